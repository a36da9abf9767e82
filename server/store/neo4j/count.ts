import type { StoreCounts } from '../graph-store.ts';
import { countsRow } from '../rows/counts-row.ts';
import type { Connection } from './connection.ts';

export async function count(connection: Connection): Promise<StoreCounts> {
  const [row] = await connection.read((run) => run('count'));
  return countsRow.parse(row);
}
