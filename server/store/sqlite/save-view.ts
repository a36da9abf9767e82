import type { SavedView } from '../saved-view.ts';
import type { Connection } from './connection.ts';

const sql = 'INSERT OR REPLACE INTO savedView (name, state, "by", at) VALUES (:name, :state, :by, :at)';

export function saveView(connection: Connection, { name, state, by, at }: SavedView): void {
  connection.run(sql, { name, state, by, at });
}
