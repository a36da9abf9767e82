import type { Candidate } from './find-candidates.ts';
import type { StandardSpace } from './standard-space.ts';
import { sumRarest } from './wording-signals.ts';

/** A sub-clause or a list entry. */
interface Part {
  /** Its text among the different ones of all clauses. */
  readonly index: number;
  readonly weight: number;
}

/** A part of a clause, and how near the nearest part of the other clause is. */
interface Nearness {
  readonly weight: number;
  readonly nearest: number;
}

/** Of each part of two clauses. */
type PartsComparison = Readonly<Record<'ofUpper' | 'ofLower', readonly Nearness[]>>;

/**
 * A function that compares the parts of an upper and a lower clause, such as their sub-clauses. `uppers` and `lowers`: the
 * parts of each clause; `toSpace` makes different upper and lower parts comparable, by their positions.
 */
export function createPartsComparison(
  uppers: readonly (readonly string[])[],
  lowers: readonly (readonly string[])[],
  weigh: (part: string) => number,
  toSpace: (uppers: readonly string[], lowers: readonly string[]) => StandardSpace,
): (candidate: Candidate) => PartsComparison {
  const ofUppers = numberParts(uppers, weigh);
  const ofLowers = numberParts(lowers, weigh);
  const { compare } = toSpace(ofUppers.texts, ofLowers.texts);
  return ({ upper, lower }) => compareParts(ofUppers.ofClause[upper] ?? [], ofLowers.ofClause[lower] ?? [], compare);
}

/** The different parts of all clauses in one list, and which of them each clause has. */
function numberParts(clauses: readonly (readonly string[])[], weigh: (part: string) => number) {
  const numbers = new Map<string, Part>();
  const ofClause = clauses.map((texts) =>
    texts.map((text): Part => {
      const part = numbers.get(text) ?? { index: numbers.size, weight: weigh(text) };
      numbers.set(text, part);
      return part;
    }),
  );
  return { texts: [...numbers.keys()], ofClause };
}

function compareParts(
  uppers: readonly Part[],
  lowers: readonly Part[],
  compare: (upper: number, lower: number) => number,
): PartsComparison {
  const rows = uppers.map((upper) => lowers.map((lower) => compare(upper.index, lower.index)));
  return {
    ofUpper: uppers.map(({ weight }, i) => ({ weight, nearest: Math.max(...(rows[i] ?? [])) })),
    ofLower: lowers.map(({ weight }, j) => ({ weight, nearest: Math.max(...rows.map((row) => row[j] ?? 0)) })),
  };
}

/** See `meaningSignals`. */
export function toSubclauseSignals({ ofUpper, ofLower }: PartsComparison) {
  const covered = [toWeightedMean(ofUpper), toWeightedMean(ofLower)] as const;
  return {
    subclauseMeaning: Math.max(...ofUpper.map(({ nearest }) => nearest)),
    meaningCovered: Math.max(...covered),
    meaningCoveredBoth: (covered[0] + covered[1]) / 2,
  };
}

/** See `meaningSignals`. */
export function toEntrySignals({ ofUpper, ofLower }: PartsComparison) {
  const meant = [ofUpper, ofLower].map((parts) =>
    parts.map(({ weight, nearest }) => ({ weight, nearest: toShareMeant(nearest) })),
  );
  return {
    entriesCovered: Math.max(...meant.map(toWeightedMean)),
    rarestEntries: Math.min(...meant.map((parts) => sumRarest(parts.map(({ weight, nearest }) => weight * nearest)))),
  };
}

/** Standard deviations: what is no nearer than the first says something else, what is as near as the second the same. */
const different = 2;
const same = 6;

function toShareMeant(nearest: number): number {
  return Math.min(1, Math.max(0, (nearest - different) / (same - different)));
}

function toWeightedMean(parts: readonly Nearness[]): number {
  let total = 0;
  let weights = 0;
  for (const { weight, nearest } of parts) {
    total += weight * nearest;
    weights += weight;
  }
  return total / Math.max(1e-9, weights);
}
