import type { Scored } from './cross-validate.ts';
import { scoreLinks } from './score-links.ts';

/** A fold as some method scored it. */
export interface ScoredFold {
  readonly scored: readonly Scored[];
  readonly missed: number;
}

const candidates = 60;

/** The threshold with the best mean F1 over some folds, among the quantiles of the upper tenth of their scores. */
export function chooseThreshold(folds: readonly ScoredFold[]): number {
  const sorted = folds.flatMap(({ scored }) => scored.map(({ score }) => score)).sort((a, b) => b - a);
  let best = { threshold: 0, f1: -1 };
  for (let i = 1; i <= candidates; i++) {
    const threshold = sorted[Math.floor((sorted.length * i) / (candidates * 10))] ?? 0;
    const f1 = folds.reduce((sum, { scored, missed }) => sum + scoreLinks(scored, missed, threshold).f1, 0);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}
