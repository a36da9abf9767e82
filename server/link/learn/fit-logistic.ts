/** What a weight is given to, and what is thought of the weight before anything is seen. */
export interface Term {
  /** Of each example. */
  readonly values: Float64Array;
  readonly expected: number;
  /** How sure that is: the inverse variance of the weight; 0: not at all. */
  readonly sureness: number;
  readonly least: number;
}

const mostSteps = 100;
const mostSweeps = 200;
const tolerance = 1e-6;

/**
 * The weights with which `1 / (1 + e^-(weight × value + …))` tells best the `targets`, each from 0 to 1: logistic regression
 * with a normal prior on each weight, none of which may be below its least. Method: Newton's, each step of which is a
 * bounded quadratic problem that coordinate descent solves (as glmnet, Friedman et al., 2010).
 */
export function fitLogistic(terms: readonly Term[], targets: Float64Array): Float64Array {
  let weights = Float64Array.from(terms, ({ expected }) => expected);
  let loss = toLoss(terms, weights, targets);
  for (let step = 0; step < mostSteps; step++) {
    const change = findChange(terms, weights, targets);
    for (let share = 1; ; share /= 2) {
      const next = weights.map((weight, i) => weight + share * (change[i] ?? 0));
      const nextLoss = toLoss(terms, next, targets);
      if (nextLoss < loss) {
        weights = next;
        loss = nextLoss;
        break;
      }
      if (share < tolerance) return weights;
    }
    if (Math.max(...change.map(Math.abs)) < tolerance) break;
  }
  return weights;
}

/** What to add to the weights so that the quadratic approximation of the loss is least. */
function findChange(terms: readonly Term[], weights: Float64Array, targets: Float64Array): Float64Array {
  const shares = toPoints(terms, weights).map((points) => 1 / (1 + Math.exp(-points)));
  const curvature = shares.map((share) => share * (1 - share));
  const error = shares.map((share, i) => share - (targets[i] ?? 0));
  const slopes = terms.map(
    ({ values, sureness, expected }, j) => dot(values, error) + sureness * ((weights[j] ?? 0) - expected),
  );
  const bends = terms.map(({ values, sureness }, j) => {
    const weighted = values.map((value, i) => value * (curvature[i] ?? 0));
    return Float64Array.from(terms, (other, k) => dot(weighted, other.values) + (j === k ? sureness + 1e-9 : 0));
  });
  const change = new Float64Array(terms.length);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let largest = 0;
    for (const [j, row] of bends.entries()) {
      const before = change[j] ?? 0;
      const free = before - ((slopes[j] ?? 0) + dot(row, change)) / (row[j] ?? 1);
      const after = Math.max(free, (terms[j]?.least ?? 0) - (weights[j] ?? 0));
      change[j] = after;
      largest = Math.max(largest, Math.abs(after - before));
    }
    if (largest < tolerance / 10) break;
  }
  return change;
}

function toPoints(terms: readonly Term[], weights: Float64Array): Float64Array {
  const points = new Float64Array(terms[0]?.values.length ?? 0);
  for (const [j, { values }] of terms.entries()) {
    const weight = weights[j] ?? 0;
    if (weight !== 0) for (let i = 0; i < points.length; i++) points[i] = (points[i] ?? 0) + weight * (values[i] ?? 0);
  }
  return points;
}

/** The logistic loss, and what the weights differ from what was expected of them. */
function toLoss(terms: readonly Term[], weights: Float64Array, targets: Float64Array): number {
  let loss = 0;
  for (const [i, points] of toPoints(terms, weights).entries()) {
    // The logarithm of 1 + e^points, without overflow.
    loss += Math.max(0, points) + Math.log1p(Math.exp(-Math.abs(points))) - (targets[i] ?? 0) * points;
  }
  for (const [j, { expected, sureness }] of terms.entries())
    loss += (sureness * ((weights[j] ?? 0) - expected) ** 2) / 2;
  return loss;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}
