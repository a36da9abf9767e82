import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepFrame } from '../state/frame-params.ts';
import { type CompareView, toCompareParams, toCompareView } from './compare-view.ts';

const compareRoute = getRouteApi('/compare');

/** What the address says of what is compared. */
export function useCompareView(): CompareView {
  return compareRoute.useSearch({ select: toCompareView, structuralSharing: true });
}

/** Changes part of it by going to its address; `push`, which is usual, is a step to go back from, `replace` is not. */
export function useUpdateCompareView(): (change: Partial<CompareView>, step?: 'push' | 'replace') => void {
  const navigate = useNavigate({ from: '/compare' });
  return useCallback(
    (change, step = 'push') => {
      void navigate({
        search: (before) => ({
          ...keepFrame(before),
          ...toCompareParams({ ...toCompareView(before), ...change }),
        }),
        replace: step === 'replace',
      });
    },
    [navigate],
  );
}
