import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { carryOver } from '../state/frame-params.ts';
import { useGo } from '../state/use-go.ts';
import { type OverlapsView, toOverlapsParams, toOverlapsView } from './overlaps-view.ts';

const route = getRouteApi('/overlaps');

/** The view that the address describes. */
export function useOverlapsView(): OverlapsView {
  return route.useSearch({ select: toOverlapsView, structuralSharing: true });
}

export type UpdateOverlapsView = (change: Partial<OverlapsView>) => void;

/** Changes part of the view by going to its address, which makes a step in the history. */
export function useUpdateOverlapsView(): UpdateOverlapsView {
  const go = useGo('/overlaps');
  return useCallback(
    (change) =>
      go((before) => ({ ...carryOver(before), ...toOverlapsParams({ ...toOverlapsView(before), ...change }) }), 'push'),
    [go],
  );
}
