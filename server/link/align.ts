import type { AlignedSpan } from '../domain/link.ts';

/** A shared run counts from this many letters on; shorter ones are chance. */
const shortestRun = 3;

/**
 * The runs of wording that two texts share, longest first taken, none overlapping another on either side; in the
 * order of the upper text. Punctuation, symbols and letter case are passed over: `“数字+服务”` and `数字服务` are one run,
 * but a run neither begins nor ends with a mark. Ranges count in each text. Method: greedy string tiling (Wise, 1993).
 */
export function align(upper: string, lower: string): readonly AlignedSpan[] {
  const a = toLetters(upper);
  const b = toLetters(lower);
  const usedA = new Uint8Array(a.letters.length);
  const usedB = new Uint8Array(b.letters.length);
  const spans: AlignedSpan[] = [];
  for (;;) {
    const run = findLongestRun(a.letters, b.letters, usedA, usedB);
    if (run.length < shortestRun) break;
    usedA.fill(1, run.a, run.a + run.length);
    usedB.fill(1, run.b, run.b + run.length);
    spans.push({ upper: a.rangeOf(run.a, run.length), lower: b.rangeOf(run.b, run.length) });
  }
  return spans.sort((x, y) => x.upper.start - y.upper.start);
}

/** Number of letters in the aligned spans of one text. */
export function countAligned(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): number {
  return ranges.reduce((sum, { start, end }) => sum + toLetters(text.slice(start, end)).letters.length, 0);
}

/** Number of letters and digits in a text. */
export function countLetters(text: string): number {
  return toLetters(text).letters.length;
}

function toLetters(text: string) {
  const letters: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i).normalize('NFKC').toLowerCase();
    if (/[\s\p{P}\p{S}]/u.test(letter)) continue;
    letters.push(letter);
    places.push(i);
  }
  const rangeOf = (from: number, length: number) => ({
    start: places[from] ?? 0,
    end: (places[from + length - 1] ?? 0) + 1,
  });
  return { letters, rangeOf };
}

function findLongestRun(
  a: readonly string[],
  b: readonly string[],
  usedA: Uint8Array,
  usedB: Uint8Array,
): { readonly a: number; readonly b: number; readonly length: number } {
  let best = { a: 0, b: 0, length: 0 };
  let previous = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const lengths = new Int32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (usedA[i] || usedB[j] || a[i] !== b[j]) continue;
      const length = (previous[j] ?? 0) + 1;
      lengths[j + 1] = length;
      if (length > best.length) best = { a: i - length + 1, b: j - length + 1, length };
    }
    previous = lengths;
  }
  return best;
}
