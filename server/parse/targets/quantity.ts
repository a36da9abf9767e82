import { unitDenominators, units } from '../lexicon/indicators-units.ts';
import { parseNumeral } from './quantity-numeral.ts';

/** A number with its unit, at `[start, end)` of the text it was found in. */
export interface Quantity {
  /** In `unit`. Of a range (`3至5家`) the lower end. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly upTo: number | null;
  /** As written, with 万 and 亿: `万亿元`, `个百分点`, `万吨/年`. Empty for a fraction. */
  readonly unit: string;
  /** Whether 余 or 多 behind the number says that it is somewhat more. */
  readonly more: boolean;
  readonly start: number;
  readonly end: number;
}

const chinese = '(?:[〇零一二两三四五六七八九十百万亿]|千(?![瓦克伏]))';
const number = `(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.．]\\d+)?(?:千(?![瓦克伏米])|百)?(?:万亿|亿|万)?|${chinese}{1,16}(?:点[零一二三四五六七八九]{1,6}(?:万亿|亿|万)?)?)`;
const oneOf = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const unit = `(?:${oneOf(units)})(?:(?:/|每)(?:${oneOf(unitDenominators)}))?`;
const fraction = `([一二三四五六七八九十百千]{1,4})分之(${chinese}{1,6}(?:点[零一二三四五六七八九]{1,4})?)`;
const pattern = new RegExp(
  `(?<![A-Za-z第\\d.．])(?:${fraction}|(一半|半数|(?<=翻)番)|(${number})([余多几])?(${unit})?((?:[-－—–~～至到]|——)(${number})(${unit}))?)`,
  'g',
);
const scale = /(?:万亿|[万亿])$/;

/**
 * The quantities of a text in the order they stand. A number without unit is none unless it is a fraction
 * (`三分之一` is 1/3), 翻番 or counts myriads (`超万亿`). The 万 or 亿 that ends a number belongs to the unit: `两千亿元` is
 * 2000 亿元, `百万吨` 100 万吨.
 */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const quantity = readMatch(match);
    if (quantity) found.push(quantity);
    // What looked like the upper end of a range may be a quantity of its own.
    search.lastIndex = quantity?.end ?? match.index + Math.max(1, match[0].length - (match[8] ?? '').length);
  }
  return found;
}

/** The quantity that a whole text is, or null. */
export function parseQuantity(text: string): Pick<Quantity, 'value' | 'unit'> | null {
  const [found] = findQuantities(text);
  return found?.start === 0 && found.end === text.length ? { value: found.value, unit: found.unit } : null;
}

function readMatch(match: RegExpExecArray): Quantity | null {
  const [whole, denominator, numerator, half, low = '', more, lowUnit, , high, highUnit] = match;
  const start = match.index;
  const place = { start, end: start + whole.length, more: false, upTo: null };
  if (half === '番') return { ...place, value: 1, unit: '番' };
  if (half) return { ...place, value: 0.5, unit: '' };
  if (denominator && numerator) return readFraction(denominator, numerator, place);
  if (high && highUnit && (lowUnit === undefined || lowUnit === highUnit) && isPlausible(high, highUnit)) {
    const lower = split(low, highUnit);
    const upper = split(high, highUnit);
    // 3至5万人: the myriads of the upper end are the lower end's too.
    const shared = scale.exec(high)?.[0] ?? '';
    const value = scale.test(low) ? lower.value : parseNumeral(low);
    const known = scale.test(low) ? lower.unit === upper.unit : true;
    if (known && value !== null && upper.value !== null) {
      return { ...place, value, upTo: upper.value, unit: shared + highUnit };
    }
  }
  const { value, unit: written } = split(low, lowUnit ?? '');
  if (value === null || written === '' || !isPlausible(low, lowUnit)) return null;
  const length = low.length + (more?.length ?? 0) + (lowUnit?.length ?? 0);
  return { value, upTo: null, unit: written, more: more !== undefined, start, end: start + length };
}

function readFraction(
  denominator: string,
  numerator: string,
  place: Omit<Quantity, 'value' | 'unit'>,
): Quantity | null {
  const above = parseNumeral(numerator);
  const below = parseNumeral(denominator);
  if (above === null || !below) return null;
  if (denominator === '百') return { ...place, value: above, unit: '%' };
  return { ...place, value: above / below, unit: '' };
}

/** Parts a number from the 万 or 亿 at its end, which goes to the unit; `万` alone is one of them. */
function split(numeral: string, unitWritten: string): { readonly value: number | null; readonly unit: string } {
  const myriads = scale.exec(numeral)?.[0] ?? '';
  const rest = numeral.slice(0, numeral.length - myriads.length);
  return { value: rest === '' ? 1 : parseNumeral(rest), unit: myriads + unitWritten };
}

/** A calendar year is no duration: `2025年`. */
function isPlausible(numeral: string, unitWritten: string | undefined): boolean {
  return !(unitWritten?.startsWith('年') && (/^\d{4}$/.test(numeral) || /^[〇零一二三四五六七八九]{4}$/.test(numeral)));
}
