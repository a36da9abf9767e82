import { type Statistics, statisticsRow, toStatistics } from '../statistics.ts';
import type { Connection } from './connection.ts';

export async function findStatistics(connection: Connection): Promise<Statistics> {
  const [row] = await connection.read((run) => run('find-statistics'));
  return toStatistics(statisticsRow.parse(row));
}
