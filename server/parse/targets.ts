import type { Comparator, Target } from '../domain/target.ts';
import type { TextRange } from '../domain/text-range.ts';
import { pastHeadings, pastWords, ruleWords } from './lexicon/indicators.ts';
import { sliceMapped, toRange } from './mapped-text.ts';
import type { Passage } from './passage.ts';
import { findDeadlines } from './targets-deadline.ts';
import { type IndicatorSpan, leansOnLast, type Span, splitScope } from './targets-indicator.ts';
import { findSlots, type Slot } from './targets-slot.ts';
import { readCounted, readMeasured } from './targets-subject.ts';

/**
 * Every figure that the passages of a plan set as an aim, in document order.
 *
 * The rule: a quantity is a target if a target word stands directly before it (达到, 超过, 不低于, 提高到, 年均增长 …) or
 * if it counts what a verb at the head of its phrase makes (培育…企业100家以上), and the passage sets aims: it names a
 * deadline, stands under one, says 力争 or the like, its heading speaks of aims, or what is measured is an indicator
 * by its ending. It is none if it only describes something (投资超过1亿元的项目, 千亿级产业集群), says what a plan
 * grants or asks (给予…奖励), or tells what was (截至…, 已达到). Deadlines hold from where they stand to the next, in the
 * passages of the same heading and below it. `title` is the plan's: a period in it (2023—2025年) is the last resort.
 */
export function readTargets(passages: readonly Passage[], title = ''): readonly Target[] {
  const said = new Map<string, number>();
  const period = findDeadlines(title).at(-1)?.year ?? null;
  return passages.flatMap((passage) => {
    const { headings, source } = passage;
    if (headings.some((heading) => pastHeadings.some((word) => heading.includes(word)))) return [];
    const above = findInherited(headings, said);
    const last = findDeadlines(source.text).findLast(({ firm }) => firm);
    if (last) said.set(toKey(headings), last.year);
    const aims = above !== null || last !== undefined || headings.some((heading) => /目标|指标/.test(heading));
    return readPassage(passage, { year: above ?? last?.year ?? period, aims: aims || aimWord.test(source.text) });
  });
}

const aimWord = /力争|争取|努力|确保|目标|力求|预期|每年|年均|年内/;
const pastWord = new RegExp(`${pastWords.join('|')}|已[^，。；]{0,6}$|(?:达到|超过|突破|完成|实现|增长|提高)了`);
const ruleWord = new RegExp(ruleWords.join('|'));

const toKey = (headings: readonly string[]) => headings.join('\n');

/** The deadline said last under the same heading, else under the one above it, else in a heading itself. */
function findInherited(headings: readonly string[], said: ReadonlyMap<string, number>): number | null {
  for (let depth = headings.length; depth > 0; depth--) {
    const year = said.get(toKey(headings.slice(0, depth))) ?? findDeadlines(headings[depth - 1] ?? '').at(-1)?.year;
    if (year !== undefined) return year;
  }
  return null;
}

interface Setting {
  /** Where the sentence names none before the figure. */
  readonly year: number | null;
  readonly aims: boolean;
}

function readPassage(passage: Passage, setting: Setting): readonly Target[] {
  const { text } = passage.source;
  const slots = findSlots(text);
  const targets: Target[] = [];
  let last: IndicatorSpan | null = null;
  let pending: { readonly indicators: readonly IndicatorSpan[]; readonly comparator: Comparator } | null = null;
  slots.forEach((slot, i) => {
    if (tellsWhatWas(text, slot, setting.aims) || grants(text, slot)) return;
    const { figure, quantity } = slot;
    const plain = figure.words.start === figure.words.end;
    const [share, ...others] = pending?.indicators ?? [];
    const subject =
      slot.listed && plain && share
        ? { indicators: [share], rest: others, from: quantity.start, end: figure.end }
        : plain
          ? readCounted(text, slot, slots[i + 1] ?? null, setting.aims)
          : readMeasured(text, slot, slots.slice(i + 1), setting.aims || last !== null);
    if (!subject) return;
    const comparator =
      slot.listed && plain && pending && figure.comparator === '=' ? pending.comparator : figure.comparator;
    pending = subject.rest.length > 0 ? { indicators: subject.rest, comparator } : null;
    const quote = sliceMapped(passage.source, subject.from, subject.end);
    const place = { quote: passage.clause.text.slice(subject.from, subject.end), range: toRange(quote) };
    for (const indicator of subject.indicators) {
      const named = nameIndicator(passage, indicator, figure.change, last);
      const year = slot.deadline?.year ?? setting.year;
      targets.push(...toTargets(slot, { ...named, comparator, year, ...place }, passage));
    }
    last = subject.indicators.findLast(({ start, end }) => !leansOnLast(text.slice(start, end))) ?? last;
  });
  return targets;
}

/** A result, no aim: `截至2020年…`, `已达到…`, and `2020年，…达到…` where nothing else speaks of aims. */
function tellsWhatWas(text: string, slot: Slot, aims: boolean): boolean {
  if (slot.deadline?.firm) return pastWord.test(text.slice(slot.deadline.end, slot.quantity.start));
  return pastWord.test(text.slice(0, slot.quantity.start)) || (slot.deadline !== null && !aims);
}

/** What a plan gives or asks in a case, between semicolons: `给予最高500万元奖励`. */
function grants(text: string, { quantity, deadline, figure }: Slot): boolean {
  if (deadline?.firm || figure.settles) return false;
  const start = Math.max(text.lastIndexOf('；', quantity.start), quantity.start - 60, 0);
  const stop = text.indexOf('；', quantity.end);
  return ruleWord.test(text.slice(start, Math.min(stop < 0 ? text.length : stop, quantity.end + 60)));
}

function nameIndicator(
  { clause, source }: Passage,
  indicator: IndicatorSpan,
  change: Span | null,
  last: IndicatorSpan | null,
): { readonly indicator: string; readonly scope: string | null } {
  const { scope, rest } = splitScope(source.text, indicator);
  const write = (span: Span) => clause.text.slice(span.start, span.end);
  const own = write(rest) + indicator.suffix + (change ? write(change) : '');
  const leans = last !== null && leansOnLast(source.text.slice(rest.start, rest.end));
  const whole = leans ? write(splitScope(source.text, last).rest) + own : own;
  const inherited = leans && scope === null ? splitScope(source.text, last).scope : scope;
  return { indicator: whole, scope: inherited ? write(inherited) : null };
}

interface Reading {
  readonly indicator: string;
  readonly scope: string | null;
  readonly comparator: Comparator;
  readonly year: number | null;
  readonly quote: string;
  readonly range: TextRange;
}

function toTargets({ quantity, figure }: Slot, reading: Reading, { clause }: Passage): readonly Target[] {
  const { value, upTo, unit } = quantity;
  if (reading.indicator === '') return [];
  const baseline = figure.baseline ? clause.text.slice(figure.baseline.start, figure.baseline.end) : null;
  if (unit === '番') return [{ ...reading, comparator: 'times', value: 2 ** value, unit: '倍', baseline }];
  const base = { ...reading, unit, baseline };
  if (upTo === null) return [{ ...base, value }];
  return [
    { ...base, comparator: '>=', value },
    { ...base, comparator: '<=', value: upTo },
  ];
}
