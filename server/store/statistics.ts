import { z } from 'zod';
import type { LinkKind, Relation, Verdict } from '../domain/link.ts';
import { linkKinds, relations, verdicts } from '../domain/link.ts';
import type { PlanLevel } from '../domain/plan.ts';
import { planLevels } from '../domain/plan.ts';
import { jsonOrList } from './rows/column.ts';

/** How much of what is stored; what there is none of is left out. */
export interface Statistics {
  /** By level, in the order of authority. */
  readonly plans: readonly { readonly level: PlanLevel; readonly count: number }[];
  /** Distinct things that texts speak of. */
  readonly zones: number;
  readonly industries: number;
  /** Industries among them that the lexicon lacks. */
  readonly provisionalIndustries: number;
  readonly targets: number;
  readonly regions: number;
  readonly organizations: number;
  /** Measure links by kind, relation and verdict, in the order of the domain's lists. */
  readonly measureLinks: readonly LinkCount[];
}

export interface LinkCount {
  readonly kind: LinkKind;
  readonly relation: Relation;
  readonly verdict: Verdict;
  /** Whether the linker stands by them. */
  readonly accepted: boolean;
  readonly count: number;
}

/** What a store reads for it, in any order. */
export const statisticsRow = z.object({
  plans: jsonOrList(z.object({ level: z.enum(planLevels), count: z.number() })),
  zones: z.number(),
  industries: z.number(),
  provisionalIndustries: z.number(),
  targets: z.number(),
  regions: z.number(),
  organizations: z.number(),
  measureLinks: jsonOrList(
    z.object({
      kind: z.enum(linkKinds),
      relation: z.enum(relations),
      verdict: z.enum(verdicts),
      accepted: z.union([z.boolean(), z.number().transform(Boolean)]),
      count: z.number(),
    }),
  ),
});

/** Puts what a store read in order. */
export function toStatistics(row: z.output<typeof statisticsRow>): Statistics {
  return {
    ...row,
    plans: row.plans.toSorted((a, b) => planLevels.indexOf(a.level) - planLevels.indexOf(b.level)),
    measureLinks: row.measureLinks.toSorted(
      (a, b) =>
        linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind) ||
        relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
        verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
        Number(b.accepted) - Number(a.accepted),
    ),
  };
}
