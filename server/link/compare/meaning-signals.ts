import type { PlacedClause } from '../place-clauses.ts';
import type { Candidate } from './find-candidates.ts';
import { backgroundSentences, type Meanings, toClauseTexts } from './meanings.ts';
import { createStandardSpace, toMeanVector } from './standard-space.ts';
import { toStandings } from './standing-signals.ts';

/**
 * Signals of nearness in meaning, by `createStandardSpace`; of each, more speaks for a link.
 *
 * - `meaning`, `meaningUnderHeading`: of the clauses, and of the clauses each with its heading.
 * - `subclauseMeaning`: of the best pair of sub-clauses.
 * - `meaningCovered`, `meaningCoveredBoth`: the mean over one clause's sub-clauses, by their length, of the best in the
 *   other; of the side that is covered better, and of both sides.
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
  'ownersMeaning',
  'leastMeaningLead',
  'mostMeaningLead',
  'leastMeaningLeadUnderHeading',
  'mostMeaningLeadUnderHeading',
] as const;

export type MeaningSignals = Readonly<Record<(typeof meaningSignals)[number], number>>;

/** The signals of each candidate, in the order given. Throws TypeError if `meanings` lacks a vector. */
export function toMeaningSignals(
  uppers: readonly PlacedClause[],
  lowers: readonly PlacedClause[],
  candidates: readonly Candidate[],
  meanings: Meanings,
): readonly MeaningSignals[] {
  const find = (text: string): Float32Array => {
    const vector = meanings.vectors.get(text);
    if (!vector) throw new TypeError(`no vector of "${text.slice(0, 20)}…"`);
    return vector;
  };
  const background = backgroundSentences.map(find);
  const upperTexts = uppers.map(toClauseTexts);
  const lowerTexts = lowers.map(toClauseTexts);
  const clauses = createStandardSpace(
    upperTexts.map(({ clause }) => find(clause)),
    lowerTexts.map(({ clause }) => find(clause)),
    background,
  );
  const upperVectors = upperTexts.map(({ underHeading }) => find(underHeading));
  const lowerVectors = lowerTexts.map(({ underHeading }) => find(underHeading));
  const underHeadings = createStandardSpace(upperVectors, lowerVectors, background);
  const upperParts = numberParts(upperTexts.map(({ subclauses }) => subclauses));
  const lowerParts = numberParts(lowerTexts.map(({ subclauses }) => subclauses));
  const parts = createStandardSpace(upperParts.texts.map(find), lowerParts.texts.map(find), background);

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
  return candidates.map(({ upper, lower }, i) => ({
    meaning: meaning[i] ?? 0,
    meaningUnderHeading: meaningUnderHeading[i] ?? 0,
    ...compareParts(upperParts.ofClause[upper] ?? [], lowerParts.ofClause[lower] ?? [], parts.compare),
    ownersMeaning: owners.compare(upperOwners.ofClause[upper] ?? 0, lowerOwners.ofClause[lower] ?? 0),
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

interface Part {
  /** Its position among the sub-clauses of all clauses. */
  readonly index: number;
  readonly length: number;
}

/** The sub-clauses of all clauses in one list, and which of it belong to each clause. */
function numberParts(clauses: readonly (readonly string[])[]) {
  const texts = clauses.flat();
  let next = 0;
  const ofClause = clauses.map((subclauses): readonly Part[] =>
    subclauses.map(({ length }) => ({ index: next++, length })),
  );
  return { texts, ofClause };
}

function compareParts(
  uppers: readonly Part[],
  lowers: readonly Part[],
  compare: (upper: number, lower: number) => number,
): Pick<MeaningSignals, 'subclauseMeaning' | 'meaningCovered' | 'meaningCoveredBoth'> {
  const similarities = uppers.map((upper) => lowers.map((lower) => compare(upper.index, lower.index)));
  const bestOfUpper = similarities.map((row) => Math.max(...row));
  const bestOfLower = lowers.map((_, i) => Math.max(...similarities.map((row) => row[i] ?? 0)));
  const ofUpper = toMeanByLength(uppers, bestOfUpper);
  const ofLower = toMeanByLength(lowers, bestOfLower);
  return {
    subclauseMeaning: Math.max(...bestOfUpper),
    meaningCovered: Math.max(ofUpper, ofLower),
    meaningCoveredBoth: (ofUpper + ofLower) / 2,
  };
}

function toMeanByLength(parts: readonly Part[], values: readonly number[]): number {
  let total = 0;
  let weight = 0;
  for (const [i, { length }] of parts.entries()) {
    total += length * (values[i] ?? 0);
    weight += length;
  }
  return total / Math.max(1, weight);
}
