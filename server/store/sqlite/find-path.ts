import { type PathQuery, type PathResult, walkPaths } from '../walk-paths.ts';
import type { Connection } from './connection.ts';
import { selectEdges } from './select-edges.ts';

export function findPath(connection: Connection, query: PathQuery): PathResult {
  return connection.read(() => {
    const walk = walkPaths(query);
    let step = walk.next();
    while (!step.done) step = walk.next(selectEdges(connection, step.value, query.relations));
    return step.value;
  });
}
