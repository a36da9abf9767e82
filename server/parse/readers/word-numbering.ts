import { formatListNumeral } from './list-numeral.ts';
import { readXml } from './read-xml.ts';

interface Level {
  start: number;
  format: string;
  /** The label with `%1` … `%9` for the counters of the levels. */
  text: string;
  /** Style whose paragraphs stand on this level. */
  style: string | null;
  /** The level, from 1, behind which this one starts again; 0 for never. */
  restart: number | null;
  /** Whether all counters are shown in Arabic digits. */
  isLegal: boolean;
}

interface List {
  readonly abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Counts the automatic numbers of a document, paragraph by paragraph, as Word does. */
export interface WordNumbering {
  /**
   * The label of the next paragraph of `list` (a `numId`), such as `（三）`; empty for a bullet or a list that is not
   * there. `level` from 0; where it is null, the level is the one that `styleId` is bound to, or 0.
   */
  next(list: string, level: number | null, styleId: string | null): string;
}

/** Reads `numbering.xml`; a file without one has no lists. Throws if the XML is not well-formed. */
export function readWordNumbering(xml: Uint8Array | undefined): WordNumbering {
  const abstracts = new Map<string, Map<number, Level>>();
  /** Abstract lists that stand for another by the name of a list style, and those that such a name means. */
  const aliases = new Map<string, string>();
  const named = new Map<string, string>();
  const lists = new Map<string, List>();
  if (xml) {
    let abstractId = '';
    let list: List | null = null;
    let level: Level | null = null;
    let override = 0;
    readXml(xml, {
      open(name, attributes) {
        const value = attributes.val ?? '';
        switch (name) {
          case 'abstractNum':
            abstractId = attributes.abstractNumId ?? '';
            abstracts.set(abstractId, new Map());
            break;
          case 'styleLink':
            named.set(value, abstractId);
            break;
          case 'numStyleLink':
            aliases.set(abstractId, value);
            break;
          case 'num':
            list = null;
            abstractId = attributes.numId ?? '';
            break;
          case 'abstractNumId':
            list = { abstractId: value, starts: new Map(), levels: new Map() };
            lists.set(abstractId, list);
            break;
          case 'lvlOverride':
            override = Number(attributes.ilvl);
            break;
          case 'startOverride':
            list?.starts.set(override, Number(value));
            break;
          case 'lvl':
            level = { start: 1, format: 'decimal', text: '', style: null, restart: null, isLegal: false };
            (list?.levels ?? abstracts.get(abstractId))?.set(Number(attributes.ilvl), level);
            break;
        }
        if (level) readLevelProperty(level, name, value, attributes);
      },
      close(name) {
        if (name === 'lvl') level = null;
      },
    });
  }
  const resolveAbstract = (id: string) => named.get(aliases.get(id) ?? '') ?? id;
  return createNumbering(lists, abstracts, resolveAbstract);
}

function readLevelProperty(level: Level, name: string, value: string, attributes: Readonly<Record<string, string>>) {
  if (name === 'start') level.start = Number(value);
  // Newer formats stand in an alternative, with `custom` in the choice that only newer programs take.
  if (name === 'numFmt' && !attributes.format) level.format = value;
  if (name === 'lvlText') level.text = value;
  if (name === 'pStyle') level.style = value;
  if (name === 'lvlRestart') level.restart = Number(value);
  if (name === 'isLgl') level.isLegal = value !== '0' && value !== 'false';
}

function createNumbering(
  lists: ReadonlyMap<string, List>,
  abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>,
  resolveAbstract: (id: string) => string,
): WordNumbering {
  /** Lists of one abstract list go on counting each other's numbers. */
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(listId, givenLevel, styleId) {
      const list = lists.get(listId);
      if (!list) return '';
      const abstractId = resolveAbstract(list.abstractId);
      const levels = new Map([...(abstracts.get(abstractId) ?? []), ...list.levels]);
      const bound = [...levels].find(([, { style }]) => style !== null && style === styleId)?.[0];
      const at = givenLevel ?? bound ?? 0;
      const level = levels.get(at);
      if (!level) return '';
      const counts = counters.get(abstractId) ?? [];
      counters.set(abstractId, counts);
      const startOf = (index: number) => list.starts.get(index) ?? levels.get(index)?.start ?? 1;
      if (!begun.has(listId)) {
        begun.add(listId);
        for (const index of list.starts.keys()) counts[index] = undefined;
      }
      counts[at] = (counts[at] ?? startOf(at) - 1) + 1;
      for (const [index, { restart }] of levels) {
        if (index > at && (restart === null || (restart > 0 && at < restart))) counts[index] = undefined;
      }
      if (level.format === 'bullet') return '';
      return level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const format = level.isLegal ? 'decimal' : (levels.get(index)?.format ?? 'decimal');
        return format === 'none' ? '' : formatListNumeral(counts[index] ?? startOf(index), format);
      });
    },
  };
}
