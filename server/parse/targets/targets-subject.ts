import { countVerbs } from '../lexicon/indicators.ts';
import {
  type IndicatorSpan,
  isIndicator,
  leansOnLast,
  type Span,
  splitIndicators,
  splitScope,
  trimIndicator,
} from './targets-indicator.ts';
import { type Slot, skipConjunction } from './targets-slot.ts';

/** What a figure is about, in places of the sentence. */
export interface Subject {
  readonly indicators: readonly IndicatorSpan[];
  /** Indicators that the figures behind belong to: `A、B分别达到1亿元和2亿元`. */
  readonly rest: readonly IndicatorSpan[];
  /** What it is compared with in words before the figure: 比2020年. */
  readonly baseline: Span | null;
  /** Where the words that say it begin and end. */
  readonly from: number;
  readonly end: number;
  /** Whether the target word stands before another figure: the second of 分别. */
  readonly shared: boolean;
  /** Whether a verb counts things: more of them may follow in a list. */
  readonly counted: boolean;
}

const verbs = [...countVerbs].sort((a, b) => b.length - a.length);
const share = /%|％|‰|百分点|倍|番|^$/;
/** Units of money, time and size: a noun behind them is described by them, not counted. */
const describing = /[元吨米亩升瓦克里时天日月年岁秒度]$|公顷|标箱|工作日|分钟|^[万亿千百]+$|%|％|百分点|倍/;
/** What may stand behind a figure without being described by it. */
const closing =
  /^(?:$|[，。；、：！？）)”,;]|的(?:目标|水平|规模|比重|增速|速度|任务|要求|比例)|大关|关口|规模|水平|目标|任务|台阶|和|及|以及|并|且|而|与|等|或|人民币|（)/;
const compared =
  /(?:比|较|相比)((?:“[^”]{1,12}”|20\d\d年|上年|上一年|去年|全[国省市]|基期|期初|同期|规划基期)[^，。；]{0,6})$|(?:由|从)([^，。；由从]{0,12}\d[^，。；由从]{0,12})$/;

/**
 * The subject of a figure that a target word sets: the phrase before the word. Null if the figure only describes
 * something, or if nothing says that it is an aim.
 */
export function readMeasured(text: string, slot: Slot, behind: readonly Slot[], aims: boolean): Subject | null {
  const { figure, quantity } = slot;
  const trimmed = trimIndicator(text, { start: slot.from, end: figure.words.start });
  const phrase = text.slice(trimmed.start, trimmed.end);
  if (!closing.test(text.slice(figure.end, figure.end + 12))) {
    const makes = verbs.includes(phrase) || phrase === '';
    if (!makes || describing.test(quantity.unit) || !countsMany(text, slot)) return null;
    return readCountedBehind(text, slot, slot.from, behind);
  }
  const known = figure.settles || figure.change !== null || isIndicator(phrase);
  if (!aims && (!known || (figure.change !== null && !share.test(quantity.unit)))) return null;
  const { span, baseline } = cutComparison(text, trimmed);
  const place = { baseline, from: trimmed.start, end: figure.end, shared: false, counted: false };
  const count = /分别|各/.test(text.slice(trimmed.end, quantity.start)) ? 1 + countListed(text, slot, behind) : 1;
  const [first, ...others] = count > 1 ? splitIndicators(text, span, count) : [];
  if (first) return { ...place, indicators: [first], rest: others };
  const leans = leansOnLast(text.slice(span.start, span.end));
  return { ...place, indicators: leans ? [{ ...span, suffix: '' }] : splitIndicators(text, span), rest: [] };
}

/**
 * The subject of a figure without target word: what a verb at the head of the phrase makes so many of (`培育…企业100家`,
 * `新建10个…`), the next of such a list, or an indicator followed by its value and 以上 or the like.
 */
