interface WheelEvents {
  /** How far to scroll, in pixels. */
  readonly onScroll: (dx: number, dy: number) => void;
  /** Around which point of the element, in pixels, and how many times larger. */
  readonly onZoom: (point: { readonly x: number; readonly y: number }, factor: number) => void;
}

/** Pixels that a line counts for in browsers whose wheel counts lines. */
const lineHeight = 16;

/**
 * The wheel scrolls, as on any page; with Ctrl or ⌘, which is also what a pinch on a touchpad sends, it zooms.
 * Returns what stops it. It listens before anything in the element does, so that Cytoscape does not zoom as well.
 */
export function listenToWheel(element: HTMLElement, { onScroll, onZoom }: WheelEvents): () => void {
  const listener = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : lineHeight;
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = element.getBoundingClientRect();
      onZoom({ x: event.clientX - left, y: event.clientY - top }, Math.exp((-event.deltaY * unit) / 400));
      return;
    }
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    onScroll(dx * unit, dy * unit);
  };
  const options = { capture: true, passive: false } as const;
  element.addEventListener('wheel', listener, options);
  return () => element.removeEventListener('wheel', listener, options);
}
