const digits = '零一二三四五六七八九';
const heavenlyStems = '甲乙丙丁戊己庚辛壬癸';
const earthlyBranches = '子丑寅卯辰巳午未申酉戌亥';
const romans = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/**
 * A number as an automatically numbered list shows it. `format` is one of the names that Word has for them
 * (`chineseCounting`, `decimalEnclosedCircle` …); one that is not known is written in Arabic digits.
 * Example: 12 in `chineseCounting` is `十二`.
 */
export function formatListNumeral(value: number, format: string): string {
  if (/^(?:chinese|japanese|korean|taiwanese)|^ideographDigital$/.test(format)) return toChinese(value, format);
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclose(value, 0x2460, 20);
    case 'decimalEnclosedParen':
      return enclose(value, 0x2474, 20);
    case 'decimalEnclosedFullstop':
      return enclose(value, 0x2488, 20);
    case 'ideographEnclosedCircle':
      return enclose(value, 0x3280, 10);
    case 'ideographTraditional':
      return pick(heavenlyStems, value);
    case 'ideographZodiac':
      return pick(earthlyBranches, value);
    case 'upperRoman':
      return toRoman(value).toUpperCase();
    case 'lowerRoman':
      return toRoman(value);
    case 'upperLetter':
      return toLetters(value).toUpperCase();
    case 'lowerLetter':
      return toLetters(value);
    default:
      return String(value);
  }
}

function toChinese(value: number, format: string): string {
  if (value < 1 || value > 9999) return String(value);
  if (/digit/i.test(format) && format !== 'japaneseDigitalTenThousand') {
    return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
  }
  let numeral = '';
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit > 0) numeral += digits.charAt(digit) + name;
    else if (numeral !== '' && !numeral.endsWith('零') && value % unit > 0) numeral += '零';
  }
  return numeral.replace(/^一十/, '十');
}

function enclose(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}

function pick(characters: string, value: number): string {
  return characters.charAt(value - 1) || String(value);
}

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let numeral = '';
  for (const [letters, worth] of romans) {
    numeral += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return numeral;
}

/** Word counts on behind z with aa, bb, cc. */
function toLetters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
