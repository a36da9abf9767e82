import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepFrame } from '../state/frame-params.ts';
import { type Step, useGo } from '../state/use-go.ts';
import { type ExploreView, toExploreParams, toExploreView } from './explore-view.ts';

const exploreRoute = getRouteApi('/explore');

/** The free graph that the address describes; what stays equal stays the same object. */
export function useExploreView(): ExploreView {
  return exploreRoute.useSearch({ select: toExploreView, structuralSharing: true });
}

type Change = Partial<ExploreView> | ((view: ExploreView) => Partial<ExploreView>);

/**
 * Changes part of the view by going to its address. What changes the graph makes a step in the history (`push`), so
 * that undoing is going back; what is only looked at, such as choice and camera, does not (`replace`).
 */
export type UpdateExplore = (change: Change, step: Step) => void;

/** See {@link UpdateExplore}. */
export function useUpdateExplore(): UpdateExplore {
  const go = useGo('/explore');
  return useCallback(
    (change, step) =>
      go((before) => {
        const view = toExploreView(before);
        const changed = typeof change === 'function' ? change(view) : change;
        return { ...keepFrame(before), ...toExploreParams({ ...view, ...changed }) };
      }, step),
    [go],
  );
}
