import { toEmbeddingKey } from '../domain/embedding-key.ts';
import { EmbeddingError } from '../errors.ts';
import type { Embedder } from '../link/embedder.ts';
import { say } from '../messages/say.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { findDimensionsThatDiffer } from './find-dimensions-that-differ.ts';

/** The part of the store that keeps vectors. */
export type VectorStore = Pick<GraphStore, 'findEmbeddings' | 'saveEmbeddings'>;

/** What is kept at once, so that a failure in mid-load loses a few seconds of work and no more. */
const textsSavedAtOnce = 128;

/** Asks `embedder` only for texts whose vectors by this model the store does not hold, and stores what it answers. */
export function createCachedEmbedder(embedder: Embedder, store: VectorStore): Embedder {
  const { model } = embedder;

  return {
    model,
    embed: async (texts) => {
      const keys = texts.map(toEmbeddingKey);
      const kept = await store.findEmbeddings(model, keys);
      const vectors = new Map<string, Float32Array>();
      const missing = new Map<string, string>();
      for (const [i, text] of texts.entries()) {
        const key = keys[i] ?? '';
        const vector = kept[i];
        if (vector) vectors.set(key, vector);
        else missing.set(key, text);
      }
      const entries = [...missing];
      for (let start = 0; start < entries.length; start += textsSavedAtOnce) {
        const part = entries.slice(start, start + textsSavedAtOnce);
        const answer = await embedder.embed(part.map(([, text]) => text));
        checkDimensions(model, [...vectors.values(), ...answer]);
        const added = answer.map((vector, i) => ({ key: part[i]?.[0] ?? '', vector }));
        await store.saveEmbeddings(model, added);
        for (const { key, vector } of added) vectors.set(key, vector);
      }
      return keys.flatMap((key) => vectors.get(key) ?? []);
    },
  };
}

function checkDimensions(model: string, vectors: readonly Float32Array[]): void {
  const differing = findDimensionsThatDiffer(vectors);
  if (differing === null) return;
  const [kept, given] = differing;
  throw new EmbeddingError('EMBEDDINGS_MALFORMED', say('modelChanged', { model, kept, given }), { model });
}
