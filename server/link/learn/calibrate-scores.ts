/** A sum of points and whether its pair is linked. */
export interface Judged {
  readonly points: number;
  readonly linked: boolean;
}

const iterations = 50;

/**
 * The slope and intercept with which `1 / (1 + e^-(slope × points + intercept))` is the share of linked pairs at those
 * points. Method: Platt scaling (1999) with his smoothed targets, by Newton's method. Points must come from a card that
 * did not learn from these pairs, or the scores are too sure of themselves. Without examples of both kinds it gives
 * slope 1 and intercept 0.
 */
export function calibrateScores(judged: readonly Judged[]): { readonly slope: number; readonly intercept: number } {
  const positives = judged.filter(({ linked }) => linked).length;
  const negatives = judged.length - positives;
  if (positives === 0 || negatives === 0) return { slope: 1, intercept: 0 };
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  let slope = 1;
  let intercept = 0;
  for (let i = 0; i < iterations; i++) {
    const g = { slope: 0, intercept: 0 };
    const h = { ss: 1e-6, si: 0, ii: 1e-6 };
    for (const { points, linked } of judged) {
      const expected = 1 / (1 + Math.exp(-(slope * points + intercept)));
      const error = expected - (linked ? high : low);
      const curvature = expected * (1 - expected);
      g.slope += error * points;
      g.intercept += error;
      h.ss += curvature * points * points;
      h.si += curvature * points;
      h.ii += curvature;
    }
    const determinant = h.ss * h.ii - h.si * h.si;
    slope -= (h.ii * g.slope - h.si * g.intercept) / determinant;
    intercept -= (h.ss * g.intercept - h.si * g.slope) / determinant;
  }
  return { slope: Number(slope.toFixed(3)), intercept: Number(intercept.toFixed(3)) };
}
