import { z } from 'zod';
import type { Connection } from './connection.ts';

/** Vectors an answer: what has to be held at once. */
const batchSize = 1000;

export const embeddingRow = z.object({ key: z.string(), vector: z.array(z.number()) });

export async function findEmbeddings(
  connection: Connection,
  model: string,
  keys: readonly string[],
): Promise<readonly (Float32Array | null)[]> {
  const vectors = new Map<string, Float32Array>();
  await connection.read(async (run) => {
    for (let start = 0; start < keys.length; start += batchSize) {
      const rows = await run('find-embeddings', { model, keys: keys.slice(start, start + batchSize) });
      for (const { key, vector } of rows.map((row) => embeddingRow.parse(row))) {
        vectors.set(key, Float32Array.from(vector));
      }
    }
  });
  return keys.map((key) => vectors.get(key) ?? null);
}
