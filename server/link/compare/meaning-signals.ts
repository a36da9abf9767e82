import { toBareText } from '../../domain/ids.ts';
import type { PlacedClause } from '../place-clauses.ts';
import { createPartsComparison, toEntrySignals, toSubclauseSignals } from './compare-parts.ts';
import type { Candidate } from './find-candidates.ts';
import { backgroundSentences, type Meanings, toClauseTexts } from './meanings.ts';
import { toBigrams } from './profile.ts';
import { createStandardSpace, toMeanVector } from './standard-space.ts';
import { toStandings } from './standing-signals.ts';

/**
 * Signals of nearness in meaning, by `createStandardSpace`; of each, more speaks for a link.
 *
 * - `meaning`, `meaningUnderHeading`: of the clauses, and of the clauses each with its heading.
 * - `subclauseMeaning`: of the best pair of sub-clauses.
 * - `meaningCovered`, `meaningCoveredBoth`: the mean over one clause's sub-clauses, by their length, of the best in the
 *   other; of the side that is covered better, and of both sides.
 * - `entriesCovered`, `rarestEntries`: of list entries, each as rare as its rarest bigram and meant by the other clause as
 *   far as its nearest entry there is near. The share of their rarity that is meant, of the side that is covered better;
 *   and what is meant of the three rarest, of the side where that is less.
 * - `ownersMeaning`: of the measures that they stand in, each the mean of its clauses under their heading.
 * - `leastMeaningLead` and the others: how far `meaning` and `meaningUnderHeading` are before the next best candidate of the
 *   two clauses.
 */
export const meaningSignals = [
  'meaning',
  'meaningUnderHeading',
  'subclauseMeaning',
  'meaningCovered',
  'meaningCoveredBoth',
  'entriesCovered',
  'rarestEntries',
  'ownersMeaning',
  'leastMeaningLead',
  'mostMeaningLead',
  'leastMeaningLeadUnderHeading',
  'mostMeaningLeadUnderHeading',
] as const;

export type MeaningSignals = Readonly<Record<(typeof meaningSignals)[number], number>>;

/**
 * The signals of each candidate, in the order given. `rarity` is that of a bigram. Throws TypeError if `meanings` lacks a
 * vector.
 */
export function toMeaningSignals(
  uppers: readonly PlacedClause[],
  lowers: readonly PlacedClause[],
  candidates: readonly Candidate[],
  meanings: Meanings,
  rarity: (gram: string) => number,
): readonly MeaningSignals[] {
  const find = (text: string): Float32Array => {
    const vector = meanings.vectors.get(text);
    if (!vector) throw new TypeError(`no vector of "${text.slice(0, 20)}…"`);
    return vector;
  };
  const background = backgroundSentences.map(find);
  const toSpace = (upper: readonly string[], lower: readonly string[]) =>
    createStandardSpace(upper.map(find), lower.map(find), background);
  const upperTexts = uppers.map(toClauseTexts);
  const lowerTexts = lowers.map(toClauseTexts);
  const clauses = toSpace(
    upperTexts.map(({ clause }) => clause),
    lowerTexts.map(({ clause }) => clause),
  );
  const upperVectors = upperTexts.map(({ underHeading }) => find(underHeading));
  const lowerVectors = lowerTexts.map(({ underHeading }) => find(underHeading));
  const underHeadings = createStandardSpace(upperVectors, lowerVectors, background);
  const compareSubclauses = createPartsComparison(
    upperTexts.map(({ subclauses }) => subclauses),
    lowerTexts.map(({ subclauses }) => subclauses),
    ({ length }) => length,
    toSpace,
  );
  const compareEntries = createPartsComparison(
    upperTexts.map(({ entries }) => entries),
    lowerTexts.map(({ entries }) => entries),
    (entry) => Math.max(0, ...toBigrams(toBareText(entry).toLowerCase()).map(rarity)),
    toSpace,
  );

  const upperOwners = numberOwners(uppers);
  const lowerOwners = numberOwners(lowers);
  const owners = createStandardSpace(
    upperOwners.members.map((clauses) => toMeanVector(clauses.flatMap((i) => upperVectors[i] ?? []))),
    lowerOwners.members.map((clauses) => toMeanVector(clauses.flatMap((i) => lowerVectors[i] ?? []))),
    background,
  );

  const meaning = candidates.map(({ upper, lower }) => clauses.compare(upper, lower));
  const meaningUnderHeading = candidates.map(({ upper, lower }) => underHeadings.compare(upper, lower));
  const standings = toStandings(candidates, meaning);
  const standingsUnderHeading = toStandings(candidates, meaningUnderHeading);
  return candidates.map((candidate, i) => ({
    meaning: meaning[i] ?? 0,
    meaningUnderHeading: meaningUnderHeading[i] ?? 0,
    ...toSubclauseSignals(compareSubclauses(candidate)),
    ...toEntrySignals(compareEntries(candidate)),
    ownersMeaning: owners.compare(
      upperOwners.ofClause[candidate.upper] ?? 0,
      lowerOwners.ofClause[candidate.lower] ?? 0,
    ),
    leastMeaningLead: standings[i]?.leastLead ?? 0,
    mostMeaningLead: standings[i]?.mostLead ?? 0,
    leastMeaningLeadUnderHeading: standingsUnderHeading[i]?.leastLead ?? 0,
    mostMeaningLeadUnderHeading: standingsUnderHeading[i]?.mostLead ?? 0,
  }));
}

/** The measures (or sections) of some clauses, which clauses stand in each, and in which of them each clause stands. */
function numberOwners(placed: readonly PlacedClause[]) {
  const ids = [...new Set(placed.map(({ ownerId }) => ownerId))];
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const ofClause = placed.map(({ ownerId }) => numbers.get(ownerId) ?? 0);
  const members = ids.map((): number[] => []);
  for (const [clause, owner] of ofClause.entries()) members[owner]?.push(clause);
  return { members, ofClause };
}
