/** An area as a text states it. */
export interface AreaMention {
  readonly km2: number;
  /** Half of the last digit written, in km²: what rounding may have added or taken. */
  readonly rounding: number;
  /** Places in the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Square kilometres in one unit. */
const units = new Map([
  ['平方公里', 1],
  ['平方千米', 1],
  ['km2', 1],
  ['km²', 1],
  ['公顷', 0.01],
  ['亩', 1 / 1500],
]);
/** A number with a unit of area. Its groups are the number, 万 and the unit. */
export const area = /(\d[\d,]{0,15}(?:\.\d{1,9})?)\s?(万)?\s?(平方公里|平方千米|[kK][mM][²2]|公顷|亩)/;
const areas = new RegExp(area, 'g');

/** The areas in a simplified text, in km²: `1500亩` is 1. */
export function findAreas(text: string): readonly AreaMention[] {
  return [...text.matchAll(areas)].map((match) => {
    const written = (match[1] ?? '').replaceAll(',', '');
    const factor = (match[2] ? 10_000 : 1) * (units.get((match[3] ?? '').toLowerCase()) ?? 1);
    const decimals = written.split('.')[1]?.length ?? 0;
    return {
      km2: roundOff(Number(written) * factor),
      rounding: 0.5 * 10 ** -decimals * factor,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Without the noise of binary fractions: 119.94999999999999 is 119.95. */
export function roundOff(km2: number): number {
  return Number(km2.toPrecision(12));
}
