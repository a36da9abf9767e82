import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepFrame } from './frame-params.ts';
import { defaultView, toParams, toView, type View } from './view.ts';

const cascadeRoute = getRouteApi('/cascade');

/** The view that the address describes. What stays equal, lists too, stays the same object and can be depended on. */
export function useView(): View {
  return cascadeRoute.useSearch({ select: toView, structuralSharing: true });
}

/**
 * Changes part of the view by going to its address. What a user may want to go back from makes a step in the
 * history (`push`); what changes continuously, such as the camera, does not (`replace`).
 */
export type UpdateView = (change: Partial<View>, step?: 'push' | 'replace') => void;

/** See {@link UpdateView}. From elsewhere it opens the cascade with the usual view, changed so. */
export function useUpdateView(): UpdateView {
  const navigate = useNavigate();
  return useCallback(
    (change, step = 'push') => {
      void navigate({
        to: '/cascade',
        search: (before) => ({
          ...keepFrame(before),
          ...toParams({ ...defaultView, ...toView(before), ...change }),
        }),
        replace: step === 'replace',
      });
    },
    [navigate],
  );
}
