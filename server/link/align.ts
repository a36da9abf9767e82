import type { AlignedSpan } from '../domain/link.ts';

/** A shared run counts from this many letters on; shorter ones are chance. */
const shortestRun = 3;

/** The same letters in both texts: where they begin in each, counted in letters, and how many they are. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The runs of wording that two texts share, longest first taken, none overlapping another on either side; in the
 * order of the upper text. Punctuation, symbols and letter case are passed over: `“数字+服务”` and `数字服务` are one run,
 * but a run neither begins nor ends with a mark. Ranges count in each text. Method: greedy string tiling (Wise, 1993);
 * all runs are found once, and what a taken one covers is cut out of the others.
 */
export function align(upper: string, lower: string): readonly AlignedSpan[] {
  const a = toLetters(upper);
  const b = toLetters(lower);
  const spans: AlignedSpan[] = [];
  let runs = findRuns(a.letters, b.letters);
  for (;;) {
    const longest = findLongest(runs);
    if (!longest) break;
    spans.push({ upper: a.rangeOf(longest.a, longest.length), lower: b.rangeOf(longest.b, longest.length) });
    runs = runs.flatMap((run) =>
      cut(run, longest.a - run.a, longest.length).flatMap((rest) => cut(rest, longest.b - rest.b, longest.length)),
    );
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
    const letter = toLetter(text.charCodeAt(i));
    if (letter === null) continue;
    letters.push(letter);
    places.push(i);
  }
  const rangeOf = (from: number, length: number) => ({
    start: places[from] ?? 0,
    end: (places[from + length - 1] ?? 0) + 1,
  });
  return { letters, rangeOf };
}

/** What `toLetter` found for each code unit that occurred, since normalizing each anew took a quarter of the time. */
const knownLetters = new Array<string | null | undefined>(0x10000);

/** What a code unit counts as: itself without width and case, or null for a mark. */
function toLetter(codeUnit: number): string | null {
  const known = knownLetters[codeUnit];
  if (known !== undefined) return known;
  const folded = String.fromCharCode(codeUnit).normalize('NFKC').toLowerCase();
  const letter = /[\s\p{P}\p{S}]/u.test(folded) ? null : folded;
  knownLetters[codeUnit] = letter;
  return letter;
}

/** The runs that reach as far as they can both ways, by their beginnings in `a`, then in `b`. */
function findRuns(a: readonly string[], b: readonly string[]): readonly Run[] {
  const places = Map.groupBy(b.keys(), (j) => b[j]);
  const runs: Run[] = [];
  for (const [i, letter] of a.entries()) {
    for (const j of places.get(letter) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      const most = Math.min(a.length - i, b.length - j);
      let length = 1;
      while (length < most && a[i + length] === b[j + length]) length++;
      if (length >= shortestRun) runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

/** Of several as long, the first in the upper text and then in the lower one. */
function findLongest(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>((best, run) => {
    const order = best ? run.length - best.length || best.a - run.a || best.b - run.b : 1;
    return order > 0 ? run : best;
  }, null);
}

/** What is left of a run without the letters from its `from`th on, `length` of them; `from` may lie outside it. */
function cut(run: Run, from: number, length: number): readonly Run[] {
  if (from >= run.length || from + length <= 0) return [run];
  const skipped = from + length;
  return [
    { ...run, length: from },
    { a: run.a + skipped, b: run.b + skipped, length: run.length - skipped },
  ].filter((rest) => rest.length >= shortestRun);
}
