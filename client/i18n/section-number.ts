import type { Titled } from './use-title.ts';

interface Section extends Titled {
  /** As the plan has it: `三、`, `（二）`, `1．`; may be empty. */
  readonly writtenNumber: string;
}

/** A heading with its number before it; in English the number too is written as English documents have it. */
export function toNumbered({ writtenNumber, title, titleEn }: Section): Titled {
  return {
    title: `${writtenNumber}${title}`,
    titleEn: titleEn === null ? null : `${toEnglishNumber(writtenNumber)} ${titleEn}`.trimStart(),
  };
}

const digits = '零一二三四五六七八九';
const numeral = '[零〇一二三四五六七八九十百]+';
const written = new RegExp(
  `^(?<ordinal>第)?(?<open>[（(])?(?:(?<chinese>${numeral})|(?<arabic>\\d+(?:\\.\\d+)*))(?<kind>[编章节条])?(?:[）)]|[、．.])?$`,
  'u',
);
const kinds: Readonly<Record<string, string>> = { 编: 'Part', 章: 'Chapter', 节: 'Section', 条: 'Article' };

/** `三、` is III., `（二）` (2), `1．` 1., `第四章` Chapter 4; what is no such number stays as it is. */
export function toEnglishNumber(number: string): string {
  const { open, chinese, arabic, ordinal, kind } = written.exec(number.trim().normalize('NFKC'))?.groups ?? {};
  const value = chinese === undefined ? arabic : String(readNumeral(chinese));
  if (value === undefined) return number.trim();
  if (ordinal !== undefined && kind !== undefined) return `${kinds[kind]} ${value}`;
  if (open !== undefined) return `(${value})`;
  return chinese === undefined ? `${value}.` : `${toRoman(Number(value))}.`;
}

/** A Chinese numeral below a thousand. */
function readNumeral(text: string): number {
  const [, hundreds, tens, ten, ones] = /^(?:(.)百)?零?(?:(.)?(十))?(.)?$/u.exec(text.replaceAll('〇', '零')) ?? [];
  const digit = (character: string | undefined) => (character === undefined ? 0 : digits.indexOf(character));
  return digit(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : digit(tens) * 10) + digit(ones);
}

const roman = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function toRoman(value: number): string {
  const [worth, sign] = roman.find(([least]) => least <= value) ?? [0, ''];
  return worth === 0 ? '' : sign + toRoman(value - worth);
}
