import { type NeighbourPage, type NeighbourQuery, toNeighbourPage } from '../edges.ts';
import type { Connection } from './connection.ts';
import { findEdges } from './find-edges.ts';

export async function findNeighbours(connection: Connection, query: NeighbourQuery): Promise<NeighbourPage> {
  return toNeighbourPage(await connection.read((run) => findEdges(run, [query.id], [])), query);
}
