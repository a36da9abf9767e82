import type { BasedOn } from '../../domain/link.ts';
import { basedOnRow, toBasedOn } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';

export async function listBasedOn(connection: Connection): Promise<readonly BasedOn[]> {
  const rows = await connection.read((run) => run('list-based-on'));
  return rows.map(({ citation }) => toBasedOn(basedOnRow.parse(citation)));
}
