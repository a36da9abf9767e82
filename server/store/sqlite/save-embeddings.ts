import type { Embedding } from '../graph-store.ts';
import { toBlob } from './blob.ts';
import type { Connection } from './connection.ts';

const sql = `
  INSERT INTO embedding (model, key, vector) VALUES (:model, :key, :vector) ON CONFLICT (model, key) DO NOTHING
`;

export function saveEmbeddings(connection: Connection, model: string, embeddings: readonly Embedding[]): void {
  connection.write(() => {
    for (const { key, vector } of embeddings) connection.run(sql, { model, key, vector: toBlob(vector) });
  });
}
