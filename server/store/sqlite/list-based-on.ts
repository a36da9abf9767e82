import type { BasedOn } from '../../domain/link.ts';
import { basedOnRow, toBasedOn } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';

export function listBasedOn(connection: Connection): readonly BasedOn[] {
  const rows = connection.all('SELECT * FROM basedOn ORDER BY planId, start, basisId');
  return rows.map((row) => toBasedOn(basedOnRow.parse(row)));
}
