import { z } from 'zod';
import { nullableColumn } from '../rows/column.ts';
import type { Connection } from './connection.ts';

const nameRow = z.object({ nameEn: nullableColumn(z.string()) });

export async function findEnglishNames(
  connection: Connection,
  names: readonly string[],
): Promise<readonly (string | null)[]> {
  const rows = await connection.read((run) => run('find-english-names', { names }));
  return rows.map((row) => nameRow.parse(row).nameEn);
}
