import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepFrame } from './frame-params.ts';
import { type Step, useGo } from './use-go.ts';
import { defaultView, toParams, toView, type View } from './view.ts';

const cascadeRoute = getRouteApi('/cascade');

/** The view that the address describes. What stays equal, lists too, stays the same object and can be depended on. */
export function useView(): View {
  return cascadeRoute.useSearch({ select: toView, structuralSharing: true });
}

/** Changes part of the view by going to its address. */
export type UpdateView = (change: Partial<View>, step?: Step) => void;

/** See {@link UpdateView}. From elsewhere it opens the cascade with the usual view, changed so. */
export function useUpdateView(): UpdateView {
  const go = useGo('/cascade');
  return useCallback(
    (change, step = 'push') =>
      go((before) => ({ ...keepFrame(before), ...toParams({ ...defaultView, ...toView(before), ...change }) }), step),
    [go],
  );
}
