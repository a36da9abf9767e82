import { savedViewRow } from '../rows/analysis-rows.ts';
import type { SavedView } from '../saved-view.ts';
import type { Connection } from './connection.ts';

export function listViews(connection: Connection): readonly SavedView[] {
  return connection.all('SELECT * FROM savedView ORDER BY name').map((row) => savedViewRow.parse(row));
}
