import { EmbeddingError } from '../errors.ts';
import type { Embedder } from '../link/embedder.ts';
import { say } from '../messages/say.ts';
import type { GraphStore, SimilarClause } from '../store/graph-store.ts';

/** Finds the clauses nearest in meaning to a text, the nearest first. */
export type MeaningSearch = (text: string, limit: number) => Promise<readonly SimilarClause[]>;

/**
 * Search by the vectors that the store holds of the embedder's model; what is asked for is not kept, so the embedder
 * should not be one that does. The search throws EmbeddingError without an embedder or if it fails.
 */
export function createMeaningSearch(store: GraphStore, embedder: Embedder | null): MeaningSearch {
  return async (text, limit) => {
    if (embedder === null) {
      throw new EmbeddingError('EMBEDDINGS_NOT_CONFIGURED', say('embeddingsNotConfigured'));
    }
    const [vector] = await embedder.embed([text]);
    return vector ? store.findSimilarClauses(embedder.model, vector, limit) : [];
  };
}
