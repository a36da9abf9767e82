import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import type { SignalName } from './compare/compare-plans.ts';

/**
 * How signals make a score: `toScore(intercept + weight × signal + …)`. No weight is below 0: more of a signal never speaks
 * against a link. It is calibrated: of links scored near 0.8, four in five are right.
 */
const scorecard = z.object({
  intercept: z.number(),
  weights: z.record(z.string(), z.number().nonnegative()),
});

const scorecards = z.object({ lexical: scorecard, withMeaning: scorecard });

export type Scorecard = z.infer<typeof scorecard>;
export type Scorecards = z.infer<typeof scorecards>;

const shipped = new URL('./data/scorecards.json', import.meta.url);

/** The scorecards of a file that `tiaokuai calibrate` wrote, or the shipped ones. Throws ConfigError if it has none. */
export function loadScorecards(file: URL | string = shipped): Scorecards {
  try {
    return scorecards.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ConfigError(`${file} holds no scorecards: ${reason}. Write it with: tiaokuai calibrate KEY… --out FILE`);
  }
}

/** As a file that `loadScorecards` reads, with a weight on each line. */
export function formatScorecards(cards: Scorecards): string {
  return JSON.stringify(cards, null, 2);
}

/** Signals as a scorecard reads them; one that is missing counts as 0. */
type ReadSignals = Readonly<Partial<Record<SignalName, number>>>;

/** A function that gives the points of two clauses: the logarithm of the odds that they are linked. */
export function createPointCounter({ intercept, weights }: Scorecard): (signals: ReadSignals) => number {
  const terms = Object.entries(weights).map(([name, weight]) => ({ name: name as SignalName, weight }));
  return (signals) => {
    let points = intercept;
    for (const { name, weight } of terms) points += weight * (signals[name] ?? 0);
    return points;
  };
}

/** A function that gives the score, 0 to 1, rounded to four digits so that it is the same in every store. */
export function createScorer(card: Scorecard): (signals: ReadSignals) => number {
  const countPoints = createPointCounter(card);
  return (signals) => Math.round(1e4 * toScore(countPoints(signals))) / 1e4;
}

/** The log odds of 0.95, which is how often two analysts agree. */
const agreement = Math.log(0.95 / 0.05);

/**
 * The probability of which `points` are the log odds. What they are above 0.95 counts by its logarithm: nothing is
 * certain, and the surest links can still be told apart.
 */
export function toScore(points: number): number {
  const odds = points <= agreement ? points : agreement + Math.log1p(points - agreement);
  return 1 / (1 + Math.exp(-odds));
}

/** The points that make a score, which lies between 0 and 1. */
export function toPoints(score: number): number {
  const odds = Math.log(score / (1 - score));
  return odds <= agreement ? odds : agreement + Math.expm1(odds - agreement);
}

/** The card whose points are `slope × points + intercept` of this one's; `slope` is above 0. */
export function rescale(card: Scorecard, { slope, intercept }: { slope: number; intercept: number }): Scorecard {
  return {
    intercept: round(slope * card.intercept + intercept),
    weights: Object.fromEntries(Object.entries(card.weights).map(([name, weight]) => [name, round(slope * weight)])),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
