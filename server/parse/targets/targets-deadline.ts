import { parseChineseDigits, parseChineseNumeral } from '../outline/chinese-numeral.ts';

/** A year by the end of which something is to be, at `[start, end)` of the text it was found in. */
export interface Deadline {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  /** Said outright (到2025年, 2025年底前), while `2025年，` alone may also tell what was. */
  readonly firm: boolean;
}

const year = '(20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年';
const calendar = new RegExp(
  `(力争到|争取到|到|至|截至|力争|争取|于|在|[-—–~～])?${year}(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:\\d{1,2}日)?(年底|年末|年终|底|末|中|初)?(之前|以前|前)?`,
  'g',
);
/** What stands before a year that figures are compared with, counted from or that names a document. */
const notBefore = /(?:比|较|相比|自|从|以|于|《[^》]{0,40}|[（(])$/;
const notBehind = /^(?:以来|起|的基础|基础|相比|同期|底以来|度|版|为基|发布|印发|出台|[^，。；]{0,4}基数)/;
const fiveYears = /[“"「『]?([十二三四五六七八九]{1,3})五[”"」』]?(?:规划)?(?:期末|末期|末|期间|时期|规划期)/g;

/**
 * The deadlines that a text names, in order: `到2025年`, `2025年底前`, `2023—2025年`, `“十四五”末` (the five-year plans
 * are numbered since 1953). Years of comparison (`比2020年`), of beginning (`2020年以来`) and of documents are none.
 */
export function findDeadlines(text: string): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const match of text.matchAll(calendar)) {
    const [whole, before = '', written = '', at, until] = match;
    const start = match.index;
    const end = start + whole.length;
    const value = /^\d/.test(written) ? Number(written) : parseChineseDigits(written);
    if (value === null || notBehind.test(text.slice(end, end + 8))) continue;
    if (notBefore.test(text.slice(Math.max(0, start - 42), start)) && !/[到至争]$/.test(before)) continue;
    const firm = /[到至争\-—–~～]$/.test(before) || at !== undefined || until !== undefined;
    if (before === '截至' && until === undefined) continue;
    const leads = /(?:^|[，。；：、（()）“])$/.test(text.slice(Math.max(0, start - 1), start));
    if (firm || leads || before !== '') found.push({ year: value, start, end, firm });
  }
  for (const match of text.matchAll(fiveYears)) {
    const count = parseChineseNumeral(match[1] ?? '');
    if (count === null || notBefore.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    found.push({ year: 1955 + 5 * count, start: match.index, end: match.index + match[0].length, firm: true });
  }
  return found.sort((a, b) => a.start - b.start);
}
