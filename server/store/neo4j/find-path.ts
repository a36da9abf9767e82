import { type PathQuery, type PathResult, walkPaths } from '../walk-paths.ts';
import type { Connection } from './connection.ts';
import { findEdges } from './find-edges.ts';

export function findPath(connection: Connection, query: PathQuery): Promise<PathResult> {
  return connection.read(async (run) => {
    const walk = walkPaths(query);
    let step = walk.next();
    while (!step.done) step = walk.next(await findEdges(run, step.value, query.relations));
    return step.value;
  });
}
