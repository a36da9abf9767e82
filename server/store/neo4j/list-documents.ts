import type { DocumentHeader } from '../../domain/document.ts';
import { documentRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';

export async function listDocuments(connection: Connection): Promise<readonly DocumentHeader[]> {
  const rows = await connection.read((run) => run('list-documents'));
  return rows.map(({ document }) => documentRow.parse(document));
}
