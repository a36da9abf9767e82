import { findQuantities, type Quantity } from './quantity.ts';
import { type Deadline, findDeadlines } from './targets-deadline.ts';
import { type Figure, readFigure } from './targets-figure.ts';

/** A quantity of a sentence with what is needed to tell whether it is a target. Places count in the sentence. */
export interface Slot {
  readonly quantity: Quantity;
  readonly figure: Figure;
  /** Where the words about it begin: behind the last comma, deadline or member of a list. */
  readonly from: number;
  /** The last deadline before it. */
  readonly deadline: Deadline | null;
}

/** How far before a figure its indicator may begin, in characters. */
const longestPhrase = 120;

/** The quantities of a sentence, each within its phrase. */
export function findSlots(text: string): readonly Slot[] {
  const quantities = findQuantities(text);
  if (quantities.length === 0) return [];
  const breaks = findBreaks(text);
  const deadlines = findDeadlines(text);
  const slots: Slot[] = [];
  let deadline: Deadline | null = null;
  let nextDeadline = 0;
  let at = 0;
  let next = 0;
  for (const quantity of quantities) {
    while (next < breaks.length && (breaks[next] ?? 0) <= quantity.start) at = breaks[next++] ?? at;
    while ((deadlines[nextDeadline]?.start ?? quantity.start) < quantity.start) {
      deadline = deadlines[nextDeadline++] ?? deadline;
    }
    if (deadline && deadline.end <= quantity.start) at = Math.max(at, deadline.end);
    const before = slots.at(-1);
    if (before && before.figure.end >= at) at = skipConjunction(text, before.figure.end) ?? at;
    at = Math.max(at, quantity.start - longestPhrase);
    slots.push({ quantity, figure: readFigure(text, quantity, at), from: at, deadline });
  }
  return slots;
}

/** The place behind a conjunction that stands at a place, or null if none does. */
export function skipConjunction(text: string, at: number): number | null {
  const word = /^(?:以及|[、和及与或并])/.exec(text.slice(at, at + 2))?.[0];
  return word === undefined ? null : at + word.length;
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
