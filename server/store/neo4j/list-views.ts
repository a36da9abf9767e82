import { savedViewRow } from '../rows/analysis-rows.ts';
import type { SavedView } from '../saved-view.ts';
import type { Connection } from './connection.ts';

export async function listViews(connection: Connection): Promise<readonly SavedView[]> {
  const rows = await connection.read((run) => run('list-views'));
  return rows.map(({ view }) => savedViewRow.parse(view));
}
