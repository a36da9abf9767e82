import type { Zone, ZoneKind } from '../domain/zone.ts';
import { type MappedText, toRange } from './mapped-text.ts';
import type { ZoneMention } from './zone-layout.ts';
import { findKind } from './zone-names.ts';

interface Entry {
  readonly name: string;
  readonly around: readonly string[];
  readonly kind: ZoneKind | null;
  parent: string | null;
  areaKm2: number | null;
  quote: MappedText;
}

/** Kinds of parts that, named without a whole, are parts of the plan's own zone. */
const isPartOfRoot = (kind: ZoneKind | null): boolean => kind === 'area';

/** The zones of one plan as its sentences name them, one after the other. */
export interface ZoneRegister {
  /** Takes a mention in and gives the name of the zone that it is. */
  readonly add: (mention: ZoneMention) => string;
  /** The name of the zone that a mention is, if it is known: 联动创新区 may be the one known as 江南联动创新区. */
  readonly find: (mention: ZoneMention) => string | null;
  /** All zones in the order in which they were first named. */
  readonly list: () => readonly Zone[];
}

/** Makes the register of a plan without zones. */
export function createZoneRegister(): ZoneRegister {
  const entries = new Map<string, Entry>();

  const find = ({ name }: Pick<ZoneMention, 'name'>): string | null => {
    if (entries.has(name)) return name;
    const kind = findKind(name);
    if (kind === null) return null;
    const longer = [...entries.values()].filter((entry) => entry.kind === kind && entry.name.endsWith(name));
    return longer.length === 1 ? (longer[0]?.name ?? null) : null;
  };

  const add = (mention: ZoneMention): string => {
    const name = find(mention) ?? mention.name;
    const known = entries.get(name);
    const parent = mention.parent ? (find(mention.parent) ?? mention.parent.name) : null;
    if (!known) {
      const { around, kind, area, quote } = mention;
      entries.set(name, { name, around, kind, parent, areaKm2: area?.km2 ?? null, quote });
    } else {
      known.parent ??= parent === name ? null : parent;
      if (known.areaKm2 === null && mention.area) {
        known.areaKm2 = mention.area.km2;
        known.quote = mention.quote;
      }
    }
    return name;
  };

  const findParent = (entry: Entry): string | null => {
    if (entry.parent !== null) return entry.parent;
    const around = entry.around.map((name) => find({ name })).find((name) => name !== null && name !== entry.name);
    if (around !== undefined) return around;
    const root = [...entries.values()].find(({ kind, parent }) => kind === 'zone' && parent === null);
    return isPartOfRoot(entry.kind) ? (root?.name ?? null) : null;
  };

  const findEntryKind = (entry: Entry, parent: string | null): ZoneKind => {
    const isLinked = [...entry.around, parent ?? ''].some((name) => findKind(name) === 'linked');
    if (isLinked && (entry.kind === 'area' || entry.kind === 'block')) return 'linked';
    if (entry.kind) return entry.kind;
    const isWhole = [...entries.values()].some((other) => other.parent === entry.name);
    return parent === null && isWhole && !/(?:核心|拓展|起步|先导)区$/.test(entry.name) ? 'zone' : 'park';
  };

  const list = () =>
    [...entries.values()].map((entry): Zone => {
      const parent = findParent(entry);
      return {
        name: entry.name,
        kind: findEntryKind(entry, parent),
        parent,
        areaKm2: entry.areaKm2,
        quote: entry.quote.text,
        range: toRange(entry.quote),
      };
    });

  return { add, find, list };
}
