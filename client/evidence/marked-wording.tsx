import type { Range } from '../text/mark-text.ts';
import { splitWording } from './wording.ts';

interface Props {
  readonly text: string;
  /** Wording that the other passage has too. */
  readonly shared: readonly Range[];
}

/** A passage with the wording that it shares and what is its own in `mark` elements. */
export function MarkedWording({ text, shared }: Props) {
  return splitWording(text, shared).map(({ start, text: stretch, kind }) =>
    kind === 'plain' ? (
      stretch
    ) : (
      <mark key={start} data-kind={kind}>
        {stretch}
      </mark>
    ),
  );
}
