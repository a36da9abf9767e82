import { useLocation, useNavigate } from '@tanstack/react-router';
import { useLineage } from '../cascade/use-lineage.ts';
import { toParamsOfNodes } from '../explore/explore-view.ts';
import { carryOver } from '../state/frame-params.ts';
import { useShownPlan } from '../state/use-shown-plan.ts';
import { useUpdateView } from '../state/use-view.ts';
import type { SearchHit } from './list-hits.ts';

/**
 * Shows a hit in its cascade, or in its text where a plan is being read. Where its plan is already in view the lanes stay
 * as they are. A zone or industry stands in no plan: it begins a graph.
 */
export function useOpenHit(): (hit: SearchHit) => void {
  const navigate = useNavigate();
  const isReading = useLocation({ select: ({ pathname }) => pathname === '/plans' });
  const lineage = useLineage(useShownPlan());
  const update = useUpdateView();
  return ({ id, type, plan, measure }) => {
    if (plan === null) {
      void navigate({ to: '/explore', search: (before) => ({ ...carryOver(before), ...toParamsOfNodes([id]) }) });
      return;
    }
    if (isReading) {
      void navigate({
        to: '/plans',
        search: (before) => ({ ...carryOver(before), plan: plan.id, ...(type !== 'PLAN' && { focus: id }) }),
      });
      return;
    }
    const shown = lineage.status === 'ready' ? lineage.data : [];
    const isInView = type !== 'PLAN' && shown.some((each) => each.id === plan.id);
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
