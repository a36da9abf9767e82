import type { NodeId } from '../../domain/ids.ts';
import { type GraphEdge, type GraphRelation, graphRelations } from '../edges.ts';
import { edgeRow } from '../rows/edge-row.ts';
import type { Run } from './connection.ts';

/** The edges at some nodes, either way, in no particular order. `relations` empty: of all relations. */
export async function findEdges(
  run: Run,
  ids: readonly NodeId[],
  relations: readonly GraphRelation[],
): Promise<readonly GraphEdge[]> {
  const rows = await run('find-edges', { ids, relations: relations.length === 0 ? graphRelations : relations });
  return rows.map((row) => edgeRow.parse(row));
}
