import type { ClauseEmbedding } from '../graph-store.ts';
import type { Connection } from './connection.ts';

const sql = `
  INSERT INTO clauseEmbedding (clauseId, model, key)
  SELECT clause.id, embedding.model, embedding.key FROM clause, embedding
  WHERE clause.id = :clauseId AND embedding.model = :model AND embedding.key = :key
  ON CONFLICT (clauseId, model) DO UPDATE SET key = excluded.key
`;

export function saveClauseEmbeddings(connection: Connection, model: string, clauses: readonly ClauseEmbedding[]): void {
  connection.write(() => {
    for (const { clauseId, key } of clauses) connection.run(sql, { clauseId, model, key });
  });
}
