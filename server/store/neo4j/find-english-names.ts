import { z } from 'zod';
import { nullableColumn } from '../rows/column.ts';
import type { Connection, Run } from './connection.ts';

const nameRow = z.object({ nameEn: nullableColumn(z.string()) });

export function findEnglishNames(
  connection: Connection,
  names: readonly string[],
): Promise<readonly (string | null)[]> {
  return connection.read((run) => readEnglishNames(run, names));
}

/** The same inside of a transaction. */
export async function readEnglishNames(run: Run, names: readonly string[]): Promise<readonly (string | null)[]> {
  const rows = await run('find-english-names', { names });
  return rows.map((row) => nameRow.parse(row).nameEn);
}
