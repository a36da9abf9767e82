import type { TextPiece } from './page-text.ts';

/** Steps into which a page's width is cut to look for a gutter. */
const steps = 200;
/** A column of running text has at least so many lines … */
const fewestLines = 6;
/** … of which at least this share fill it to `fullWidth`. Columns of a table mostly do not. */
const fullLines = 0.5;
const fullWidth = 0.8;

/**
 * The segments of a page's lines in groups that are read one after the other: pages of a spread and columns are told
 * apart by a gutter near the middle that hardly anything crosses, with running text on both sides. What crosses it,
 * such as a headline, divides the page into an upper and a lower part. A page without a gutter is one group.
 */
export function splitColumns(segments: readonly TextPiece[], width: number): readonly (readonly TextPiece[])[] {
  const gutter = findGutter(segments, width);
  if (gutter === null) return [segments];
  const left = segments.filter((segment) => endOf(segment) <= gutter);
  const right = segments.filter((segment) => segment.x >= gutter);
  if (!isRunningText(left) || !isRunningText(right)) return [segments];
  const crossing = segments.filter((segment) => segment.x < gutter && endOf(segment) > gutter);
  // Segments come from the top down, and so do the parts between headlines.
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

/** The middle of the widest gap near the page's middle that at most one segment in twenty crosses; null if none. */
function findGutter(segments: readonly TextPiece[], width: number): number | null {
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
    open = covering <= segments.length / 20 && step >= steps * 0.35 ? open + 1 : 0;
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
