import type { TextRange } from '../domain/text-range.ts';
import { foldText } from '../store/search/fold-text.ts';

/** Folded characters and, for each of their code units, the range of the original that it comes from. */
interface FoldedText {
  readonly text: string;
  readonly origins: readonly TextRange[];
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Where search words stand in a text. `words` are folded (`foldText`); the ranges count in `text` as it is, in its
 * order, without overlaps, touching ones joined. `findHighlights('２．ＡＩ＋电商', ['ai', '电商'])` gives 2–4 and 5–7.
 */
export function findHighlights(text: string, words: readonly string[]): readonly TextRange[] {
  const folded = foldWithOrigins(text);
  const found = words.flatMap((word) => findWord(folded, word)).toSorted((a, b) => a.start - b.start);
  const joined: TextRange[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

function findWord({ text, origins }: FoldedText, word: string): readonly TextRange[] {
  const found: TextRange[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const first = origins[at];
    const last = origins[at + word.length - 1];
    if (first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** Folds grapheme by grapheme, for folding shortens (`〔` goes), lengthens (`㈠` becomes `(一)`) and composes. */
function foldWithOrigins(text: string): FoldedText {
  const parts: string[] = [];
  const origins: TextRange[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const part = /^\s+$/.test(segment) ? ' ' : foldText(segment);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) origins.push({ start: index, end: index + segment.length });
  }
  return { text: parts.join(''), origins };
}
