import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepFrame } from '../state/frame-params.ts';
import { type PlanView, toPlanParams, toPlanView } from './plan-view.ts';

const plansRoute = getRouteApi('/plans');

/** What the address says of the plan that is read. */
export function usePlanView(): PlanView {
  return plansRoute.useSearch({ select: toPlanView, structuralSharing: true });
}

/** Changes part of it by going to its address; `push` is a step to go back from, `replace` is not. */
export type UpdatePlanView = (change: Partial<PlanView>, step?: 'push' | 'replace') => void;

/** See {@link UpdatePlanView}. */
export function useUpdatePlanView(): UpdatePlanView {
  const navigate = useNavigate({ from: '/plans' });
  return useCallback(
    (change, step = 'push') => {
      void navigate({
        search: (before) => ({ ...keepFrame(before), ...toPlanParams({ ...toPlanView(before), ...change }) }),
        replace: step === 'replace',
      });
    },
    [navigate],
  );
}
