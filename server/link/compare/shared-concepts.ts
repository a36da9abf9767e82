import type { ConceptId } from '../../domain/ids.ts';
import type { Thesaurus } from '../../lexicon/thesaurus.ts';

/** A concept of the upper clause that the lower one names, too: itself, or else a kind or a whole of it. */
export interface SharedConcept {
  readonly id: ConceptId;
  readonly isSame: boolean;
}

/** The concepts that two clauses share, in the order of `upper`. */
export function findSharedConcepts(
  upper: ReadonlySet<ConceptId>,
  lower: ReadonlySet<ConceptId>,
  thesaurus: Thesaurus,
): readonly SharedConcept[] {
  const shared: SharedConcept[] = [];
  for (const id of upper) {
    if (lower.has(id)) shared.push({ id, isSame: true });
    else if ([...lower].some((other) => isKindOf(thesaurus, id, other))) shared.push({ id, isSame: false });
  }
  return shared;
}

/** Whether one of two concepts is a kind or a part of the other. */
function isKindOf({ ancestors }: Thesaurus, a: ConceptId, b: ConceptId): boolean {
  return ancestors.get(a)?.has(b) === true || ancestors.get(b)?.has(a) === true;
}
