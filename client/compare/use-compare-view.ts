import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepFrame } from '../state/frame-params.ts';
import { type Step, useGo } from '../state/use-go.ts';
import { type CompareView, toCompareParams, toCompareView } from './compare-view.ts';

const compareRoute = getRouteApi('/compare');

/** What the address says of what is compared. */
export function useCompareView(): CompareView {
  return compareRoute.useSearch({ select: toCompareView, structuralSharing: true });
}

/** Changes part of it by going to its address. */
export function useUpdateCompareView(): (change: Partial<CompareView>, step?: Step) => void {
  const go = useGo('/compare');
  return useCallback(
    (change, step = 'push') =>
      go((before) => ({ ...keepFrame(before), ...toCompareParams({ ...toCompareView(before), ...change }) }), step),
    [go],
  );
}
