import type { SignalName } from '../compare/compare-plans.ts';
import type { Scorecard } from '../scorecard.ts';
import { fitLogistic, type Term } from './fit-logistic.ts';

/** Two clauses and whether they are linked, as people said. */
export interface Example {
  readonly signals: Readonly<Partial<Record<SignalName, number>>>;
  readonly linked: boolean;
}

/** How sure it is, before anything is seen, that a signal says nothing; chosen by leaving one answer key out after the other. */
export const sureness = 100;

/**
 * Learns the weights of signals by logistic regression, of signals in standard deviations, none of which may be below 0
 * (`fitLogistic`). Signals without weight are left out. The same examples give the same card. Not yet calibrated.
 */
export function learnScorecard(examples: readonly Example[], names: readonly SignalName[]): Scorecard {
  const targets = Float64Array.from(examples, ({ linked }) => (linked ? 1 : 0));
  const count = sum(targets);
  if (count === 0 || count === examples.length) return { intercept: 0, weights: {} };
  const columns = names.flatMap((name) => toColumn(name, examples) ?? []);
  const one: Term = { values: targets.map(() => 1), expected: 0, sureness: 0, least: -Infinity };
  const [constant = 0, ...fitted] = fitLogistic([one, ...columns.map(({ term }) => term)], targets);
  const weights = columns.map(({ name, mean, deviation }, i) => ({ name, mean, weight: (fitted[i] ?? 0) / deviation }));
  return {
    intercept: weights.reduce((total, { mean, weight }) => total - mean * weight, constant),
    weights: Object.fromEntries(weights.flatMap(({ name, weight }) => (weight > 0 ? [[name, weight]] : []))),
  };
}

/** A signal less its mean, in standard deviations; null if it is the same in all examples. */
function toColumn(name: SignalName, examples: readonly Example[]) {
  const values = Float64Array.from(examples, ({ signals }) => signals[name] ?? 0);
  const mean = sum(values) / values.length;
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
  if (deviation < 1e-9) return null;
  const standard = values.map((value) => (value - mean) / deviation);
  return { name, mean, deviation, term: { values: standard, expected: 0, sureness, least: 0 } };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
