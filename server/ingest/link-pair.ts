import type { LinkSet } from '../domain/link.ts';
import type { Plan } from '../domain/plan.ts';
import type { Kinship } from '../link/kinship.ts';
import { linkPlans } from '../link/link-plans.ts';

/** The links between the clauses and measures of two plans. */
export type PairLinks = Pick<LinkSet, 'clauseLinks' | 'measureLinks'>;

/** Links two plans, in whichever thread this is called. */
export function linkPair({ upper, lower, kind }: Kinship<Plan>): PairLinks {
  return linkPlans(upper, lower, kind);
}
