import type { PlanLevel, Region } from './plan.ts';

/** The whole country. */
export const nation: Region = { code: '000000', name: '全国' };

/** Whether `outer` is `inner` or holds it, by their codes of GB/T 2260: 330000 holds 330109. */
export function containsRegion(outer: Region, inner: Region): boolean {
  return inner.code.startsWith(outer.code.replace(/(?:00)+$/, ''));
}

/** The level of government that rules a division. */
export function toLevel(region: Region): PlanLevel {
  if (region.code === nation.code) return 'national';
  if (region.code.endsWith('0000')) return 'provincial';
  return region.code.endsWith('00') ? 'city' : 'district';
}
