import type { SignalName } from '../compare/compare-plans.ts';
import { createPointCounter, rescale, type Scorecard, toScore } from '../scorecard.ts';
import { calibrateScores } from './calibrate-scores.ts';
import type { Labelled } from './label-comparisons.ts';
import { type Example, learnScorecard } from './learn-scorecard.ts';

/** What people said of the comparisons of one pair of plans. */
export interface Fold {
  readonly name: string;
  readonly labelled: readonly Labelled[];
  /** Links of the key whose clauses were not compared. */
  readonly missed: number;
}

/** A comparison and what a method that did not learn from its key scores it. */
export interface Scored extends Labelled {
  readonly score: number;
}

/**
 * Learns a calibrated scorecard from all folds, and for each fold scores its comparisons by a card that was learned and
 * calibrated on the others alone: what can be expected of plans that nobody labelled. Grade 1 (related only) is
 * neither linked nor not, so nothing is learned from it. A single fold is calibrated on itself.
 */
export function crossValidate(
  folds: readonly Fold[],
  names: readonly SignalName[],
): { readonly card: Scorecard; readonly heldOut: readonly (readonly Scored[])[] } {
  const points = folds.map(({ labelled }, held) => {
    const others = folds.length > 1 ? folds.filter((_, i) => i !== held) : folds;
    const countPoints = createPointCounter(learnScorecard(others.flatMap(toExamples), names));
    return labelled.map((each) => ({ ...each, points: countPoints(each.comparison.signals) }));
  });
  const calibrate = (chosen: readonly (readonly (Labelled & { readonly points: number })[])[]) =>
    calibrateScores(
      chosen.flat().flatMap(({ grade, points: sum }) => (grade === 1 ? [] : [{ points: sum, linked: grade >= 2 }])),
    );
  const heldOut = points.map((fold, held) => {
    const { slope, intercept } = calibrate(points.length > 1 ? points.filter((_, i) => i !== held) : points);
    return fold.map((each) => ({ ...each, score: toScore(slope * each.points + intercept) }));
  });
  return { card: rescale(learnScorecard(folds.flatMap(toExamples), names), calibrate(points)), heldOut };
}

function toExamples({ labelled }: Fold): readonly Example[] {
  return labelled.flatMap(({ comparison, grade }) =>
    grade === 1 ? [] : [{ signals: comparison.signals, linked: grade >= 2 }],
  );
}
