import type { TextRange } from '../../domain/text-range.ts';
import { parseDate } from '../front-matter/front-matter.ts';
import type { Passage } from '../outline/passage.ts';
import { sliceMapped, toRange } from '../text/mapped-text.ts';

/** From when a plan is in force, with the words that say so. */
export interface EffectiveDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly quote: string;
  /** In characters of the original file's text. */
  readonly range: TextRange;
}

const day =
  '(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
const force = '(?:正式|开始|起)?(?:施行|实施|生效|执行|试行)';
const dated = new RegExp(`(?:自|从|于)(${day})(?:之日)?起?${force}`);
const period = new RegExp(`(?:有效期|执行期|实施期|期)限?[自为：:从]{0,2}(${day})起?[至到—－-]`);
const issued = new RegExp(
  `自(?:本\\S{1,4})?(?:发布|印发|公布|颁布|发文|签发)之日起(?:(?:满)?(\\d{1,3}|三十|六十)(?:个)?(?:日|天)(?:后|之后))?${force}`,
);

/**
 * The date from which a plan is in force: `自2021年2月21日起施行`, or with `issuedOn` (`YYYY-MM-DD`) `自发布之日起施行`, also
 * some days after it. The last passage that says it counts; null if none does. Until when (有效期至…) is another matter.
 */
export function readEffectiveDate(passages: readonly Passage[], issuedOn: string | null = null): EffectiveDate | null {
  for (const { source, clause } of passages.toReversed()) {
    const fixed = dated.exec(source.text) ?? period.exec(source.text);
    const match = fixed ?? issued.exec(source.text);
    if (!match) continue;
    const date = fixed ? parseDate(match[1] ?? '') : addDays(issuedOn, match[1]);
    if (date === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    return { date, quote: clause.text.slice(start, end), range: toRange(sliceMapped(source, start, end)) };
  }
  return null;
}

function addDays(from: string | null, days = '0'): string | null {
  const count = days === '三十' ? 30 : days === '六十' ? 60 : Number(days);
  const time = from === null ? Number.NaN : Date.parse(from);
  return Number.isNaN(time) ? null : new Date(time + count * 86_400_000).toISOString().slice(0, 10);
}
