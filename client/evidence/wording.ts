import { markText, type Range } from '../text/mark-text.ts';

/** A stretch of a passage: wording that the other passage has too, wording that only this one has, or neither. */
export interface Wording {
  /** In UTF-16 code units of the passage's text. */
  readonly start: number;
  readonly text: string;
  readonly kind: 'shared' | 'own' | 'plain';
}

const letter = /[\p{L}\p{N}]/u;

/** Punctuation and white space at the edges of what only one passage says belongs to nobody. */
const edges = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Tells shared from own wording; `shared` counts in the passage's text. The stretches together are the text. */
export function splitWording(text: string, shared: readonly Range[]): readonly Wording[] {
  return markText(text, shared)
    .flatMap(({ start, end, text: stretch, isMarked }): readonly Wording[] => {
      if (isMarked) return [{ start, text: stretch, kind: 'shared' }];
      if (!letter.test(stretch)) return [{ start, text: stretch, kind: 'plain' }];
      const [, before = '', own = '', after = ''] = edges.exec(stretch) ?? [];
      return [
        { start, text: before, kind: 'plain' },
        { start: start + before.length, text: own, kind: 'own' },
        { start: end - after.length, text: after, kind: 'plain' },
      ];
    })
    .filter((wording) => wording.text !== '');
}

/** The longest wordings that two passages share, longest first, and how many letters and digits they share in all. */
export function summarizeShared(
  text: string,
  shared: readonly Range[],
  count: number,
): { readonly letters: number; readonly phrases: readonly string[] } {
  const wordings = splitWording(text, shared).filter(({ kind }) => kind === 'shared');
  const phrases = wordings.map((wording) => edges.exec(wording.text)?.[2] ?? '').filter((phrase) => phrase.length > 1);
  const letters = wordings.flatMap((wording) => [...wording.text]).filter((character) => letter.test(character)).length;
  return { letters, phrases: [...new Set(phrases)].toSorted((a, b) => b.length - a.length).slice(0, count) };
}
