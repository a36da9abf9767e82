/** Spread of the figures of some runs, in their unit. */
export interface Summary {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
}

/** Quantiles are nearest ranks, so each is a figure that was measured. Throws RangeError without figures. */
export function summarize(figures: readonly number[]): Summary {
  const sorted = figures.toSorted((a, b) => a - b);
  const quantile = (share: number) => {
    const figure = sorted[Math.max(Math.ceil(share * sorted.length), 1) - 1];
    if (figure === undefined) throw new RangeError('there is nothing to summarize');
    return figure;
  };
  return { runs: sorted.length, median: quantile(0.5), p95: quantile(0.95), min: quantile(0), max: quantile(1) };
}
