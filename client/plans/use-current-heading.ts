import { type RefObject, useEffect, useState } from 'react';

/** The id of the heading under which the top of the view stands: the last that has passed it. */
export function useCurrentHeading(scroller: RefObject<HTMLElement | null>, kinds: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const headings = [...element.querySelectorAll<HTMLElement>(kinds)];
      const first = headings[0];
      if (first === undefined || first.offsetParent === null) return setCurrent(null);
      const covered = Number.parseFloat(getComputedStyle(first).scrollMarginTop) * (first.currentCSSZoom ?? 1);
      const line = element.getBoundingClientRect().top + covered + 8;
      const passed = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
      setCurrent((passed ?? first).id);
    };
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', follow);
    };
  }, [scroller, kinds]);
  return current;
}
