import { countVerbs } from './lexicon/indicators.ts';
import {
  type IndicatorSpan,
  isIndicator,
  leansOnLast,
  type Span,
  splitIndicators,
  splitScope,
  trimIndicator,
} from './targets-indicator.ts';
import type { Slot } from './targets-slot.ts';

/** What a figure is about, in places of the sentence. */
export interface Subject {
  readonly indicators: readonly IndicatorSpan[];
  /** Indicators that the figures behind belong to: `A、B分别达到1亿元和2亿元`. */
  readonly rest: readonly IndicatorSpan[];
  /** Where the words that say it begin and end. */
  readonly from: number;
  readonly end: number;
}

const verbs = [...countVerbs].sort((a, b) => b.length - a.length);
const change = /%|％|‰|百分点|倍|番|^$/;
/** Units of money, time and size: a noun behind them is described by them, not counted. */
const describing = /[元吨米亩升瓦克里时天日月岁秒度]$|公顷|标箱|工作日|分钟|^[万亿千百]+$|%|％|百分点|倍/;
/** What may stand behind a figure without being described by it. */
const closing =
  /^(?:$|[，。；、：！？）)”,;]|的(?:目标|水平|规模|比重|增速|速度|任务|要求|比例)|大关|关口|规模|水平|目标|任务|台阶|和|及|以及|并|且|而|与|等|或|人民币|（)/;
const compared =
  /(?:比|较|相比)((?:“[^”]{1,12}”|20\d\d年|上年|上一年|去年|全[国省市]|基期|期初|同期|规划基期)[^，；。]{0,6})$/;

/**
 * The subject of a figure that a target word sets: the phrase before the word. Null if the figure only describes
 * something, or if nothing says that it is an aim.
 */
export function readMeasured(text: string, slot: Slot, behind: readonly Slot[], aims: boolean): Subject | null {
  const { figure, quantity } = slot;
  const trimmed = trimIndicator(text, { start: slot.from, end: figure.words.start });
  const phrase = text.slice(trimmed.start, trimmed.end);
  const rest = text.slice(figure.end, figure.end + 12);
  const verb = verbs.includes(phrase) || phrase === '';
  if (!closing.test(rest)) {
    if (!verb || describing.test(quantity.unit) || !countsMany(text, slot)) return null;
    return readCountedBehind(text, slot, trimmed.start, behind[0]?.from ?? text.length);
  }
  const known = figure.settles || figure.change !== null || isIndicator(phrase);
  if (!aims && !known) return null;
  if (figure.change !== null && !change.test(quantity.unit) && !aims) return null;
  const subject = cutComparison(text, trimmed);
  const shares = /分别|各/.test(text.slice(trimmed.end, figure.words.start + 2));
  const count = shares ? 1 + countListed(behind) : 1;
  const place = { from: trimmed.start, end: figure.end };
  if (count > 1) {
    const [first, ...others] = splitIndicators(text, subject, count);
    if (first) return { indicators: [first], rest: others, ...place };
  }
  if (leansOnLast(text.slice(subject.start, subject.end)))
    return { indicators: [{ ...subject, suffix: '' }], rest: [], ...place };
  return { indicators: splitIndicators(text, subject), rest: [], ...place };
}

/**
 * The subject of a figure without target word: what a verb at the head of the phrase makes so many of (`培育…企业100家`,
 * `新建10个…`), or an indicator followed by its value and 以上 or the like.
 */
export function readCounted(text: string, slot: Slot, next: Slot | null, aims: boolean): Subject | null {
  const { figure, quantity, from } = slot;
  const whole = trimHead(text, { start: from, end: quantity.start });
  const phrase = text.slice(whole.start, whole.end);
  const verb = verbs.find((word) => phrase.startsWith(word));
  const rest = text.slice(figure.end, figure.end + 12);
  if (verb === undefined) {
    const fits = isIndicator(phrase) && (figure.bounded || /[%％]$/.test(quantity.unit)) && closing.test(rest);
    return aims && fits ? toSubject(whole, whole.start, figure.end) : null;
  }
  if (change.test(quantity.unit) || !(aims || figure.bounded) || !countsMany(text, slot))
    return null;
  const noun = { start: whole.start + verb.length, end: whole.end };
  if (noun.start < noun.end)
    return closing.test(rest) ? toSubject(trimIndicator(text, noun), whole.start, figure.end) : null;
  if (closing.test(rest) && !rest.startsWith('的'))
    return toSubject({ start: whole.start, end: noun.start }, whole.start, figure.end);
  if (describing.test(quantity.unit)) return null;
  return readCountedBehind(text, slot, whole.start, next?.from ?? text.length);
}

/** What is counted stands behind the figure: `100家以上的高新技术企业`. */
function readCountedBehind(text: string, { figure }: Slot, from: number, limit: number): Subject | null {
  const start = figure.end + (text.startsWith('的', figure.end) ? 1 : 0);
  const noun =
    /^[^，。；：！？、]{1,40}/
      .exec(text.slice(start, Math.max(start, limit)))?.[0]
      .replace(/(?:和|以及|及|与|并)$/, '') ?? '';
  if (noun === '') return null;
  return toSubject({ start, end: start + noun.length }, from, start + noun.length);
}

/** Few things counted in words are a way of speaking: 一个, 三大; a figure in digits or with a bound is meant. */
function countsMany(text: string, { quantity, figure }: Slot): boolean {
  return /^\d/.test(text.slice(quantity.start, quantity.start + 1)) || figure.bounded || quantity.value >= 10;
}

function toSubject(span: Span, from: number, end: number): Subject {
  return { indicators: [{ ...span, suffix: '' }], rest: [], from, end };
}

function trimHead(text: string, span: Span): Span {
  const { start } = trimIndicator(text, span);
  return splitScope(text, { start: Math.min(start, span.end), end: span.end }).rest;
}

/** How many figures follow with nothing but 、 or 和 between. */
function countListed(behind: readonly Slot[]): number {
  const stop = behind.findIndex(({ listed }) => !listed);
  return stop < 0 ? behind.length : stop;
}

/** An indicator without what it is compared with: …比2020年. */
function cutComparison(text: string, span: Span): Span {
  const match = compared.exec(text.slice(span.start, span.end));
  return match ? { start: span.start, end: span.start + match.index } : span;
}
