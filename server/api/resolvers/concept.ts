import type { Concept } from '../../domain/concept.ts';
import type { ConceptId } from '../../domain/ids.ts';
import type { Thesaurus } from '../../lexicon/thesaurus.ts';
import type { ConceptMentionResolvers, ConceptResolvers, ExplanationResolvers } from '../resolver-types.generated.ts';

export const conceptResolvers: ConceptResolvers = {
  broader: ({ broader }, _, { thesaurus }) => listKnown(thesaurus, broader),
};

export const conceptMentionResolvers: ConceptMentionResolvers = {
  concept: ({ id }, _, { thesaurus }) => {
    const concept = thesaurus.concepts.get(id);
    if (!concept) throw new RangeError(`a mention of ${id}, which the thesaurus that found it lacks`);
    return concept;
  },
};

export const explanationResolvers: ExplanationResolvers = {
  namedConcepts: ({ concepts }, _, { thesaurus }) => listKnown(thesaurus, concepts as readonly ConceptId[]),
};

/** Those that the thesaurus has; stored links may name some of an older one. */
function listKnown({ concepts }: Thesaurus, ids: readonly ConceptId[]): readonly Concept[] {
  return ids.flatMap((id) => concepts.get(id) ?? []);
}
