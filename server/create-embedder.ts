import type { EmbeddingSettings } from './config.ts';
import { createCachedEmbedder, type VectorStore } from './embeddings/cached-embedder.ts';
import { createOpenAiEmbedder } from './embeddings/openai-embedder.ts';
import type { Embedder } from './link/embedder.ts';

/** The configured embedder, which keeps what it is told of texts in the store; null if none is configured. */
export function createEmbedder(settings: EmbeddingSettings | null, store: VectorStore): Embedder | null {
  return settings && createCachedEmbedder(createOpenAiEmbedder(settings), store);
}
