import type { DocumentHeader } from '../../domain/document.ts';
import { documentRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT id, kind, file, sha256, title, docNumber, issuer, issuedOn, effectiveOn, addressees, status FROM document ORDER BY id
`;

export function listDocuments(connection: Connection): readonly DocumentHeader[] {
  return connection.all(sql).map((row) => documentRow.parse(row));
}
