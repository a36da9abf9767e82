import type { Owner, Profile, Profiles, Vector } from './profile.ts';
import type { SharedConcept } from './shared-concepts.ts';

/**
 * Signals of shared wording between two clauses; of each, more speaks for a link. Rarity is that of `toRarity`.
 *
 * - `cosine`: of the rarity-weighted bigrams of both.
 * - `rarestWords`: total rarity of the three rarest shared words; `subclauseWords`: the same of the best sub-clause.
 *   A word is a run of shared bigrams, as rare as the rarest of them: so one long term does not count as several.
 * - `sharedRarity`: total rarity of all shared bigrams.
 * - `containment`: shared rarity as a share of that of the poorer clause.
 * - `subclauseCosine`, `subclauseRarity`: of the best pair of sub-clauses, the share of what they share, and how rare
 *   that is; `entryCosine`, `entryRarity`: the same of list entries.
 * - `owners`: cosine of the whole measures that they stand in.
 * - `headings`: cosine of the one's heading and the other clause, the mean of both ways.
 * - `concept`, `concepts`: rarity of the rarest concept that both name, and of all; one that is a kind of another counts
 *   half, since the narrower thing is only a part.
 *
 * Tried and left out, since they changed nothing on keys left out: coverage of all sub-clauses, rare runs, quoted names
 * with Latin words and figures, headings further up.
 */
export const wordingSignals = [
  'cosine',
  'rarestWords',
  'subclauseWords',
  'sharedRarity',
  'containment',
  'subclauseCosine',
  'subclauseRarity',
  'entryCosine',
  'entryRarity',
  'owners',
  'headings',
  'concept',
  'concepts',
] as const;

export type WordingSignals = Readonly<Record<(typeof wordingSignals)[number], number>>;

/** How near two measures are in wording; the same for all pairs of their clauses. */
export function compareOwners(upper: Owner, lower: Owner): number {
  return dot(upper.vector, lower.vector);
}

/** `shared`: the bigrams that both have; `concepts`: the concepts; `owners`: see `compareOwners`. */
export function toWordingSignals(
  upper: Profile,
  lower: Profile,
  shared: readonly string[],
  concepts: readonly SharedConcept[],
  { rarity, conceptRarity }: Profiles,
  owners: number,
): WordingSignals {
  const sharedRarity = sum(shared.map(rarity));
  const upperWords = listSharedWords(upper, lower, rarity);
  const lowerWords = listSharedWords(lower, upper, rarity);
  const subclauses = comparePairs(upper, lower, shared, rarity, 'subclauses');
  const entries = comparePairs(upper, lower, shared, rarity, 'entries');
  const conceptRarities = concepts.map(({ id, isSame }) => conceptRarity(id) * (isSame ? 1 : shareOfNarrower));
  return {
    cosine: sum(shared.map((gram) => (upper.vector.get(gram) ?? 0) * (lower.vector.get(gram) ?? 0))),
    rarestWords: Math.min(sumRarest(upperWords.flat()), sumRarest(lowerWords.flat())),
    subclauseWords: Math.min(Math.max(...upperWords.map(sumRarest)), Math.max(...lowerWords.map(sumRarest))),
    sharedRarity,
    containment: sharedRarity / Math.max(1e-9, Math.min(upper.mass, lower.mass)),
    subclauseCosine: subclauses.cosine,
    subclauseRarity: subclauses.rarity,
    entryCosine: entries.cosine,
    entryRarity: entries.rarity,
    owners,
    headings: (dot(upper.owner.heading, lower.vector) + dot(upper.vector, lower.owner.heading)) / 2,
    concept: Math.max(0, ...conceptRarities),
    concepts: sum(conceptRarities),
  };
}

const shareOfNarrower = 0.5;
const rarestCounted = 3;

/** How rare the words are that a clause shares with another, by its sub-clauses. */
function listSharedWords(
  { phrases, subclauseMasses }: Profile,
  other: Profile,
  rarity: (gram: string) => number,
): readonly (readonly number[])[] {
  const words = subclauseMasses.map((): number[] => []);
  for (const { subclause, grams } of phrases) {
    let rarest: number | null = null;
    for (const gram of grams) {
      if (other.places.has(gram)) rarest = Math.max(rarest ?? 0, rarity(gram));
      else if (rarest !== null) {
        words[subclause]?.push(rarest);
        rarest = null;
      }
    }
    if (rarest !== null) words[subclause]?.push(rarest);
  }
  return words;
}

/** How rare the three rarest are together. */
export function sumRarest(rarities: readonly number[]): number {
  return sum(rarities.toSorted((a, b) => b - a).slice(0, rarestCounted));
}

/** Two sub-clauses that share less than this rarity are no pair, however short they are. */
const fullRarity = 12;

/** Compares every sub-clause (or list entry) of the one with those of the other that share a bigram with it. */
function comparePairs(
  upper: Profile,
  lower: Profile,
  shared: readonly string[],
  rarity: (gram: string) => number,
  part: 'subclauses' | 'entries',
) {
  const upperMasses = part === 'subclauses' ? upper.subclauseMasses : upper.entryMasses;
  const lowerMasses = part === 'subclauses' ? lower.subclauseMasses : lower.entryMasses;
  const width = lowerMasses.length;
  const pairs = new Float64Array(upperMasses.length * width);
  for (const gram of shared) {
    const weight = rarity(gram);
    for (const i of upper.places.get(gram)?.[part] ?? []) {
      for (const j of lower.places.get(gram)?.[part] ?? []) pairs[i * width + j] = (pairs[i * width + j] ?? 0) + weight;
    }
  }
  const best = { cosine: 0, rarity: 0 };
  for (const [at, together] of pairs.entries()) {
    if (together === 0) continue;
    const i = Math.floor(at / width);
    const j = at % width;
    const length = Math.sqrt((upperMasses[i] ?? 0) * (lowerMasses[j] ?? 0));
    best.cosine = Math.max(best.cosine, (together / length) * Math.min(1, together / fullRarity));
    best.rarity = Math.max(best.rarity, together);
  }
  return best;
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [gram, weight] of small) total += weight * (large.get(gram) ?? 0);
  return total;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
