import type { ClauseEmbedding } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { runBatched } from './run-batched.ts';

export function saveClauseEmbeddings(
  connection: Connection,
  model: string,
  clauses: readonly ClauseEmbedding[],
): Promise<void> {
  const rows = clauses.map(({ clauseId, key }) => ({ model, clauseId, key }));
  return connection.write(async (run) => {
    await run('lock-store');
    await runBatched(run, 'save-clause-embeddings', rows);
  });
}
