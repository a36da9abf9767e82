import type { AppliesIn } from '../../domain/link.ts';
import { appliesInRow, toAppliesIn } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';

export async function listAppliesIn(connection: Connection): Promise<readonly AppliesIn[]> {
  const rows = await connection.read((run) => run('list-applies-in'));
  return rows.map(({ place }) => toAppliesIn(appliesInRow.parse(place)));
}
