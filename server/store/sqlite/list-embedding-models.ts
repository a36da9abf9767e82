import type { Connection } from './connection.ts';

export function listEmbeddingModels(connection: Connection): readonly string[] {
  return connection.all('SELECT DISTINCT model FROM embedding ORDER BY model').map((row) => String(row.model));
}
