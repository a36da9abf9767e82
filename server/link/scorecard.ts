import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import type { SignalName } from './compare/compare-plans.ts';

/**
 * Points for a signal: from each threshold on, the points beside it count instead of those before; below the first,
 * none do. By threshold, and the points never fall: more of a signal never speaks against a link.
 */
const steps = z.array(z.tuple([z.number(), z.number()]));

/**
 * How signals make a score. It reads like a credit scorecard: add the points of all signals to `base`, then
 * `1 / (1 + e^-(slope × sum + intercept))` is the score. `slope` and `intercept` calibrate it: of links scored near 0.8,
 * four in five are right.
 */
const scorecard = z.object({
  base: z.number(),
  points: z.record(z.string(), steps),
  slope: z.number().positive(),
  intercept: z.number(),
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

/** As a file that `loadScorecards` reads, with a step on each line. */
export function formatScorecards(cards: Scorecards): string {
  return JSON.stringify(cards, null, 1).replace(/\[\s+([-\d.e]+),\s+([-\d.e]+)\s+\]/g, '[$1, $2]');
}

/** Signals as a scorecard reads them; one that is missing counts as 0. */
type ReadSignals = Readonly<Partial<Record<SignalName, number>>>;

/** A function that gives the sum of base and points, before calibration. */
export function createPointCounter({ base, points }: Scorecard): (signals: ReadSignals) => number {
  const tables = Object.entries(points).map(([name, steps]) => ({ name: name as SignalName, steps }));
  return (signals) => {
    let sum = base;
    for (const { name, steps } of tables) {
      const value = signals[name] ?? 0;
      let reached = 0;
      for (const [threshold, total] of steps) {
        if (value < threshold) break;
        reached = total;
      }
      sum += reached;
    }
    return sum;
  };
}

/** A function that gives the score, 0 to 1, rounded to four digits so that it is the same in every store. */
export function createScorer(card: Scorecard): (signals: ReadSignals) => number {
  const countPoints = createPointCounter(card);
  return (signals) => Math.round(1e4 / (1 + Math.exp(-(card.slope * countPoints(signals) + card.intercept)))) / 1e4;
}
