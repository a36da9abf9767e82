import type { ClauseId } from '../domain/ids.ts';
import type { SimilarClause } from './graph-store.ts';

/** A clause and the vector of its text. */
export interface ClauseVector {
  readonly clauseId: string;
  readonly vector: Float32Array;
}

/** The clauses nearest to a vector, the nearest first, then by id: how both stores rank what they found. */
export function toSimilarClauses(
  clauses: Iterable<ClauseVector>,
  vector: Float32Array,
  limit: number,
): readonly SimilarClause[] {
  const similar: SimilarClause[] = [];
  for (const { clauseId, vector: other } of clauses) {
    similar.push({ id: clauseId as ClauseId, similarity: Number(dot(vector, other).toFixed(4)) });
  }
  return similar.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** Plain loop: a scan asks it of every clause. Vectors of other lengths are of no kin. */
function dot(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return -1;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
