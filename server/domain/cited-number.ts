import type { PlanId } from './ids.ts';
import type { BasedOn } from './link.ts';
import type { PlanHeader } from './plan.ts';

/** The number of each plan as those that cite it give it; of several spellings the first in code unit order. */
export function findCitedNumbers(basedOn: readonly BasedOn[]): ReadonlyMap<PlanId, string> {
  const numbers = new Map<PlanId, string>();
  for (const { basisId, docNumber } of basedOn) {
    const known = numbers.get(basisId);
    if (docNumber !== null && (known === undefined || docNumber < known)) numbers.set(basisId, docNumber);
  }
  return numbers;
}

/** A plan's own number, else the one that others cite it under, else null. */
export function toDocNumber(plan: PlanHeader, cited: ReadonlyMap<PlanId, string>): string | null {
  return plan.docNumber ?? cited.get(plan.id) ?? null;
}
