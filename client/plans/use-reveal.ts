import { type RefObject, useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { useIsPresenting } from '../state/use-presenting.ts';

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
      const covered = Number.parseFloat(getComputedStyle(element).scrollMarginTop) * (element.currentCSSZoom ?? 1);
      const isSeen = top >= view.top + covered && bottom <= view.bottom;
      if (isSeen && !(isAlways && isHeading)) return;
      element.scrollIntoView({ block: isHeading ? 'start' : 'center' });
    },
    [scroller],
  );
  const isOpen = useRef(false);
  const isPresenting = useIsPresenting();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is presented is larger, so the choice stands elsewhere
  useEffect(() => show(chosen, false), [chosen, show, isPresenting]);
  const showFound = useEffectEvent(() => {
    // The choice says where the text opens, whatever is found in it.
    if (isOpen.current || chosen === null) show(found, false);
    isOpen.current = true;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the next hit that is to be shown
  useEffect(() => showFound(), [found]);
  return useCallback((id) => show(id, true), [show]);
}
