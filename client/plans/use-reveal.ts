import { type RefObject, useCallback, useEffect } from 'react';

/**
 * Brings the chosen block, or the one in which something was found, into view when it changes and is not there yet.
 * Returns what brings any block to where reading goes on.
 */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  chosen: string | null,
  found: string | null,
): (id: string) => void {
  const show = useCallback(
    (id: string | null, isAlways: boolean) => {
      const element = id === null ? null : document.getElementById(id);
      const view = scroller.current?.getBoundingClientRect();
      if (element === null || view === undefined) return;
      const { top, bottom } = element.getBoundingClientRect();
      const isHeading = element.dataset.block !== 'clause';
      const covered = Number.parseFloat(getComputedStyle(element).scrollMarginTop);
      const isSeen = top >= view.top + covered && bottom <= view.bottom;
      if (isSeen && !(isAlways && isHeading)) return;
      element.scrollIntoView({ block: isHeading ? 'start' : 'center' });
    },
    [scroller],
  );
  useEffect(() => show(chosen, false), [chosen, show]);
  useEffect(() => show(found, false), [found, show]);
  return useCallback((id) => show(id, true), [show]);
}
