import { z } from 'zod';
import type { DocumentId } from '../../domain/ids.ts';
import type { ParsedTable } from '../../domain/table.ts';
import { jsonColumn } from '../rows/column.ts';
import { tableSchema } from '../rows/table-schema.ts';
import type { Connection } from './connection.ts';

const tablesRow = z.object({ tables: jsonColumn(z.array(tableSchema)) });

export async function findTables(connection: Connection, id: DocumentId): Promise<readonly ParsedTable[] | null> {
  const [row] = await connection.read((run) => run('find-tables', { id }));
  return row === undefined ? null : tablesRow.parse(row).tables;
}
