import { findQuantities, type Quantity } from './quantity.ts';
import { type Deadline, findDeadlines } from './targets-deadline.ts';
import { type Figure, readFigure } from './targets-figure.ts';

/** A quantity of a sentence with what is needed to tell whether it is a target. Places count in the sentence. */
export interface Slot {
  readonly quantity: Quantity;
  readonly figure: Figure;
  /** Where the words about it begin: behind the last comma, deadline or member of a list. */
  readonly from: number;
  /** Whether that is behind the figure before, with nothing but 、 or 和 between. */
  readonly listed: boolean;
  /** The last deadline before it. */
  readonly deadline: Deadline | null;
}

/** The quantities of a sentence, each within its phrase. */
export function findSlots(text: string): readonly Slot[] {
  const quantities = findQuantities(text);
  if (quantities.length === 0) return [];
  const breaks = findBreaks(text);
  const deadlines = findDeadlines(text);
  const slots: Slot[] = [];
  let at = 0;
  let next = 0;
  for (const quantity of quantities) {
    while (next < breaks.length && (breaks[next] ?? 0) <= quantity.start) at = breaks[next++] ?? at;
    const deadline = deadlines.findLast(({ start }) => start < quantity.start) ?? null;
    if (deadline && deadline.end <= quantity.start) at = Math.max(at, deadline.end);
    const before = slots.at(-1);
    const behind =
      before && before.figure.end >= at
        ? /^[、和及与或]|^以及|^并/.exec(text.slice(before.figure.end, quantity.start))
        : null;
    if (before && behind) at = before.figure.end + behind[0].length;
    const listed = behind !== null && at === quantity.start;
    slots.push({ quantity, figure: readFigure(text, quantity, at), from: at, listed, deadline });
  }
  return slots;
}

/** Where phrases begin: behind commas and the like, and at the edges of brackets, but not within a bracketed phrase. */
function findBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/[，,；;。：:！？]/.test(character) && depth === 0) breaks.push(i + 1);
    if (/[（(《“]/.test(character)) depth += 1;
    else if (/[）)》”]/.test(character)) depth = Math.max(0, depth - 1);
  }
  return breaks;
}
