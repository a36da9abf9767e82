import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows or columns that are drawn, from `start` up to but without `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Rows or columns beyond the edges that are ready before they come into view. */
const spare = 6;

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
      // In steps of some, so that scrolling by one row draws nothing.
      const start = Math.floor(from / size / spare) * spare - spare;
      const end = Math.ceil((from + room) / size / spare) * spare + spare;
      setSeen((before) => (before.start === start && before.end === end ? before : { start, end }));
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
