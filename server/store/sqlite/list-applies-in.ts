import type { AppliesIn } from '../../domain/link.ts';
import { appliesInRow, toAppliesIn } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';

export function listAppliesIn(connection: Connection): readonly AppliesIn[] {
  const rows = connection.all('SELECT * FROM appliesIn ORDER BY measureId, zoneId, planId');
  return rows.map((row) => toAppliesIn(appliesInRow.parse(row)));
}
