import type { DocumentId } from '../../domain/ids.ts';
import type { Connection } from './connection.ts';

export function findDocumentText(connection: Connection, id: DocumentId): string | null {
  const row = connection.get('SELECT text FROM document WHERE id = :id', { id });
  return row === undefined ? null : String(row.text);
}
