import { PlanListDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { findLineage } from '../cascade/lineage.ts';
import { useShownPlan } from '../state/use-shown-plan.ts';
import { useUpdateView } from '../state/use-view.ts';
import type { SearchHit } from './search-option.tsx';

/** Shows a hit in its cascade. Where its plan is already in view the lanes stay as they are. */
export function useOpenHit(): (hit: SearchHit) => void {
  const plans = useRequest(PlanListDocument, {});
  const shown = useShownPlan();
  const update = useUpdateView();
  return ({ id, type, plan, measure }) => {
    const lineage = plans.status === 'ready' && shown !== null ? findLineage(plans.data.plans, shown) : [];
    const isInView = type !== 'PLAN' && lineage.some((each) => each.id === plan.id);
    const focus = measure?.id ?? (type === 'SECTION' ? id : null);
    update({
      focus,
      link: null,
      pair: 0,
      level: plan.level,
      ...(isInView ? {} : { plan: plan.id, camera: null }),
    });
  };
}
