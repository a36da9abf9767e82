import type { Plan } from '../../domain/plan.ts';
import type { Target } from '../../domain/target.ts';
import type { StoredTarget } from '../graph-node.ts';
import type { DesignationRow, FocusRow, TargetRow } from './fact-rows.ts';
import type { FactRows } from './to-fact-rows.ts';

/** Puts what one plan states together from its rows, each list by position and the industries by id. */
export function toFacts(
  rows: FactRows,
): Pick<Plan, 'zones' | 'zoneIndustries' | 'promotions' | 'industries' | 'targets' | 'englishNames'> {
  return {
    zones: rows.designations.map(toZone),
    zoneIndustries: [...Map.groupBy(rows.focuses, ({ position }) => position).values()].flatMap(toZoneIndustries),
    promotions: rows.promotions.map(({ planId, position, start, end, ...promotion }) => ({
      ...promotion,
      range: { start, end },
    })),
    industries: rows.industries,
    targets: rows.targets.map(toTarget),
    englishNames: rows.englishNames.map(({ name, nameEn }) => ({ name, nameEn })),
  };
}

/** A target by itself, with who sets it. */
export function toStoredTarget({ position, start, end, ...target }: TargetRow): StoredTarget {
  return { ...target, range: { start, end } };
}

function toZone({ name, kind, parent, areaKm2, quote, start, end }: DesignationRow): Plan['zones'][number] {
  return { name, kind, parent, areaKm2, quote, range: { start, end } };
}

function toZoneIndustries(items: readonly FocusRow[]): readonly Plan['zoneIndustries'][number][] {
  const [first] = items;
  if (!first) return [];
  const { zone, quote, start, end } = first;
  const industries = items.map(({ asWritten, industryId: id }) => ({ asWritten, id }));
  return [{ zone, industries, quote, range: { start, end } }];
}

function toTarget(row: TargetRow): Target {
  const { id, planId, ownerId, ...target } = toStoredTarget(row);
  return target;
}
