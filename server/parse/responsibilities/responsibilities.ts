import type { Responsibility } from '../../domain/responsibility.ts';
import type { TextRange } from '../../domain/text-range.ts';
import type { Passage } from '../outline/passage.ts';
import { sliceMapped, toRange } from '../text/mapped-text.ts';
import { findSegments } from './responsibilities-segments.ts';
import { splitUnits } from './responsibilities-units.ts';

/**
 * Who is responsible for what and by when, in document order, in any of the forms that plans use:
 * `（责任单位：A、B）`, `牵头单位：A；配合单位：B`, `（A牵头，B配合）`, `（A、B按职责分工负责）`, `由A牵头`, `完成时限：2025年12月`
 * and `2025年6月底前完成`. Bodies responsible without one that leads are `units`.
 */
export function readResponsibilities(passages: readonly Passage[]): readonly Responsibility[] {
  return passages.flatMap((passage) => {
    const { text } = passage.source;
    const segments = findSegments(text);
    const said = until.exec(text);
    const deadline = said ? toDate(said) : null;
    const found = segments.flatMap((segment) => readSegment(passage, segment, deadline) ?? []);
    if (found.length > 0 || !said) return found;
    const place = { start: said.index, end: said.index + said[0].length };
    return [toResponsibility(passage, place, { lead: [], units: [], deadline })];
  });
}

const date = '(20\\d\\d)年(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?';
const until = new RegExp(`${date}(?:年底|年末|底|末|中旬|上旬|下旬)?(?:之前|以前|前)(?:[^，。；：（）]{0,8}完成)?`);
const limit = new RegExp(`(?:完成时限|完成时间|时间节点|时限要求|时限|时间)\\s*[：:]\\s*(?:到|至)?${date}`);
const role =
  /(责任|牵头|主办|配合|协办|参与|参加|协同|落实|实施|主管|承办|完成)(?:单位|部门|主体|处室|时限|时间)\s*[：:]/g;
const leading = /^(?:牵头|主办|承办|主管)$/;
const byVerb =
  /^(.{2,}?)(?:共同|联合|分别)?(负责牵头|牵头负责|牵头|等?按职责分工负责|等?按照?(?:各自)?职责分工.{0,6}|分工负责|负责落实|具体负责|负责|配合|参与|协同|协助|落实)(?:组织实施|推进|落实)?$/;

/** What says who is responsible is no longer, in characters. */
const longestSegment = 600;

interface Duty {
  readonly lead: readonly string[];
  readonly units: readonly string[];
  readonly deadline: string | null;
}

function readSegment(passage: Passage, segment: TextRange, inherited: string | null): Responsibility | null {
  const start = segment.start;
  const end = Math.min(segment.end, start + longestSegment);
  const text = passage.source.text.slice(start, end).replace(/^[（(【[]|[）)】\]]$/g, '');
  const named = limit.exec(text);
  const own = named ?? until.exec(text);
  const deadline = own ? toDate(own) : inherited;
  const { lead, units } = readLabels(text) ?? readVerbs(text);
  if (lead.length + units.length === 0 && own === null) return null;
  return toResponsibility(passage, { start, end }, { lead, units, deadline });
}

/** `牵头单位：A；配合单位：B、C`; null where the text bears no labels. */
function readLabels(text: string): Pick<Duty, 'lead' | 'units'> | null {
  const labels = [...text.matchAll(role)];
  if (labels.length === 0) return null;
  const lead: string[] = [];
  const units: string[] = [];
  labels.forEach((match, i) => {
    const [whole, kind = ''] = match;
    if (kind === '完成') return;
    const list = text.slice(match.index + whole.length, labels[i + 1]?.index ?? text.length);
    const own = list.split(/[。；;]/)[0] ?? '';
    const marked = [...own.matchAll(/([^、，,；;：:]{2,40})[（(](?:牵头|主办)[^（）()]{0,4}[）)]/g)].map(
      ([, name = '']) => name,
    );
    for (const unit of splitUnits(own)) {
      (leading.test(kind) || marked.includes(unit) ? lead : units).push(unit);
    }
  });
  return { lead, units };
}

/** `A牵头，B、C按职责分工负责`. What stands between marks without a verb belongs to the next verb. */
function readVerbs(text: string): Pick<Duty, 'lead' | 'units'> {
  const lead: string[] = [];
  const units: string[] = [];
  let open = '';
  for (const part of text.split(/[，,；;。]/)) {
    const match = byVerb.exec(open + part);
    if (!match) {
      open += `${part}、`;
      continue;
    }
    const [, list = '', verb = ''] = match;
    (verb.includes('牵头') ? lead : units).push(...splitUnits(list));
    open = '';
  }
  return { lead, units };
}

function toResponsibility(
  { source, clause, measureId }: Passage,
  { start, end }: TextRange,
  duty: Duty,
): Responsibility {
  // The clause's text has the original's characters, one for one, where the source has simplified ones.
  const asWritten = (name: string) => {
    const at = source.text.indexOf(name, start);
    return at < 0 || at >= end ? name : clause.text.slice(at, at + name.length);
  };
  return {
    measureId,
    lead: duty.lead.map(asWritten),
    units: duty.units.map(asWritten),
    deadline: duty.deadline,
    quote: clause.text.slice(start, end),
    range: toRange(sliceMapped(source, start, end)),
  };
}

function toDate([, year, month, day]: RegExpExecArray): string {
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}
