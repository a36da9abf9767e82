import { parseChineseNumeral } from './chinese-numeral.ts';

/**
 * Kinds of numbers that headings bear, in no order: which stands above which is seen from the text. `part` is 第X编,
 * `chapter` 第X章, `division` 第X节, `article` 第X条, `ideograph` 一、, `ideograph-bracket` （一）, `arabic` 1.,
 * `arabic-bracket` （1）, `decimal-2` 1.1, `decimal-3` 1.1.1, and `box` 专栏1.
 */
export type HeadingStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'ideograph'
  | 'ideograph-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'decimal-2'
  | 'decimal-3'
  | 'box';

export interface HeadingNumber {
  readonly style: HeadingStyle;
  readonly value: number;
  /** As written, without white space: `（二）`, `3.`. */
  readonly written: string;
}

const ideographs = '[零〇一二三四五六七八九十百]{1,8}';
const either = `(${ideographs}|\\d{1,3})`;
const patterns: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['part', new RegExp(`^第${either}[编篇](?![的和])`)],
  ['chapter', new RegExp(`^第${either}章(?![的和])`)],
  ['division', new RegExp(`^第${either}节(?![的和])`)],
  ['article', new RegExp(`^第${either}条(?![的和、，规所第])`)],
  ['ideograph', new RegExp(`^(${ideographs})[、．.]`)],
  ['ideograph-bracket', new RegExp(`^[（(](${ideographs})[）)][、．.]?`)],
  // 5.466 and 2.0 are figures, 3.1 a figure or a deeper outline: a digit after the point makes no heading.
  ['arabic', /^(\d{1,3})(?:[．、]|\.(?!\d))/],
  ['arabic-bracket', /^[（(](\d{1,3})[）)][、．.]?/],
  ['box', /^专栏(\d{1,3}|[一二三四五六七八九十]{1,4})[：:]?/],
];

const decimal = /^((?:\d{1,2}\.){1,2})(\d{1,2})[．.]?(?=[\p{Script=Han}“（])/u;
const bareArabic = /^(\d{1,2})(?=[\p{Script=Han}“])/u;

/**
 * The number that a line of a text in decimal outline (1, 1.1, 1.1.1) begins with, or null. Only where a text is known
 * to have such an outline: elsewhere `2.0建设` and `12条政策` are figures.
 */
export function readDecimalNumber(line: string): HeadingNumber | null {
  const match = decimal.exec(line);
  if (match?.[1] && match[2]) {
    const style = match[1].split('.').length === 2 ? 'decimal-2' : 'decimal-3';
    return Number(match[2]) > 0 ? { style, value: Number(match[2]), written: match[0] } : null;
  }
  const value = Number(bareArabic.exec(line)?.[1] ?? 0);
  return value > 0 ? { style: 'arabic', value, written: String(value) } : null;
}

/**
 * The number that a line begins with, or null. `1．提升…` bears the arabic number 1; `5.466平方公里` and `12条便利政策`
 * bear none. Whether the line is a heading is for its neighbours to say.
 */
export function readHeadingNumber(line: string): HeadingNumber | null {
  const plain = line.slice(0, 16).replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(plain);
    if (!match?.[1]) continue;
    const value = /^\d/.test(match[1]) ? Number(match[1]) : parseChineseNumeral(match[1]);
    if (value === null || value === 0) return null;
    return { style, value, written: line.slice(0, match[0].length) };
  }
  return null;
}