export function readCounted(
  text: string,
  slot: Slot,
  behind: readonly Slot[],
  { aims, listed }: { readonly aims: boolean; readonly listed: boolean },
): Subject | null {
  const { figure, quantity, from } = slot;
  const whole = trimHead(text, { start: from, end: quantity.start });
  const phrase = text.slice(whole.start, whole.end);
  const verb = verbs.find((word) => phrase.startsWith(word));
  const closed = closing.test(text.slice(figure.end, figure.end + 12));
  if (share.test(quantity.unit) || (verb === undefined && phrase !== '' && !listed)) {
    const valued = isIndicator(phrase) && (figure.bounded || /[%％]$/.test(quantity.unit));
    const fits = closed && (valued || (phrase !== '' && /^[、，]?其中/.test(text.slice(from, from + 3))));
    return aims && fits ? toSubject(whole, whole.start, figure.end, false) : null;
  }
  if (!countsMany(text, slot) || phrase.endsWith('范围')) return null;
  const noun = { start: skipVerbs(text, whole, verb ?? ''), end: whole.end };
  if (noun.start < noun.end) {
    const named = verb?.startsWith('新') ? whole : trimIndicator(text, noun);
    return closed ? toSubject(named, whole.start, figure.end, true) : null;
  }
  if (!(aims || listed || figure.bounded)) return null;
  if (!closed || text.startsWith('的', figure.end)) {
    return describing.test(quantity.unit) ? null : readCountedBehind(text, slot, from, behind);
  }
  return verb === undefined ? null : toSubject(whole, whole.start, figure.end, true);
}

/** Behind a verb and those joined to it: 新建、改建. */
function skipVerbs(text: string, { start }: Span, verb: string): number {
  let at = start + verb.length;
  for (;;) {
    const next = verb === '' ? null : skipConjunction(text, at);
    const joined = next === null ? undefined : verbs.find((word) => text.startsWith(word, next));
    if (next === null || joined === undefined) return at;
    at = next + joined.length;
  }
}

/** What is counted stands behind the figure, up to the next member of a list: `100家以上的高新技术企业和20家…`. */
function readCountedBehind(text: string, { figure }: Slot, from: number, behind: readonly Slot[]): Subject | null {
  const start = figure.end + (text.startsWith('的', figure.end) ? 1 : 0);
  const next = behind.find(({ quantity }) => /[、和及与并]/.test(text.charAt(quantity.start - 1)));
  const noun = /^[^，。；：！？、）)]{1,40}/.exec(text.slice(start, next?.quantity.start ?? start + 40))?.[0] ?? '';
  const named = noun.replace(/(?:和|以及|及|与|并)$/, '');
  return named === '' ? null : toSubject({ start, end: start + named.length }, from, start + named.length, true);
}

function toSubject(span: Span, from: number, end: number, counted: boolean): Subject {
  return { indicators: [{ ...span, suffix: '' }], rest: [], baseline: null, from, end, shared: false, counted };
}

/** Few things counted in words are a way of speaking: 一个, 三大; a figure in digits or with a bound is meant. */
function countsMany(text: string, { quantity, figure }: Slot): boolean {
  return /^\d/.test(text.charAt(quantity.start)) || figure.bounded || quantity.value >= 10;
}

function trimHead(text: string, span: Span): Span {
  const { start } = trimIndicator(text, span);
  return splitScope(text, { start: Math.min(start, span.end), end: span.end }).rest;
}

/** How many figures follow with nothing but 、 or 和 between. */
function countListed(text: string, slot: Slot, behind: readonly Slot[]): number {
  let end = slot.figure.end;
  let count = 0;
  for (const { quantity, figure } of behind) {
    if (skipConjunction(text, end) !== quantity.start) break;
    end = figure.end;
    count += 1;
  }
  return count;
}

/** An indicator and what it is compared with or starts from: …比2020年, …由5000万元. */
function cutComparison(text: string, span: Span): { readonly span: Span; readonly baseline: Span | null } {
  const match = compared.exec(text.slice(span.start, span.end));
  if (!match) return { span, baseline: null };
  const against = match[1] ?? match[2] ?? '';
  return {
    span: { start: span.start, end: span.start + match.index },
    baseline: { start: span.end - against.length, end: span.end },
  };
}
