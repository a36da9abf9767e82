import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

export interface Steps {
  /** Null where there is nothing to undo or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/**
 * Undo and redo of what was done since this page was opened. Every change of the graph is a step in the browser's own
 * history, so these are its back and forward, and its buttons do the same.
 */
export function useSteps(): Steps {
  const { history } = useRouter();
  const index = useRouterState({ select: ({ location }) => location.state.__TSR_index });
  const [range, setRange] = useState({ first: index, last: index });
  useEffect(
    () =>
      history.subscribe(({ location, action }) => {
        const at = location.state.__TSR_index;
        // A new step takes the place of all that had been undone.
        if (action.type === 'PUSH') setRange(({ first }) => ({ first: Math.min(first, at), last: at }));
        else setRange(({ first, last }) => ({ first: Math.min(first, at), last: Math.max(last, at) }));
      }),
    [history],
  );
  return {
    undo: index > range.first ? () => history.back() : null,
    redo: index < range.last ? () => history.forward() : null,
  };
}
