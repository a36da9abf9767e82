/**
 * Gives the focus to what `selector` finds within `root`: at once if it is drawn, so that the key pressed next meets it,
 * else as soon as the next frame has drawn it.
 */
export function focusWhenDrawn(root: HTMLElement | null, selector: string): void {
  const focus = () => {
    const element = root?.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    return element != null;
  };
  if (!focus()) requestAnimationFrame(focus);
}
