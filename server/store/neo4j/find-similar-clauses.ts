import { z } from 'zod';
import type { SimilarClause } from '../graph-store.ts';
import { toSimilarClauses } from '../to-similar-clauses.ts';
import type { Connection } from './connection.ts';

/** Embeddings asked of the index for each clause wanted, since those of sub-clauses and headings are in it too. */
const perClause = 20;
const fewest = 500;

const row = z.object({ clauseId: z.string(), vector: z.array(z.number()) });

export async function findSimilarClauses(
  connection: Connection,
  model: string,
  vector: Float32Array,
  limit: number,
): Promise<readonly SimilarClause[]> {
  const nearest = Math.max(fewest, limit * perClause);
  const rows = await connection.read((run) => run('find-similar-clauses', { model, vector: [...vector], nearest }));
  const found = rows.map((each) => row.parse(each));
  // The index has its own scores; both stores rank by the same figure.
  return toSimilarClauses(
    found.map(({ clauseId, vector: other }) => ({ clauseId, vector: Float32Array.from(other) })),
    vector,
    limit,
  );
}
