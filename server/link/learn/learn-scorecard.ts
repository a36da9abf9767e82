import type { SignalName } from '../compare/compare-plans.ts';
import type { Scorecard } from '../scorecard.ts';
import { createRandom } from './random.ts';

/** Two clauses and whether they are linked, as people said. */
export interface Example {
  readonly signals: Readonly<Partial<Record<SignalName, number>>>;
  readonly linked: boolean;
}

/** How learning goes; chosen by leaving one answer key out after the other. */
const rounds = 300;
const repeats = 5;
const learningRate = 0.05;
const signalShare = 0.4;
const exampleShare = 0.8;
const penalty = 5;
const fewestExamples = 20;
const thresholdsPerSignal = 32;

/**
 * Learns the points of each signal by gradient boosting (Friedman, 2001) of decision stumps under the logistic loss,
 * each of which gives more points above its threshold than below. Stumps add up, so the result is a table a reader can
 * follow, and the mean of several repeats with different samples is one too. The same examples give the same card. Not
 * yet calibrated: slope 1, intercept 0.
 */
export function learnScorecard(examples: readonly Example[], names: readonly SignalName[]): Scorecard {
  const columns = names.map((name) => toColumn(examples.map(({ signals }) => signals[name] ?? 0)));
  const linked = Uint8Array.from(examples, (example) => (example.linked ? 1 : 0));
  const prior = Math.log((sum(linked) + 0.5) / (linked.length - sum(linked) + 0.5));
  const total = { base: 0, steps: columns.map(({ thresholds }) => new Float64Array(thresholds.length)) };
  for (let repeat = 0; repeat < repeats; repeat++) {
    const random = createRandom(repeat);
    const margins = new Float64Array(examples.length).fill(prior);
    total.base += prior / repeats;
    for (let round = 0; round < rounds; round++) {
      const stump = findStump(columns, linked, margins, random);
      if (!stump) continue;
      const column = columns[stump.column];
      const steps = total.steps[stump.column];
      if (!column || !steps) continue;
      total.base += (learningRate * stump.below) / repeats;
      steps[stump.threshold] = (steps[stump.threshold] ?? 0) + (learningRate * (stump.above - stump.below)) / repeats;
      for (const [i, bin] of column.bins.entries()) {
        margins[i] = (margins[i] ?? 0) + learningRate * (bin > stump.threshold ? stump.above : stump.below);
      }
    }
  }
  const points = names.flatMap((name, i) => {
    const table = toTable(columns[i]?.thresholds ?? [], total.steps[i] ?? new Float64Array());
    return table.length > 0 ? [[name, table] as const] : [];
  });
  return { base: round(total.base, 3), points: Object.fromEntries(points), slope: 1, intercept: 0 };
}

interface Column {
  /** Rising. */
  readonly thresholds: readonly number[];
  /** For each example, how many thresholds its value reaches. */
  readonly bins: Uint8Array;
}

/** Thresholds that part the values into groups of about one size among those that are not the smallest. */
function toColumn(values: readonly number[]): Column {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const above = sorted.filter((value) => value > least);
  const chosen = new Set<number>();
  for (let i = 0; i < thresholdsPerSignal; i++) {
    // Half of the thresholds lie in the upper twentieth, where the links are.
    const share =
      i < thresholdsPerSignal / 2
        ? i / (thresholdsPerSignal / 2)
        : 0.95 + (0.05 * (i - thresholdsPerSignal / 2)) / (thresholdsPerSignal / 2);
    const value = above[Math.floor(share * above.length)];
    if (value !== undefined) chosen.add(round(value, 3));
  }
  const thresholds = [...chosen].sort((a, b) => a - b);
  return { thresholds, bins: Uint8Array.from(values, (value) => thresholds.filter((each) => value >= each).length) };
}

interface Stump {
  readonly column: number;
  readonly threshold: number;
  readonly below: number;
  readonly above: number;
}

function findStump(
  columns: readonly Column[],
  linked: Uint8Array,
  margins: Float64Array,
  random: () => number,
): Stump | null {
  const gradients = new Float64Array(linked.length);
  const curvatures = new Float64Array(linked.length);
  let gradient = 0;
  let curvature = 0;
  let count = 0;
  const chosen = Uint8Array.from(linked, () => (random() < exampleShare ? 1 : 0));
  for (const [i, margin] of margins.entries()) {
    if (!chosen[i]) continue;
    const expected = 1 / (1 + Math.exp(-margin));
    gradients[i] = expected - (linked[i] ?? 0);
    curvatures[i] = expected * (1 - expected);
    gradient += gradients[i] ?? 0;
    curvature += curvatures[i] ?? 0;
    count += 1;
  }
  let best: (Stump & { readonly gain: number }) | null = null;
  for (const [index, { thresholds, bins }] of columns.entries()) {
    if (random() >= signalShare) continue;
    const sums = {
      gradient: new Float64Array(thresholds.length + 1),
      curvature: new Float64Array(thresholds.length + 1),
      count: new Float64Array(thresholds.length + 1),
    };
    for (const [i, bin] of bins.entries()) {
      if (!chosen[i]) continue;
      sums.gradient[bin] = (sums.gradient[bin] ?? 0) + (gradients[i] ?? 0);
      sums.curvature[bin] = (sums.curvature[bin] ?? 0) + (curvatures[i] ?? 0);
      sums.count[bin] = (sums.count[bin] ?? 0) + 1;
    }
    const above = { gradient: 0, curvature: 0, count: 0 };
    for (let threshold = thresholds.length - 1; threshold >= 0; threshold--) {
      above.gradient += sums.gradient[threshold + 1] ?? 0;
      above.curvature += sums.curvature[threshold + 1] ?? 0;
      above.count += sums.count[threshold + 1] ?? 0;
      if (above.count < fewestExamples || count - above.count < fewestExamples) continue;
      const rest = { gradient: gradient - above.gradient, curvature: curvature - above.curvature };
      const stump = { column: index, threshold, below: toStep(rest), above: toStep(above) };
      const gain = toGain(rest) + toGain(above) - toGain({ gradient, curvature });
      if (stump.above > stump.below && gain > (best?.gain ?? 0)) best = { ...stump, gain };
    }
  }
  return best;
}

interface Sums {
  readonly gradient: number;
  readonly curvature: number;
}

function toStep({ gradient, curvature }: Sums): number {
  return -gradient / (curvature + penalty);
}

function toGain({ gradient, curvature }: Sums): number {
  return (gradient * gradient) / (curvature + penalty);
}

function toTable(thresholds: readonly number[], steps: Float64Array): [number, number][] {
  let points = 0;
  return thresholds.flatMap((threshold, i) => {
    const step = steps[i] ?? 0;
    if (step === 0) return [];
    points += step;
    return [[threshold, round(points, 3)] as [number, number]];
  });
}

function sum(values: Uint8Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
