import type { ConceptId, NodeId } from '../../domain/ids.ts';
import { findConcepts } from '../../lexicon/find-concepts.ts';
import { checkText } from '../check-arguments.ts';
import { findComparison } from '../find-comparison.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';

const longestText = 5000;

/** Wording: what two passages share, and what a text names. */
export const wordQueries = {
  compare: (_, { upperId, lowerId }, context) => findComparison(context, upperId as NodeId, lowerId as NodeId),
  concepts: (_, { text }, { thesaurus }) => {
    // Ranges count in the text as it was sent.
    checkText('text', text, longestText);
    return findConcepts(thesaurus, text);
  },
  concept: (_, { id }, { thesaurus }) => thesaurus.concepts.get(id as ConceptId) ?? null,
} satisfies QueryResolvers;
