import { type SharedNode, sortSharedNodes } from '../graph-node.ts';
import type { Connection } from './connection.ts';
import { parseNode } from './find-nodes.ts';

export async function listSharedNodes(connection: Connection): Promise<readonly SharedNode[]> {
  const rows = await connection.read((run) => run('list-shared-nodes'));
  return sortSharedNodes(rows.map(parseNode));
}
