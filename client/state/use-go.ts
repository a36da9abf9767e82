import { type RegisteredRouter, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What may stand in the query of any page. */
type Params = RegisteredRouter['latestLocation']['search'];

/**
 * How the history takes a change of the view: what a user may want to go back from makes a step (`push`); what changes
 * continuously, such as the camera, does not (`replace`).
 */
export type Step = 'push' | 'replace';

/**
 * Goes to another address of the view at `path`. While a page loads, the one before it still stands there: what that
 * one has yet to `replace` comes too late, and would take users back from where they have chosen to go.
 */
export function useGo(
  path: keyof RegisteredRouter['routesByPath'],
): (search: (before: Params) => Params, step: Step) => void {
  const router = useRouter();
  return useCallback(
    (search, step) => {
      if (step === 'replace' && router.latestLocation.pathname !== path) return;
      void router.navigate({ to: path, search, replace: step === 'replace' });
    },
    [router, path],
  );
}
