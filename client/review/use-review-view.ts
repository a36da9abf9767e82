import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { carryOver } from '../state/frame-params.ts';
import { type Step, useGo } from '../state/use-go.ts';
import { type ReviewView, toReviewParams, toReviewView } from './review-view.ts';

const route = getRouteApi('/review');

/** The view that the address describes. */
export function useReviewView(): ReviewView {
  return route.useSearch({ select: toReviewView, structuralSharing: true });
}

export type UpdateReviewView = (change: Partial<ReviewView>, step?: Step) => void;

/** Changes part of the view by going to its address; going from link to link makes no step in the history. */
export function useUpdateReviewView(): UpdateReviewView {
  const go = useGo('/review');
  return useCallback(
    (change, step = 'push') =>
      go((before) => ({ ...carryOver(before), ...toReviewParams({ ...toReviewView(before), ...change }) }), step),
    [go],
  );
}
