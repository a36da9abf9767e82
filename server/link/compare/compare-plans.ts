import type { ConceptId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Linker } from '../linker.ts';
import { type PlacedClause, placeClauses } from '../place-clauses.ts';
import { findCandidates } from './find-candidates.ts';
import { type MeaningSignals, meaningSignals, toMeaningSignals } from './meaning-signals.ts';
import type { Meanings } from './meanings.ts';
import { createProfiles, type Owner } from './profile.ts';
import { findSharedConcepts } from './shared-concepts.ts';
import { toStandings } from './standing-signals.ts';
import { compareOwners, toWordingSignals, type WordingSignals, wordingSignals } from './wording-signals.ts';

/** How candidates stand among the others of the same clauses, in cosine. */
const standingSignals = ['leastCosineShare', 'leastCosineLead', 'mostCosineLead', 'cosineAboveCrowd'] as const;

type StandingSignals = Readonly<Record<(typeof standingSignals)[number], number>>;

/** The signals that a score is made of, without and with embeddings. */
export const lexicalSignals = [...wordingSignals, ...standingSignals] as const;
export const allSignals = [...lexicalSignals, ...meaningSignals] as const;
export type SignalName = (typeof allSignals)[number];

/** The meaning signals are there if vectors were given. */
export type Signals = WordingSignals & StandingSignals & Partial<MeaningSignals>;

/** Two clauses that may be linked, and what speaks for it. */
export interface Comparison {
  readonly upper: PlacedClause;
  readonly lower: PlacedClause;
  readonly signals: Signals;
  /** What both name, in the order of the upper clause. */
  readonly concepts: readonly ConceptId[];
}

/** Compares the clauses of two plans that share rare wording; by the clauses' positions. */
export function comparePlans(
  upper: Plan,
  lower: Plan,
  { thesaurus, background }: Pick<Linker, 'thesaurus' | 'background'>,
  meanings: Meanings | null,
): readonly Comparison[] {
  const uppers = placeClauses(upper);
  const lowers = placeClauses(lower);
  const profiles = createProfiles(uppers, lowers, thesaurus, background);
  const candidates = findCandidates(profiles);
  const pairs = candidates.flatMap((candidate) => {
    const u = profiles.uppers[candidate.upper];
    const l = profiles.lowers[candidate.lower];
    return u && l ? [{ candidate, u, l, concepts: findSharedConcepts(u.concepts, l.concepts, thesaurus) }] : [];
  });
  const findSimilarity = createOwnerComparison();
  const wording = pairs.map(({ candidate, u, l, concepts }) =>
    toWordingSignals(u, l, candidate.shared, concepts, profiles, findSimilarity(u.owner, l.owner)),
  );
  const cosines = toStandings(
    candidates,
    wording.map(({ cosine }) => cosine),
  );
  const meaning = meanings && toMeaningSignals(uppers, lowers, candidates, meanings, profiles.rarity);
  return pairs.flatMap(({ u, l, concepts }, i) => {
    const own = wording[i];
    if (!own) return [];
    const standing: StandingSignals = {
      leastCosineShare: cosines[i]?.leastShare ?? 0,
      leastCosineLead: cosines[i]?.leastLead ?? 0,
      mostCosineLead: cosines[i]?.mostLead ?? 0,
      cosineAboveCrowd: cosines[i]?.aboveCrowd ?? 0,
    };
    const signals = { ...own, ...standing, ...meaning?.[i] };
    return [{ upper: u.placed, lower: l.placed, signals, concepts: concepts.map(({ id }) => id) }];
  });
}

/** Compares two measures once, however many pairs of their clauses ask. */
function createOwnerComparison(): (upper: Owner, lower: Owner) => number {
  const known = new Map<Owner, Map<Owner, number>>();
  return (upper, lower) => {
    const ofUpper = known.get(upper) ?? new Map<Owner, number>();
    known.set(upper, ofUpper);
    const similarity = ofUpper.get(lower) ?? compareOwners(upper, lower);
    ofUpper.set(lower, similarity);
    return similarity;
  };
}
