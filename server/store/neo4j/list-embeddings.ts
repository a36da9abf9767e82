import type { Embedding } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { embeddingRow } from './find-embeddings.ts';

export async function listEmbeddings(
  connection: Connection,
  model: string,
  afterKey: string | null,
  limit: number,
): Promise<readonly Embedding[]> {
  const rows = await connection.read((run) => run('list-embeddings', { model, afterKey: afterKey ?? '', limit }));
  return rows
    .map((row) => embeddingRow.parse(row))
    .map(({ key, vector }) => ({ key, vector: Float32Array.from(vector) }));
}
