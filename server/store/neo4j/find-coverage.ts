import type { PlanId } from '../../domain/ids.ts';
import { type Coverage, toCoverage } from '../coverage.ts';
import { coverageRow } from '../rows/analysis-rows.ts';
import type { Connection } from './connection.ts';

export async function findCoverage(connection: Connection, planId: PlanId): Promise<Coverage | null> {
  const [row] = await connection.read((run) => run('find-coverage', { planId }));
  return row === undefined ? null : toCoverage(coverageRow.parse(row));
}
