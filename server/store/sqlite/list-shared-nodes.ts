import { z } from 'zod';
import type { NodeId } from '../../domain/ids.ts';
import { type SharedNode, sortSharedNodes } from '../graph-node.ts';
import { idColumn } from '../rows/column.ts';
import type { Connection } from './connection.ts';
import { selectNodes } from './find-nodes.ts';

const sql = `
  SELECT zoneId AS id FROM designation
  UNION SELECT parentId FROM designation WHERE parentId IS NOT NULL
  UNION SELECT zoneId FROM focus
  UNION SELECT id FROM industry
  UNION SELECT 'region-' || regionCode FROM plan
  UNION SELECT 'org-' || issuer FROM document WHERE issuer IS NOT NULL
`;

const idRow = z.object({ id: idColumn<NodeId>() });

export function listSharedNodes(connection: Connection): readonly SharedNode[] {
  return connection.read(() => {
    const ids = connection.all(sql).map((row) => idRow.parse(row).id);
    return sortSharedNodes(selectNodes(connection, ids));
  });
}
