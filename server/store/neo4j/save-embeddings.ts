import type { Embedding } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { runBatched } from './run-batched.ts';

export function saveEmbeddings(connection: Connection, model: string, embeddings: readonly Embedding[]): Promise<void> {
  const rows = embeddings.map(({ key, vector }) => ({ model, key, vector: [...vector] }));
  return connection.write((run) => runBatched(run, 'save-embeddings', rows));
}
