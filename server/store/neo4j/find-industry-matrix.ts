import type { PlanId } from '../../domain/ids.ts';
import type { IndustryCell } from '../industry-matrix.ts';
import { industryCellRow } from '../rows/analysis-rows.ts';
import type { Connection } from './connection.ts';

export async function findIndustryMatrix(
  connection: Connection,
  planIds: readonly PlanId[],
): Promise<readonly IndustryCell[]> {
  const rows = await connection.read((run) => run('find-industry-matrix', { planIds }));
  return rows.map((row) => industryCellRow.parse(row));
}
