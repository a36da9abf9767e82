import { EmbeddingError } from '../errors.ts';
import type { Embedder } from '../link/embedder.ts';
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
      throw new EmbeddingError(
        'EMBEDDINGS_NOT_CONFIGURED',
        'Search by meaning needs a server for embeddings: set TIAOKUAI_EMBEDDINGS_URL and TIAOKUAI_EMBEDDINGS_MODEL, then run tiaokuai link.',
      );
    }
    const [vector] = await embedder.embed([text]);
    return vector ? store.findSimilarClauses(embedder.model, vector, limit) : [];
  };
}
