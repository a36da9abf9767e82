import type { Clause } from '../domain/plan.ts';
import { countBigrams } from './grams.ts';

/** Two clauses that share rare wording. Indices count in the lists that were compared. */
export interface Candidate {
  readonly upper: number;
  readonly lower: number;
  /** Cosine of the bigrams of both, each weighted by its rarity in the two plans; 0 to 1. */
  readonly cosine: number;
}

/** A bigram that stands in more than this share of the clauses finds nothing; it still counts in the cosine. */
const commonShare = 0.08;
const fewestCommon = 8;

/**
 * All pairs of an upper and a lower clause that share a rare bigram and whose cosine is at least `minCosine`; by
 * upper, then lower index. Rarity (inverse document frequency) is that within the clauses at hand, so the answer
 * depends on the two plans and on nothing else. An inverted index over the lower clauses finds the pairs: the cost
 * grows with the postings that are read, not with the product of both lists.
 */
export function findCandidates(
  uppers: readonly Clause[],
  lowers: readonly Clause[],
  minCosine: number,
): readonly Candidate[] {
  const counts = [...uppers, ...lowers].map((clause) => countBigrams(clause.text));
  const frequency = new Map<string, number>();
  for (const grams of counts) for (const gram of grams.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const vectors = counts.map((grams) => toUnitVector(grams, frequency, counts.length));
  const upperVectors = vectors.slice(0, uppers.length);
  const lowerVectors = vectors.slice(uppers.length);

  const postings = new Map<string, number[]>();
  lowerVectors.forEach((vector, lower) => {
    for (const gram of vector.keys()) {
      const list = postings.get(gram);
      if (list) list.push(lower);
      else postings.set(gram, [lower]);
    }
  });

  const common = Math.max(fewestCommon, counts.length * commonShare);
  return upperVectors.flatMap((vector, upper) => {
    const found = new Set<number>();
    for (const gram of vector.keys()) {
      if ((frequency.get(gram) ?? 0) <= common) for (const lower of postings.get(gram) ?? []) found.add(lower);
    }
    return [...found]
      .sort((a, b) => a - b)
      .map((lower) => ({ upper, lower, cosine: dot(vector, lowerVectors[lower]) }))
      .filter(({ cosine }) => cosine >= minCosine);
  });
}

function toUnitVector(
  grams: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  clauses: number,
): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [gram, count] of grams) {
    const weight = (1 + Math.log(count)) * Math.log((clauses + 1) / ((frequency.get(gram) ?? 0) + 0.5));
    vector.set(gram, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [gram, weight] of vector) vector.set(gram, weight / length);
  return vector;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  if (b) for (const [gram, weight] of a) sum += weight * (b.get(gram) ?? 0);
  return sum;
}
