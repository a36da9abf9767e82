import type { SignalName } from '../compare/compare-plans.ts';
import type { Scorecard } from '../scorecard.ts';
import { createNumberSource } from './number-source.ts';

/** Two clauses and whether they are linked, as people said. */
export interface Example {
  readonly signals: Readonly<Partial<Record<SignalName, number>>>;
  readonly linked: boolean;
}

/** How learning goes; chosen by leaving one answer key out after the other. */
const rounds = 600;
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
    const random = createNumberSource(repeat);
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
      const { bins } = column;
      for (let i = 0; i < margins.length; i++) {
        const step = (bins[i] ?? 0) > stump.threshold ? stump.above : stump.below;
        margins[i] = (margins[i] ?? 0) + learningRate * step;
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

/** Plain loops: this is run thousands of times over all examples. */
function findStump(
  columns: readonly Column[],
  linked: Uint8Array,
  margins: Float64Array,
  random: () => number,
): Stump | null {
  const size = linked.length;
  const chosen: number[] = [];
  const gradients = new Float64Array(size);
  const curvatures = new Float64Array(size);
  const total = { gradient: 0, curvature: 0 };
  for (let i = 0; i < size; i++) {
    if (random() >= exampleShare) continue;
    const expected = 1 / (1 + Math.exp(-(margins[i] ?? 0)));
    const gradient = expected - (linked[i] ?? 0);
    const curvature = expected * (1 - expected);
    chosen.push(i);
    gradients[i] = gradient;
    curvatures[i] = curvature;
    total.gradient += gradient;
    total.curvature += curvature;
  }
  let best: (Stump & { readonly gain: number }) | null = null;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (random() >= signalShare || !column) continue;
    const { thresholds, bins } = column;
    const gradientOf = new Float64Array(thresholds.length + 1);
    const curvatureOf = new Float64Array(thresholds.length + 1);
    const countOf = new Float64Array(thresholds.length + 1);
    for (let k = 0; k < chosen.length; k++) {
      const i = chosen[k] ?? 0;
      const bin = bins[i] ?? 0;
      gradientOf[bin] = (gradientOf[bin] ?? 0) + (gradients[i] ?? 0);
      curvatureOf[bin] = (curvatureOf[bin] ?? 0) + (curvatures[i] ?? 0);
      countOf[bin] = (countOf[bin] ?? 0) + 1;
    }
    const above = { gradient: 0, curvature: 0, count: 0 };
    for (let threshold = thresholds.length - 1; threshold >= 0; threshold--) {
      above.gradient += gradientOf[threshold + 1] ?? 0;
      above.curvature += curvatureOf[threshold + 1] ?? 0;
      above.count += countOf[threshold + 1] ?? 0;
      if (above.count < fewestExamples || chosen.length - above.count < fewestExamples) continue;
      const rest = { gradient: total.gradient - above.gradient, curvature: total.curvature - above.curvature };
      const gain = toGain(rest) + toGain(above) - toGain(total);
      const stump = { column: index, threshold, below: toStep(rest), above: toStep(above) };
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
