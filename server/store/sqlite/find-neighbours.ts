import { type NeighbourPage, type NeighbourQuery, toNeighbourPage } from '../edges.ts';
import type { Connection } from './connection.ts';
import { selectEdges } from './select-edges.ts';

export function findNeighbours(connection: Connection, query: NeighbourQuery): NeighbourPage {
  return connection.read(() => toNeighbourPage(selectEdges(connection, [query.id], []), query));
}
