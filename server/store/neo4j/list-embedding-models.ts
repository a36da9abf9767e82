import type { Connection } from './connection.ts';

export async function listEmbeddingModels(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.read((run) => run('list-embedding-models'));
  return rows.map(({ model }) => String(model));
}
