import { parseChineseNumeral } from './chinese-numeral.ts';

/**
 * Kinds of numbers that headings bear, in no order: which stands above which is seen from the text.
 * `article` is 第X条, `chapter` 第X章 or 第X节, `ideograph` 一、, `ideograph-bracket` （一）, `arabic` 1. and
 * `arabic-bracket` （1）.
 */
export type HeadingStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'ideograph'
  | 'ideograph-bracket'
  | 'arabic'
  | 'arabic-bracket';

export interface HeadingNumber {
  readonly style: HeadingStyle;
  readonly value: number;
  /** As written, without white space: `（二）`, `3.`. */
  readonly written: string;
}

const ideographs = '[零〇一二三四五六七八九十百]+';
const patterns: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['part', new RegExp(`^第(${ideographs})[编篇](?=\\s|$|[^的])`)],
  ['chapter', new RegExp(`^第(${ideographs})章(?=\\s|$|[^的])`)],
  ['division', new RegExp(`^第(${ideographs})节(?=\\s|$|[^的])`)],
  ['article', new RegExp(`^第(${ideographs})条(?=\\s|$|[^的规所])`)],
  ['ideograph', new RegExp(`^(${ideographs})[、．.]`)],
  ['ideograph-bracket', new RegExp(`^[（(](${ideographs})[）)]、?`)],
  // 5.466 and 2.0 are figures, 3.1 a figure or a deeper outline: a digit after the point makes no heading.
  ['arabic', /^(\d{1,3})(?:[．、]|\.(?!\d))/],
  ['arabic-bracket', /^[（(](\d{1,3})[）)]、?/],
];

/**
 * The number that a line begins with, or null. `1．提升…` bears the arabic number 1; `5.466平方公里` and `12条便利政策`
 * bear none. Whether the line is a heading is for its neighbours to say.
 */
export function readHeadingNumber(line: string): HeadingNumber | null {
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(line);
    if (!match?.[1]) continue;
    const value = style.startsWith('arabic') ? Number(match[1]) : parseChineseNumeral(match[1]);
    if (value === null || value === 0) return null;
    return { style, value, written: match[0] };
  }
  return null;
}
