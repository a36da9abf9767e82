import type { DocumentId } from '../../domain/ids.ts';
import type { Connection } from './connection.ts';

export async function findDocumentText(connection: Connection, id: DocumentId): Promise<string | null> {
  const [row] = await connection.read((run) => run('find-document-text', { id }));
  return row === undefined ? null : String(row.text);
}
