import { toRange } from './mapped-text.ts';
import type { ParseWarning } from './warning.ts';
import { roundOff } from './zone-area.ts';
import type { ZoneParts } from './zone-layout.ts';

/**
 * Warns where areas do not add up: parts that are said to make up a whole and differ from it, or parts that together
 * are larger than what holds them. A difference that rounding explains is none. Null if all is well or open.
 */
export function checkSum({ whole, parts, exhaustive }: ZoneParts): ParseWarning | null {
  const areas = parts.flatMap(({ area }) => area ?? []);
  if (whole.area === null || areas.length === 0) return null;
  const sum = areas.reduce((total, { km2 }) => total + km2, 0);
  const tolerance = [whole.area, ...areas].reduce((total, { rounding }) => total + rounding, 1e-9);
  const excess = sum - whole.area.km2;
  const isComplete = exhaustive && areas.length === parts.length && areas.length > 1;
  if (excess <= tolerance && !(isComplete && -excess > tolerance)) return null;
  return {
    code: 'AREA_SUM',
    message: `the parts of ${whole.name} add up to ${roundOff(sum)} km², but it is said to be ${whole.area.km2} km²; check the areas in the text`,
    range: toRange(whole.quote),
  };
}
