import type { PlanTargetsQuery, TargetFactsFragment } from '../api/documents.generated.ts';

/** One indicator: what each plan asks for, by the id of the plan. */
export interface TargetRow {
  readonly indicator: string;
  /** Null where no abstract has it. */
  readonly indicatorEn: string | null;
  readonly byPlan: ReadonlyMap<string, readonly TargetFactsFragment[]>;
}

/** Indicators that several plans set come first, in the order of the chain, then those that only this plan sets. */
export function createTargetRows({ plan, targetsAlong }: PlanTargetsQuery): readonly TargetRow[] {
  const shared = new Set(targetsAlong.flatMap(({ targets }) => targets.map(({ id }) => id)));
  const own = (plan?.targets ?? []).filter(({ id }) => !shared.has(id));
  return [
    ...targetsAlong.map(({ indicator, targets }) => toRow(indicator, targets)),
    ...[...Map.groupBy(own, ({ indicator }) => indicator)].map(([indicator, targets]) => toRow(indicator, targets)),
  ];
}

function toRow(indicator: string, targets: readonly TargetFactsFragment[]): TargetRow {
  const indicatorEn = targets.map((target) => target.indicatorEn).find((name) => name !== null) ?? null;
  return { indicator, indicatorEn, byPlan: Map.groupBy(targets, ({ plan }) => plan.id) };
}
