import type { ConceptId } from '../../domain/ids.ts';
import type { Thesaurus } from '../../lexicon/thesaurus.ts';

/** Whether one of two concepts is a kind or a part of the other. */
export function isKindOf({ ancestors }: Thesaurus, a: ConceptId, b: ConceptId): boolean {
  return ancestors.get(a)?.has(b) === true || ancestors.get(b)?.has(a) === true;
}
