import { markText, type Range, type Stretch } from '../text/mark-text.ts';

/** Characters of context before the first hit. */
const before = 12;

/** As much of a text as fits `length` characters, from a little before the first hit, with its hits marked. */
export function createSnippet(text: string, hits: readonly Range[], length: number): readonly Stretch[] {
  const [{ start: first } = { start: 0 }] = hits.toSorted((a, b) => a.start - b.start);
  const latest = Math.max(0, text.length - length);
  const start = Math.max(0, Math.min(first - before, latest));
  const end = Math.min(text.length, start + length);
  const stretches = markText(
    text.slice(start, end),
    hits.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  );
  const plain = { start: 0, end: 0, isMarked: false, text: '…' };
  return [...(start > 0 ? [plain] : []), ...stretches, ...(end < text.length ? [plain] : [])];
}
