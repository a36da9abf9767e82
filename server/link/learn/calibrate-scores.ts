import { fitLogistic } from './fit-logistic.ts';

/** A sum of points and whether its pair is linked. */
export interface Judged {
  readonly points: number;
  readonly linked: boolean;
}

/** Slope 1 counts as much as one pair whose points tell nothing; it holds where all pairs have about the same points. */
const sureness = 1;
const leastSlope = 0.01;

/**
 * The slope and intercept with which `1 / (1 + e^-(slope × points + intercept))` is the share of linked pairs at those
 * points. Method: Platt scaling (1999) with his smoothed targets. Points must come from a card that did not learn from
 * these pairs, or the scores are too sure of themselves. Without examples of both kinds it gives slope 1 and intercept 0.
 */
export function calibrateScores(judged: readonly Judged[]): { readonly slope: number; readonly intercept: number } {
  const positives = judged.filter(({ linked }) => linked).length;
  const negatives = judged.length - positives;
  if (positives === 0 || negatives === 0) return { slope: 1, intercept: 0 };
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  const points = Float64Array.from(judged, (each) => each.points);
  const [slope = 1, intercept = 0] = fitLogistic(
    [
      { values: points, expected: 1, sureness, least: leastSlope },
      { values: points.map(() => 1), expected: 0, sureness: 0, least: -Infinity },
    ],
    Float64Array.from(judged, ({ linked }) => (linked ? high : low)),
  );
  return { slope, intercept };
}
