import type { PlanId } from '../../domain/ids.ts';
import type { PlanKeys } from '../../domain/link.ts';

/** A plan that an older version stored is found whatever is sought: nobody knows what it can be kin of. */
export const unknownKey = '';

/** A row for each key of each plan. */
export function toPlanKeyRows(
  planKeys: readonly PlanKeys[],
): readonly { readonly planId: PlanId; readonly key: string }[] {
  return planKeys.flatMap(({ planId, keys }) => [...new Set(keys)].map((key) => ({ planId, key })));
}
