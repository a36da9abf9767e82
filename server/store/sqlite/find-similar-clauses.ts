import { z } from 'zod';
import type { SimilarClause } from '../graph-store.ts';
import { type ClauseVector, toSimilarClauses } from '../to-similar-clauses.ts';
import { toVector } from './blob.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT clauseId, vector FROM clauseEmbedding JOIN embedding USING (model, key) WHERE model = :model
`;

const row = z.object({ clauseId: z.string(), vector: z.instanceof(Uint8Array) });

/** A scan of all vectors of the model. README.md in the folder above says how long it takes. */
export function findSimilarClauses(
  connection: Connection,
  model: string,
  vector: Float32Array,
  limit: number,
): readonly SimilarClause[] {
  return toSimilarClauses(listVectors(connection, model), vector, limit);
}

function* listVectors(connection: Connection, model: string): Iterable<ClauseVector> {
  for (const each of connection.each(sql, { model })) {
    const { clauseId, vector } = row.parse(each);
    yield { clauseId, vector: toVector(vector) };
  }
}
