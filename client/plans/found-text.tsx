import { markText } from '../text/mark-text.ts';
import type { Hit } from './find-in-text.ts';

interface Props {
  readonly text: string;
  /** Which line of its block the text is. */
  readonly line: number;
  readonly hits: readonly Hit[] | undefined;
  readonly current: Hit | null;
}

/** A text with what was found in it in `mark` elements, the one that is looked at told apart. */
export function FoundText({ text, line, hits, current }: Props) {
  const own = hits?.filter((hit) => hit.line === line) ?? [];
  if (own.length === 0) return text;
  return markText(text, own).map(({ start, text: stretch, isMarked }) =>
    isMarked ? (
      <mark key={start} data-current={(current?.line === line && current.start === start) || undefined}>
        {stretch}
      </mark>
    ) : (
      stretch
    ),
  );
}
