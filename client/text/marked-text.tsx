import type { Stretch } from './mark-text.ts';

/** A text with its marked stretches in `mark` elements. */
export function MarkedText({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return stretches.map(({ start, text, isMarked }) => (isMarked ? <mark key={start}>{text}</mark> : text));
}
