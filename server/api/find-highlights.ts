import type { TextRange } from '../domain/text-range.ts';
import type { SearchTerm } from '../store/graph-store.ts';
import { foldText } from '../store/search/fold-text.ts';
import { findTerm } from '../store/search/search-terms.ts';

/** Folded characters and, for each of their code units, the range of the original that it comes from. */
interface FoldedText {
  readonly text: string;
  readonly origins: readonly TextRange[];
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Where search terms stand in a text, under any name. The ranges count in `text` as it is, in its order, without
 * overlaps, touching ones joined. For the words `ai` and `电商`, `２．ＡＩ＋电商` gives 2–4 and 5–7.
 */
export function findHighlights(text: string, terms: readonly SearchTerm[]): readonly TextRange[] {
  const folded = foldWithOrigins(text);
  const found = terms.flatMap((term) => locate(folded, term)).toSorted((a, b) => a.start - b.start);
  const joined: TextRange[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

function locate({ text, origins }: FoldedText, term: SearchTerm): readonly TextRange[] {
  return findTerm(text, term).flatMap(({ start, end }) => {
    const first = origins[start];
    const last = origins[end - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
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
