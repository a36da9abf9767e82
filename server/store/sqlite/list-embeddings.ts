import type { Embedding } from '../graph-store.ts';
import { toVector } from './blob.ts';
import type { Connection } from './connection.ts';
import { embeddingRow } from './find-embeddings.ts';

const sql = `
  SELECT key, vector FROM embedding WHERE model = :model AND key > :afterKey ORDER BY key LIMIT :limit
`;

export function listEmbeddings(
  connection: Connection,
  model: string,
  afterKey: string | null,
  limit: number,
): readonly Embedding[] {
  const rows = connection.all(sql, { model, afterKey: afterKey ?? '', limit }).map((row) => embeddingRow.parse(row));
  return rows.map(({ key, vector }) => ({ key, vector: toVector(vector) }));
}
