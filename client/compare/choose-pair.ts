import type { PlanLevel } from '../api/documents.generated.ts';
import { levels } from '../state/vocabulary.ts';

interface Ranked {
  readonly id: string;
  readonly level: PlanLevel;
}

/**
 * What to compare a plan with while nobody has said: the nearest plan below it in its lineage, else the nearest above,
 * which then comes first, else any other. Null if there is no other plan.
 */
export function choosePair<P extends Ranked>(
  head: P,
  lineage: readonly P[],
  plans: readonly P[],
): { readonly plan: P; readonly other: P } | null {
  const rank = ({ level }: P) => levels.indexOf(level);
  const below = lineage.filter((each) => rank(each) > rank(head)).toSorted((a, b) => rank(a) - rank(b))[0];
  if (below !== undefined) return { plan: head, other: below };
  const above = lineage.filter((each) => rank(each) < rank(head)).toSorted((a, b) => rank(b) - rank(a))[0];
  if (above !== undefined) return { plan: above, other: head };
  const other = plans.find(({ id }) => id !== head.id);
  return other === undefined ? null : { plan: head, other };
}
