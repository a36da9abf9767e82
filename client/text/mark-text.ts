/** A half-open range of UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, all of it marked or none of it. */
export interface Stretch extends Range {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a text at the edges of ranges, which may be empty, touch, overlap, come in any order or reach beyond the text.
 * The stretches together are the text.
 */
export function markText(text: string, ranges: readonly Range[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) stretches.push({ start, end, text: text.slice(start, end), isMarked });
  };
  let at = 0;
  for (const { start, end } of mergeRanges(ranges)) {
    add(at, Math.min(start, text.length), false);
    add(Math.max(start, 0), Math.min(end, text.length), true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  return stretches;
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
