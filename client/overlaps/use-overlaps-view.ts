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

/** Takes what is to change, or tells it from the view as it is by then. */
export type UpdateOverlapsView = (
  change: Partial<OverlapsView> | ((view: OverlapsView) => Partial<OverlapsView>),
) => void;

/** Changes part of the view by going to its address, which makes a step in the history. */
export function useUpdateOverlapsView(): UpdateOverlapsView {
  const go = useGo('/overlaps');
  return useCallback(
    (change) =>
      go((before) => {
        const view = toOverlapsView(before);
        const changed = typeof change === 'function' ? change(view) : change;
        return { ...carryOver(before), ...toOverlapsParams({ ...view, ...changed }) };
      }, 'push'),
    [go],
  );
}
