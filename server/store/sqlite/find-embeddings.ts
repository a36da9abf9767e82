import { z } from 'zod';
import { toVector } from './blob.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT key, vector FROM embedding
  WHERE model = :model AND key IN (SELECT value FROM json_each(:keys))
`;

export const embeddingRow = z.object({ key: z.string(), vector: z.instanceof(Uint8Array) });

export function findEmbeddings(
  connection: Connection,
  model: string,
  keys: readonly string[],
): readonly (Float32Array | null)[] {
  const rows = connection.all(sql, { model, keys: JSON.stringify(keys) }).map((row) => embeddingRow.parse(row));
  const vectors = new Map(rows.map(({ key, vector }) => [key, toVector(vector)]));
  return keys.map((key) => vectors.get(key) ?? null);
}
