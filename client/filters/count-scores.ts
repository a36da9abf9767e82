/** Number of bars in the histogram of scores, each as wide as a step of its handle. */
export const scoreBins = 20;

/** How many of these scores, 0 to 1, each bar stands for: bar i holds [i, i + 1) / scoreBins, the last one 1 too. */
export function countScores(scores: readonly number[]): readonly number[] {
  const counts = Array.from({ length: scoreBins }, () => 0);
  for (const score of scores) {
    const bin = Math.min(scoreBins - 1, Math.floor(score * scoreBins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
