import type { Document } from '../../domain/document.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { documentContentRow } from '../rows/document-content-row.ts';
import type { Connection } from './connection.ts';
import { findPlans } from './find-plans.ts';

export async function findDocument(connection: Connection, id: DocumentId): Promise<Document | null> {
  const [row] = await connection.read((run) => run('find-document', { id }));
  if (row === undefined) return null;
  const { planIds, ...document } = documentContentRow.parse(row.document);
  return { ...document, plans: (await findPlans(connection, planIds)).filter((plan) => plan !== null) };
}
