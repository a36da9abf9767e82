import { z } from 'zod';
import type { DocumentId } from '../../domain/ids.ts';
import type { ParsedTable } from '../../domain/table.ts';
import { jsonColumn } from '../rows/column.ts';
import { tableSchema } from '../rows/table-schema.ts';
import type { Connection } from './connection.ts';

const tablesRow = z.object({ tables: jsonColumn(z.array(tableSchema)) });

export function findTables(connection: Connection, id: DocumentId): readonly ParsedTable[] | null {
  const row = connection.get('SELECT tables FROM document WHERE id = :id', { id });
  return row === undefined ? null : tablesRow.parse(row).tables;
}
