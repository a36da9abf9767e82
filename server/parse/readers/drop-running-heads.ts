import type { PageLine } from './page-text.ts';

/** Share of a page's height, at the top and at the bottom, in which running heads stand. */
const margin = 0.1;
const fewestPages = 3;
/** Left and right pages may have different heads. */
const shareOfPages = 0.4;

/**
 * Pages without the heads and feet that repeat in the margins of at least three pages and 40 % of all; figures in
 * them may differ. Bare page numbers stay: later steps know them in any text.
 */
export function dropRunningHeads(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.map(toKey))) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(fewestPages, pages.length * shareOfPages);
  return pages.map((page) => page.filter((line) => (counts.get(toKey(line)) ?? 0) < enough));
}

/** What a line in the margin says, without figures; empty for a line in the body. */
function toKey({ text, at }: PageLine): string {
  return at < margin || at > 1 - margin ? text.replace(/[\d\s\p{P}]+/gu, '') : '';
}
