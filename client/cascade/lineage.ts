import type { PlanLevel } from '../api/documents.generated.ts';
import { levels } from '../state/vocabulary.ts';

interface CitingPlan {
  readonly id: string;
  readonly level: PlanLevel;
  /** Loaded plans that it carries out. */
  readonly basedOn: readonly { readonly id: string }[];
}

/**
 * The plan, all that it carries out and all that carry it out, over any number of steps, in the order of authority.
 * Citations say so, or links between measures do: `linked` are the ids of plans that those lead to. Plans of one
 * level stay in the order given. Empty if the plan is not among them.
 */
export function findLineage<P extends CitingPlan>(
  plans: readonly P[],
  id: string,
  linked: readonly string[] = [],
): readonly P[] {
  const plan = plans.find((each) => each.id === id);
  if (plan === undefined) return [];
  const kin = new Set([id, ...linked, ...reach(plans, id, basesOf), ...reach(plans, id, carriersOf)]);
  return plans.filter((each) => kin.has(each.id)).toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** The plan to show first: the top of the lineage that spans the most levels. Null if there are no plans. */
export function findStartPlan<P extends CitingPlan>(plans: readonly P[]): P | null {
  const span = (lineage: readonly P[]) => new Set(lineage.map(({ level }) => level)).size;
  const [longest] = plans
    .map((plan) => findLineage(plans, plan.id))
    .toSorted((a, b) => span(b) - span(a) || rank(a[0]) - rank(b[0]));
  return longest?.[0] ?? null;
}

function rank(plan: CitingPlan | undefined): number {
  return plan === undefined ? levels.length : levels.indexOf(plan.level);
}

type Step = (plans: readonly CitingPlan[], id: string) => readonly string[];

const basesOf: Step = (plans, id) => plans.find((plan) => plan.id === id)?.basedOn.map((basis) => basis.id) ?? [];

const carriersOf: Step = (plans, id) =>
  plans.filter((plan) => plan.basedOn.some((basis) => basis.id === id)).map((plan) => plan.id);

/** Texts can cite each other in a circle, so what was reached is never left again. */
function reach(plans: readonly CitingPlan[], start: string, step: Step): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of step(plans, id)) {
      if (next === start || reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
