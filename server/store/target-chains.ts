import type { PlanId } from '../domain/ids.ts';
import { toIndicatorKey } from '../domain/indicator.ts';
import type { PlanLevel } from '../domain/plan.ts';
import { planLevels } from '../domain/plan.ts';
import { type CommonValue, toCommonUnit } from '../domain/unit.ts';
import { compareText } from './compare-text.ts';
import type { StoredTarget } from './graph-node.ts';

/** One indicator as the plans of a cascade set it. */
export interface TargetChain {
  /** What is measured, as `toIndicatorKey` has it. */
  readonly indicator: string;
  /** By plan level, region and id, then position in the plan; of two plans at least. */
  readonly targets: readonly { readonly target: StoredTarget; readonly common: CommonValue }[];
}

/** A target with its plan, as a store reads it. */
export interface PlacedTarget {
  readonly target: StoredTarget;
  readonly position: number;
  readonly level: PlanLevel;
  readonly regionCode: string;
}

/**
 * The indicators that at least two of the plans set, `planId` among them, with all values in a common unit; in the
 * order in which the uppermost plans set them.
 */
export function toTargetChains(targets: readonly PlacedTarget[], planId: PlanId): readonly TargetChain[] {
  const groups = Map.groupBy(targets.toSorted(comparePlaces), ({ target }) => toIndicatorKey(target.indicator));
  return [...groups].flatMap(([indicator, group]) => {
    const plans = new Set(group.map(({ target }) => target.planId));
    if (plans.size < 2 || !plans.has(planId)) return [];
    const chain = group.map(({ target }) => ({ target, common: toCommonUnit(target.value, target.unit) }));
    return [{ indicator, targets: chain }];
  });
}

function comparePlaces(a: PlacedTarget, b: PlacedTarget): number {
  return (
    planLevels.indexOf(a.level) - planLevels.indexOf(b.level) ||
    compareText(a.regionCode, b.regionCode) ||
    compareText(a.target.planId, b.target.planId) ||
    a.position - b.position
  );
}
