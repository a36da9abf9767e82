import type { Profiles } from './profile.ts';

/** Two clauses that share rare wording. Indices count in the profiles of both sides. */
export interface Candidate {
  readonly upper: number;
  readonly lower: number;
  /** The bigrams that both have. */
  readonly shared: readonly string[];
}

/** A bigram that stands in more than this share of the clauses at hand finds nothing; it still counts as shared. */
const commonShare = 0.08;
const fewestCommon = 8;

/**
 * All pairs of an upper and a lower clause that share a rare bigram; by upper, then lower index. An inverted index over
 * the lower clauses finds the pairs: the cost grows with the postings that are read, not with the product of both
 * lists. Bigrams, since trigrams lose a tenth of the links.
 */
export function findCandidates({ uppers, lowers, frequency }: Profiles): readonly Candidate[] {
  const common = Math.max(fewestCommon, (uppers.length + lowers.length) * commonShare);
  const postings = new Map<string, number[]>();
  for (const [lower, { places }] of lowers.entries()) {
    for (const gram of places.keys()) {
      if ((frequency.get(gram) ?? 0) > common) continue;
      const list = postings.get(gram);
      if (list) list.push(lower);
      else postings.set(gram, [lower]);
    }
  }
  return uppers.flatMap(({ places }, upper) => {
    const found = new Set<number>();
    for (const gram of places.keys()) for (const lower of postings.get(gram) ?? []) found.add(lower);
    return [...found]
      .sort((a, b) => a - b)
      .map((lower) => ({ upper, lower, shared: [...places.keys()].filter((gram) => lowers[lower]?.places.has(gram)) }));
  });
}
