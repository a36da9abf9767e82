import type { TextPiece } from './page-text.ts';

/** Steps into which a page's width is cut to look for a gutter. */
const steps = 200;
/** Share of a page's segments that may cross its gutter. */
const mostCrossing = 0.1;
/** A column of running text has at least so many lines … */
const fewestLines = 6;
/**
 * … of which at least this share fill it to `fullWidth`: plans have many short headings. Columns of a table do not,
 * but for a table of just two columns that both hold running text; that cannot be told from a page of two.
 */
const fullLines = 0.3;
const fullWidth = 0.8;

/**
 * Cuts the segments of a page's lines, from the top down, into groups that are read one after the other: what is left
 * of `gutter` before what is right of it. What crosses it, such as a headline, divides the page into an upper and a
 * lower part. Where `gutter` is null the page is one group.
 */
export function splitColumns(segments: readonly TextPiece[], gutter: number | null): readonly (readonly TextPiece[])[] {
  if (gutter === null) return [segments];
  const { left, right, crossing } = sortByGutter(segments, gutter);
  const floors = crossing.map(({ y }) => y);
  const partOf = ({ y }: TextPiece) => floors.filter((floor) => floor < y).length;
  return Array.from({ length: crossing.length + 1 }, (_, part) => [
    left.filter((segment) => partOf(segment) === part),
    right.filter((segment) => partOf(segment) === part),
    crossing.slice(part, part + 1),
  ])
    .flat()
    .filter((group) => group.length > 0);
}

/**
 * Where each page is divided into two columns, or into the two pages of a spread; null where it is not. There is a
 * gutter near its middle that hardly anything crosses, with running text on both sides. Where most pages have one,
 * it also divides those of the same width that hold too little to tell, such as the last.
 */
export function findGutters(pages: readonly { segments: readonly TextPiece[]; width: number }[]): (number | null)[] {
  const gutters = pages.map(({ segments, width }) => {
    const gutter = findGap(segments, width);
    if (gutter === null) return null;
    const { left, right } = sortByGutter(segments, gutter);
    return isRunningText(left) && isRunningText(right) ? gutter : null;
  });
  const found = gutters.filter((gutter) => gutter !== null).toSorted((a, b) => a - b);
  const usual = found[Math.floor(found.length / 2)];
  if (usual === undefined || found.length < 2 || found.length * 2 < pages.length) return gutters;
  const width = pages[gutters.indexOf(usual)]?.width;
  return gutters.map((gutter, i) => {
    const page = pages[i];
    if (gutter !== null || !page || page.width !== width) return gutter;
    return sortByGutter(page.segments, usual).crossing.length <= page.segments.length * mostCrossing ? usual : null;
  });
}

function sortByGutter(segments: readonly TextPiece[], gutter: number) {
  return {
    left: segments.filter((segment) => endOf(segment) <= gutter),
    right: segments.filter((segment) => segment.x >= gutter),
    crossing: segments.filter((segment) => segment.x < gutter && endOf(segment) > gutter),
  };
}

/** The middle of the widest gap near the page's middle that hardly any segment crosses; null if there is none. */
function findGap(segments: readonly TextPiece[], width: number): number | null {
  const changes = new Array<number>(steps + 1).fill(0);
  const toStep = (x: number) => Math.max(0, Math.min(steps, Math.round((x / width) * steps)));
  for (const segment of segments) {
    const from = toStep(segment.x);
    const to = toStep(endOf(segment));
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let covering = 0;
  let open = 0;
  let best = { length: 0, end: 0 };
  for (let step = 0; step < steps * 0.65; step++) {
    covering += changes[step] ?? 0;
    open = covering <= segments.length * mostCrossing && step >= steps * 0.35 ? open + 1 : 0;
    if (open > best.length) best = { length: open, end: step + 1 };
  }
  const size = segments.reduce((sum, segment) => sum + segment.size, 0) / segments.length;
  const isWide = (best.length / steps) * width > size;
  return isWide ? ((best.end - best.length / 2) / steps) * width : null;
}

function isRunningText(segments: readonly TextPiece[]): boolean {
  const from = segments.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const to = segments.reduce((most, segment) => Math.max(most, endOf(segment)), 0);
  const full = segments.filter(({ width }) => width >= (to - from) * fullWidth);
  return segments.length >= fewestLines && full.length >= segments.length * fullLines;
}

function endOf({ x, width }: TextPiece): number {
  return x + width;
}
