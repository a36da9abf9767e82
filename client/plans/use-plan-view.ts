import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepFrame } from '../state/frame-params.ts';
import { type Step, useGo } from '../state/use-go.ts';
import { type PlanView, toPlanParams, toPlanView } from './plan-view.ts';

const plansRoute = getRouteApi('/plans');

/** What the address says of the plan that is read. */
export function usePlanView(): PlanView {
  return plansRoute.useSearch({ select: toPlanView, structuralSharing: true });
}

/** Changes part of it by going to its address. */
export type UpdatePlanView = (change: Partial<PlanView>, step?: Step) => void;

/** See {@link UpdatePlanView}. */
export function useUpdatePlanView(): UpdatePlanView {
  const go = useGo('/plans');
  return useCallback(
    (change, step = 'push') =>
      go((before) => ({ ...keepFrame(before), ...toPlanParams({ ...toPlanView(before), ...change }) }), step),
    [go],
  );
}
