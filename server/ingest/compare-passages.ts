import type { AlignedSpan, ClauseLink, Relation } from '../domain/link.ts';
import { strengths } from '../domain/modality.ts';
import type { Clause } from '../domain/plan.ts';
import type { TextRange } from '../domain/text-range.ts';
import { align, countAligned } from '../link/align.ts';
import { classifyRelation, findAddedQuantities } from '../link/classify-relation.ts';

/** What of a clause is compared. */
type Passage = Pick<Clause, 'id' | 'text' | 'strength'>;

/** What the lower of two clauses makes of the upper one. Ranges count in the clause's own text. */
export interface PassageComparison<C extends Passage = Passage> {
  readonly upper: C;
  readonly lower: C;
  readonly relation: Relation;
  readonly aligned: readonly AlignedSpan[];
  /** What of the upper text the lower one does not share. */
  readonly dropped: readonly TextRange[];
  /** What of the lower text the upper one does not share. */
  readonly added: readonly TextRange[];
  /** Figures of the lower text that the upper one does not give. */
  readonly addedFigures: readonly TextRange[];
  /** Whether the lower clause commits more or less firmly; null where they commit alike or to nothing. */
  readonly firmness: Extract<Relation, 'hardened' | 'softened'> | null;
}

/** Compares two clauses: as they were linked, or as they would be if `linked` is null. */
export function comparePassages<C extends Passage>(
  upper: C,
  lower: C,
  linked: Pick<ClauseLink, 'relation' | 'aligned'> | null,
): PassageComparison<C> {
  const aligned = linked?.aligned ?? align(upper.text, lower.text);
  return {
    ...{ upper, lower, aligned },
    relation: linked?.relation ?? classifyRelation(upper, lower, aligned),
    dropped: listRest(
      upper.text,
      aligned.map((span) => span.upper),
    ),
    added: listRest(
      lower.text,
      aligned.map((span) => span.lower),
    ),
    addedFigures: findAddedQuantities(upper.text, lower.text),
    firmness: compareFirmness(upper, lower),
  };
}

/**
 * Pairs clauses that nobody linked by the wording that they share: those that share most first, of them
 * the shortest, each clause once. Clauses
 * that share hardly any have no partner. In the order of the upper clauses.
 */
export function pairPassages<C extends Passage>(
  uppers: readonly C[],
  lowers: readonly C[],
): readonly PassageComparison<C>[] {
  const candidates = uppers
    .flatMap((upper) => lowers.map((lower) => comparePassages(upper, lower, null)))
    .filter(({ relation }) => relation !== 'related')
    .map((pair) => ({ pair, shared: countShared(pair), length: pair.upper.text.length + pair.lower.text.length }))
    .sort((a, b) => b.shared - a.shared || a.length - b.length);
  const taken = new Set<string>();
  const pairs = candidates.flatMap(({ pair }) => {
    if (taken.has(pair.upper.id) || taken.has(pair.lower.id)) return [];
    taken.add(pair.upper.id).add(pair.lower.id);
    return [pair];
  });
  return pairs.sort((a, b) => uppers.indexOf(a.upper) - uppers.indexOf(b.upper));
}

function countShared({ upper, aligned }: PassageComparison): number {
  return countAligned(
    upper.text,
    aligned.map((span) => span.upper),
  );
}

/** What lies between some ranges and says something. */
function listRest(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const rest: TextRange[] = [];
  let start = 0;
  const end = text.length;
  for (const range of [...ranges.toSorted((a, b) => a.start - b.start), { start: end, end }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, range.start))) rest.push({ start, end: range.start });
    start = range.end;
  }
  return rest;
}

function compareFirmness(upper: Passage, lower: Passage): PassageComparison['firmness'] {
  if (upper.strength === null || lower.strength === null || upper.strength === lower.strength) return null;
  return strengths.indexOf(lower.strength) < strengths.indexOf(upper.strength) ? 'hardened' : 'softened';
}
