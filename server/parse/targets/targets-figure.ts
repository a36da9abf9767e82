import type { Comparator } from '../../domain/target.ts';
import { targetWords } from '../lexicon/indicators.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './targets-indicator.ts';

/** How a figure is set: the words around a quantity, in places of the text. */
export interface Figure {
  readonly comparator: Comparator;
  /** The words before the number that set it, 达到 or 高于全省平均; empty where there are none. */
  readonly words: Span;
  /** The word of change among them, which belongs to the indicator: 年均增长. */
  readonly change: Span | null;
  /** 提高到, 降为: a figure is set anew, whatever else the sentence says. */
  readonly settles: boolean;
  /** The average that it is measured against. */
  readonly baseline: Span | null;
  /** Where the figure ends, with 以上, 左右 and the like. */
  readonly end: number;
  /** Whether 以上, 左右 or the like stand behind it. */
  readonly bounded: boolean;
}

const wordList = targetWords
  .flatMap((entry) => entry.words.map((word) => ({ ...entry, word })))
  .sort((a, b) => b.word.length - a.word.length);
const settlingWords = wordList.filter(({ settles }) => settles);
const approximate = /(?:大约|约为|约|将近|近|到|为|再|在|的|了不|达|年均|累计|分别|均|共|总计|合计)$/;
const bound = /^(?:人民币)?(?:及以上|以上|以内|之内|以下|左右|上下|级)/;
const againstAverage = /(高于|超过|快于|优于|高出|超出|领先|低于|慢于|少于)([^，；。、：\d]{1,18})$/;
const average = /平均|均值|增速|增幅|增长|水平|同期|全[国省市区县]/;

/** Reads how a quantity is set from what stands before it, from `from` on, and behind it. */
export function readFigure(text: string, quantity: Quantity, from: number): Figure {
  const suffix = bound.exec(text.slice(quantity.end, quantity.end + 8))?.[0] ?? '';
  const end = quantity.end + suffix.length;
  const bounded = suffix !== '';
  const versus = quantity.unit.endsWith('百分点') ? findAverage(text, quantity.start, from) : null;
  if (versus) return { ...versus, change: null, settles: false, end, bounded };
  const none: Span = { start: quantity.start, end: quantity.start };
  const found = findWord(text, quantity.start, from);
  const words = found?.words ?? none;
  const comparator = combine(found?.entry.comparator ?? '=', quantity, suffix, text.slice(words.start, words.end));
  return {
    comparator,
    words,
    change: found?.entry.change && quantity.unit !== '番' ? found.changed : null,
    settles: found?.settles === true,
    baseline: null,
    end,
    bounded,
  };
}

function findWord(text: string, at: number, from: number) {
  let end = at;
  for (;;) {
    const before = text.slice(from, end);
    const entry = wordList.find(({ word }) => before.endsWith(word));
    if (entry) {
      const start = end - entry.word.length;
      const settling = settlingWords.find(({ word }) => text.slice(from, start).endsWith(word));
      const settles = entry.settles === true || settling !== undefined;
      return {
        entry,
        settles,
        words: { start: start - (settling?.word.length ?? 0), end: at },
        changed: { start, end },
      };
    }
    const skipped = approximate.exec(before.slice(-4))?.[0];
    if (skipped === undefined) return null;
    end -= skipped.length;
  }
}

function findAverage(text: string, at: number, from: number) {
  const match = againstAverage.exec(text.slice(Math.max(from, at - 24), at));
  const [whole, word = '', against = ''] = match ?? [];
  if (whole === undefined || !average.test(against)) return null;
  const comparator: Comparator = /低于|慢于|少于/.test(word) ? 'below-average-by' : 'above-average-by';
  const end = at - (/(?:约|近|水平)$/.exec(against)?.[0].length ?? 0);
  const baseline = { start: at - against.length, end };
  return { comparator, words: { start: at - whole.length, end: at }, baseline };
}

/** The comparator of the word before (`超过`) and of the one behind (`以上`) together. */
function combine(word: Comparator, quantity: Quantity, suffix: string, words: string): Comparator {
  if (quantity.unit === '番' || (quantity.unit === '倍' && /(?:达到?|[为到至])$/.test(words))) return 'times';
  if (suffix.endsWith('级')) return 'order-of';
  if (word !== '=') return word;
  if (suffix.endsWith('以上')) return '>=';
  if (/以内|之内|以下/.test(suffix)) return '<=';
  if (/左右|上下/.test(suffix)) return '~';
  if (quantity.more) return '>';
  return /(?:约|近)$/.test(words) ? '~' : '=';
}
