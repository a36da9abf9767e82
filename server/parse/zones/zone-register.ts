import type { Zone, ZoneKind } from '../../domain/zone.ts';
import { type MappedText, toRange } from '../text/mapped-text.ts';
import type { AreaMention } from './zone-area.ts';
import type { ZoneMention } from './zone-mention.ts';
import { findGenericEnd, findKind } from './zone-names.ts';

interface Entry {
  readonly name: string;
  readonly around: readonly string[];
  readonly kind: ZoneKind | null;
  parent: string | null;
  area: AreaMention | null;
  quote: MappedText;
}

/** The zones of one plan as its sentences name them, one after the other. */
export interface ZoneRegister {
  /** Takes a mention in. */
  readonly add: (mention: ZoneMention) => void;
  /** The name of the zone that a mention is: 联动创新区 may be the one known as 江南联动创新区. Null if it is unknown. */
  readonly findName: (mention: ZoneMention) => string | null;
  /** What the plan says of the area of the zone that a mention is, there or elsewhere. */
  readonly findArea: (mention: ZoneMention) => AreaMention | null;
  /** All zones in the order in which they were first named. */
  readonly list: () => readonly Zone[];
}

/** Makes the register of a plan without zones. */
export function createZoneRegister(): ZoneRegister {
  const entries = new Map<string, Entry>();
  /** The one zone whose name ends in a generic word; null for a word in which several end. */
  const byGenericEnd = new Map<string, string | null>();

  const resolve = (name: string): string | null => (entries.has(name) ? name : (byGenericEnd.get(name) ?? null));

  const add = (mention: ZoneMention): void => {
    const name = resolve(mention.name) ?? mention.name;
    const known = entries.get(name);
    const parent = mention.parent ? (resolve(mention.parent.name) ?? mention.parent.name) : null;
    if (!known) {
      const { around, kind, area, quote } = mention;
      entries.set(name, { name, around, kind, parent, area, quote });
      const generic = findGenericEnd(name);
      if (generic !== null) byGenericEnd.set(generic, byGenericEnd.has(generic) ? null : name);
      return;
    }
    known.parent ??= parent === name ? null : parent;
    if (known.area === null && mention.area) {
      known.area = mention.area;
      known.quote = mention.quote;
    }
  };

  const list = (): readonly Zone[] => {
    const all = [...entries.values()];
    const root = all.find(({ kind, parent }) => kind === 'zone' && parent === null);
    const wholes = new Set(all.map(({ parent }) => parent));
    return all.map((entry) => {
      const around = entry.around.map(resolve).find((name) => name !== null && name !== entry.name);
      // An area (片区) named without its whole is one of the plan's own zone.
      // A whole that is only spoken of (自贸试验区包括…) is no zone of the plan.
      const stated = entry.parent !== null && entries.has(entry.parent) ? entry.parent : null;
      const parent = stated ?? around ?? (entry.kind === 'area' ? (root?.name ?? null) : null);
      return {
        name: entry.name,
        kind: toKind(entry, parent, wholes.has(entry.name)),
        parent,
        areaKm2: entry.area?.km2 ?? null,
        quote: entry.quote.text,
        range: toRange(entry.quote),
      };
    });
  };

  return {
    add,
    findName: ({ name }) => resolve(name),
    findArea: ({ name }) => entries.get(resolve(name) ?? '')?.area ?? null,
    list,
  };
}

/** A 片区 of a linked innovation area is no area of the pilot zone. What bears no telling name is a park or a whole. */
function toKind({ name, around, kind }: Entry, parent: string | null, hasParts: boolean): ZoneKind {
  const isLinked = [...around, parent ?? ''].some((each) => findKind(each) === 'linked');
  if (isLinked && (kind === 'area' || kind === 'block')) return 'linked';
  if (kind !== null) return kind;
  return parent === null && hasParts && !/(?:核心|拓展|起步|先导)区$/.test(name) ? 'zone' : 'park';
}
