import { say } from '../../messages/say.ts';
import { toRange } from '../text/mapped-text.ts';
import type { ParseWarning } from '../warning.ts';
import { type AreaMention, roundOff } from './zone-area.ts';
import type { ZoneMention, ZoneParts } from './zone-mention.ts';

/**
 * Warns where areas do not add up: parts that are said to make up a whole and differ from it, or parts that together
 * are larger than what holds them. A difference that rounding explains is none. `findArea` gives what the plan says
 * of a zone's area anywhere. Null if all is well or open.
 */
export function checkSum(
  { whole, parts, exhaustive }: ZoneParts,
  findArea: (zone: ZoneMention) => AreaMention | null,
): ParseWarning | null {
  const total = findArea(whole);
  const areas = parts.flatMap((part) => findArea(part) ?? []);
  if (total === null || areas.length === 0) return null;
  const sum = areas.reduce((before, { km2 }) => before + km2, 0);
  const roundings = [total, ...areas].map(({ rounding }) => rounding);
  // Figures in whole km² are exact more often than not: of all these only one may be rounded.
  const fractions = roundings.filter((rounding) => rounding < 0.5).reduce((before, each) => before + each, 1e-9);
  const tolerance = fractions + Math.max(0, ...roundings.filter((rounding) => rounding >= 0.5));
  const excess = sum - total.km2;
  const isComplete = exhaustive && areas.length === parts.length && areas.length > 1;
  if (excess <= tolerance && !(isComplete && -excess > tolerance)) return null;
  return {
    code: 'AREA_SUM',
    message: say('areaSum', { zone: whole.name, sum: roundOff(sum), area: total.km2 }),
    range: toRange(whole.quote),
  };
}
