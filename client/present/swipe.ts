/** A swipe shorter than this, in CSS pixels, was none. */
const shortest = 40;

/**
 * The arrow key that a finger stands for which has moved this far, in CSS pixels: it pulls at what is shown, so that
 * going left brings what is to the right. Null if it has hardly moved, or slantwise.
 */
export function toArrow(dx: number, dy: number): 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | null {
  const [across, along] = [Math.abs(dx), Math.abs(dy)];
  if (across >= shortest && across > 1.5 * along) return dx < 0 ? 'ArrowRight' : 'ArrowLeft';
  if (along >= shortest && along > 1.5 * across) return dy < 0 ? 'ArrowDown' : 'ArrowUp';
  return null;
}
