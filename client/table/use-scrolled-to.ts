import { type RefObject, useLayoutEffect, useState } from 'react';
import { findStretch, type Stretch } from './find-stretch.ts';

/**
 * Of `count` rows or columns of `size` pixels after a head of `head` pixels, those that an element is scrolled to.
 * It renders anew when these change, not at every step of the wheel.
 */
export function useScrolledTo(
  scroller: RefObject<HTMLElement | null>,
  axis: 'x' | 'y',
  count: number,
  size: number,
  head: number,
): Stretch {
  const [seen, setSeen] = useState<Stretch>({ start: 0, end: 40 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const from = axis === 'y' ? element.scrollTop : element.scrollLeft;
      const room = (axis === 'y' ? element.clientHeight : element.clientWidth) - head;
      const next = findStretch(size, from, room);
      setSeen((before) => (before.start === next.start && before.end === next.end ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, axis, size, head]);

  return { start: Math.max(0, Math.min(seen.start, count - 1)), end: Math.min(count, seen.end) };
}
