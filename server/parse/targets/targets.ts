import type { Comparator, Target } from '../../domain/target.ts';
import type { TextRange } from '../../domain/text-range.ts';
import { pastHeadings, pastWords, ruleWords } from '../lexicon/indicators.ts';
import type { Passage } from '../outline/passage.ts';
import { sliceMapped, toRange } from '../text/mapped-text.ts';
import type { Quantity } from './quantity.ts';
import { findDeadlines } from './targets-deadline.ts';
import type { Figure } from './targets-figure.ts';
import { type IndicatorSpan, leansOnLast, type Span, splitScope } from './targets-indicator.ts';
import { findSlots, type Slot, skipConjunction } from './targets-slot.ts';
import { readCounted, readMeasured, type Subject } from './targets-subject.ts';

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
    return readPassage(passage, {
      year: above ?? last?.year ?? period,
      aims: aims || period !== null || aimWord.test(source.text),
    });
  });
}

const aimWord = /力争|争取|努力|确保|目标|力求|预期|每年|年均|年内/;
const pastWord = new RegExp(`${pastWords.join('|')}|已[^，。；]{0,16}$|(?:达到|超过|突破|完成|实现|增长|提高)了`);
const ruleWord = new RegExp(ruleWords.join('|'));

/** How far around a figure its sentence is looked at, in characters: bounded, so that the time is linear. */
const nearby = 80;
/** How many figures may share one 分别. */
const longestList = 12;

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
  const accepted: Accepted[] = [];
  for (const [i, found] of slots.entries()) {
    if (tellsWhatWas(text, found, setting.aims) || grants(text, found)) continue;
    const before = accepted.at(-1) ?? null;
    const slot = before ? continueList(text, found, before.subject.end) : found;
    const behind = slots.slice(i + 1, i + 1 + longestList);
    const subject = readSubject(text, slot, behind, before, setting.aims);
    if (!subject) continue;
    const { figure } = slot;
    const shared = before && subject.shared && figure.comparator === '=' ? before.comparator : figure.comparator;
    const quote = sliceMapped(passage.source, subject.from, subject.end);
    const reading = {
      comparator: shared,
      year: slot.deadline?.year ?? setting.year,
      quote: passage.clause.text.slice(subject.from, subject.end),
      range: toRange(quote),
    };
    const change = subject.shared ? (before?.change ?? null) : figure.change;
    const names = nameIndicators(passage, subject, figure, change, before);
    targets.push(...names.flatMap((name) => toTargets(slot.quantity, { ...reading, ...name })));
    const named = subject.indicators.findLast(({ start, end }) => !leansOnLast(text.slice(start, end)));
    const scope = names.at(-1)?.scope ?? null;
    accepted.push({ subject, change, comparator: shared, named: named ?? before?.named ?? null, scope });
  }
  return targets;
}

/** The target before in the same sentence. */
interface Accepted {
  readonly subject: Subject;
  /** The word of change of its figure, which those that share the figure's word share. */
  readonly change: Span | null;
  readonly comparator: Comparator;
  /** The last indicator that says by itself what it is; `占比` behind it is its share. */
  readonly named: IndicatorSpan | null;
  readonly scope: string | null;
}

/** A slot whose words began before the end of the target before it begins behind that, and behind 、 or 和. */
function continueList(text: string, slot: Slot, end: number): Slot {
  if (end < slot.from || end > slot.quantity.start) return slot;
  return { ...slot, from: skipConjunction(text, end) ?? end };
}

function readSubject(text: string, slot: Slot, behind: readonly Slot[], before: Accepted | null, aims: boolean) {
  const { figure, quantity, from } = slot;
  if (figure.words.start < figure.words.end) return readMeasured(text, slot, behind, aims || before !== null);
  const [share, ...rest] = before?.subject.rest ?? [];
  if (share && from === quantity.start) {
    const start = before?.subject.from ?? from;
    return { indicators: [share], rest, baseline: null, from: start, end: figure.end, shared: true, counted: false };
  }
  const listed = before?.subject.counted === true && skipConjunction(text, before.subject.end) === from;
  return readCounted(text, slot, behind, { aims, listed });
}

/** A result, no aim: `截至2020年…`, `已达到…`, and `2020年，…达到…` where nothing else speaks of aims. */
function tellsWhatWas(text: string, slot: Slot, aims: boolean): boolean {
  const { deadline, quantity } = slot;
  const from = Math.max(0, quantity.start - nearby, deadline?.firm ? deadline.end : 0);
  return pastWord.test(text.slice(from, quantity.start)) || (deadline !== null && !deadline.firm && !aims);
}

/** What a plan gives or asks in a case, between semicolons: `给予最高500万元奖励`. */
function grants(text: string, { quantity, deadline, figure }: Slot): boolean {
  if (deadline?.firm || figure.settles) return false;
  const before = text.slice(Math.max(0, quantity.start - nearby), quantity.start);
  const behind = text.slice(quantity.end, quantity.end + nearby);
  return ruleWord.test((before.split('；').at(-1) ?? '') + (behind.split('；')[0] ?? ''));
}

interface Name {
  readonly indicator: string;
  readonly scope: string | null;
  readonly baseline: string | null;
}

/** The indicators as written, each with its scope; those that share a figure share the scope of the first. */
function nameIndicators(
  { clause, source }: Passage,
  subject: Subject,
  figure: Figure,
  change: Span | null,
  before: Accepted | null,
) {
  const write = (span: Span) => clause.text.slice(span.start, span.end);
  const baseline = figure.baseline ?? subject.baseline;
  const versusAverage = figure.comparator.endsWith('average-by') && before?.comparator.endsWith('average-by');
  const names: Name[] = [];
  for (const span of subject.indicators) {
    const { scope, rest } = splitScope(source.text, span);
    const own = write(rest) + span.suffix + (change ? write(change) : '');
    const leans = before?.named && leansOnLast(source.text.slice(rest.start, rest.end));
    const upper = leans && before.named ? write(splitScope(source.text, before.named).rest) : '';
    // What is held against an average is the same territory throughout a sentence.
    const inherited = names.at(-1)?.scope ?? (leans || versusAverage ? before?.scope : null) ?? null;
    names.push({
      indicator: upper + own,
      scope: scope ? write(scope) : inherited,
      baseline: baseline ? write(baseline) : null,
    });
  }
  return names;
}

interface Reading extends Name {
  readonly comparator: Comparator;
  readonly year: number | null;
  readonly quote: string;
  readonly range: TextRange;
}

function toTargets({ value, upTo, unit }: Quantity, reading: Reading): readonly Target[] {
  if (reading.indicator === '') return [];
  if (unit === '番') return [{ ...reading, comparator: 'times', value: 2 ** value, unit: '倍' }];
  if (upTo === null) return [{ ...reading, unit, value }];
  return [
    { ...reading, unit, comparator: '>=', value },
    { ...reading, unit, comparator: '<=', value: upTo },
  ];
}
