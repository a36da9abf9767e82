import type { Document } from '../../domain/document.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { documentContentRow } from '../rows/document-content-row.ts';
import type { Connection } from './connection.ts';
import { selectTrees } from './find-plans.ts';

const sql = `
  SELECT *, (SELECT json_group_array(id ORDER BY position) FROM plan WHERE documentId = document.id) AS planIds
  FROM document WHERE id = :id
`;

export function findDocument(connection: Connection, id: DocumentId): Document | null {
  return connection.read(() => {
    const row = connection.get(sql, { id });
    if (row === undefined) return null;
    const { planIds, ...document } = documentContentRow.parse(row);
    return { ...document, plans: selectTrees(connection, planIds).filter((plan) => plan !== null) };
  });
}
