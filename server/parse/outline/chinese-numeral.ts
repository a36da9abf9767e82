const digits = '零一二三四五六七八九';

/**
 * The value of a Chinese numeral below 1,000 as headings use them, or null: `十二` is 12, `二十` is 20, `〇` is 0.
 */
export function parseChineseNumeral(numeral: string): number | null {
  const match = /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([零〇一二三四五六七八九])?$/.exec(
    numeral,
  );
  if (!match || numeral === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  return toDigit(hundreds) * 100 + (ten ? (tens ? toDigit(tens) : 1) * 10 : 0) + toDigit(ones);
}

/** `二〇二〇` as 2020: digits one by one. Null if a character is none. */
export function parseChineseDigits(numeral: string): number | null {
  let value = 0;
  for (const character of numeral) {
    const digit = character === '〇' || character === '○' ? 0 : digits.indexOf(character);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value;
}

function toDigit(digit: string | undefined): number {
  if (!digit || digit === '〇') return 0;
  return digit === '两' ? 2 : digits.indexOf(digit);
}
