import type { GapQuery, Gaps } from '../gaps.ts';
import { gapsRow } from '../rows/analysis-rows.ts';
import type { Connection } from './connection.ts';

export async function findGaps(connection: Connection, { planId, direction, otherId }: GapQuery): Promise<Gaps> {
  const [row] = await connection.read((run) => run(`find-gaps-${direction}`, { planId, otherId }));
  return gapsRow.parse(row);
}
