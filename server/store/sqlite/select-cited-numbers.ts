import { z } from 'zod';
import type { PlanId } from '../../domain/ids.ts';
import { idColumn } from '../rows/column.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT DISTINCT basisId, docNumber FROM basedOn
  WHERE docNumber IS NOT NULL AND (:ids IS NULL OR basisId IN (SELECT value FROM json_each(:ids)))
  ORDER BY basisId, docNumber
`;

const citedRow = z.object({ basisId: idColumn<PlanId>(), docNumber: z.string() });

/** The numbers that citing plans give to these plans, or to all. */
export function selectCitedNumbers(
  connection: Connection,
  ids: readonly string[] | null,
): (id: PlanId) => readonly string[] {
  const rows = connection.all(sql, { ids: ids && JSON.stringify(ids) }).map((row) => citedRow.parse(row));
  const byPlan = Map.groupBy(rows, (row) => row.basisId);
  return (id) => (byPlan.get(id) ?? []).map((row) => row.docNumber);
}
