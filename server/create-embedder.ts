import type { EmbeddingSettings } from './config.ts';
import { createCachedEmbedder, type VectorStore } from './embeddings/cached-embedder.ts';
import { createOpenAiEmbedder } from './embeddings/openai-embedder.ts';
import type { Embedder } from './link/embedder.ts';

/** The configured embedder for what users ask for, which is not kept; null if none is configured. */
export function createQueryEmbedder(settings: EmbeddingSettings | null): Embedder | null {
  return settings && createOpenAiEmbedder(settings);
}

/** The configured embedder, which keeps what it is told of texts in the store; null if none is configured. */
export function createEmbedder(settings: EmbeddingSettings | null, store: VectorStore): Embedder | null {
  return settings && createCachedEmbedder(createOpenAiEmbedder(settings), store);
}
