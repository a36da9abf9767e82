import type { SavedView } from '../saved-view.ts';
import type { Connection } from './connection.ts';

export async function saveView(connection: Connection, { name, state, by, at }: SavedView): Promise<void> {
  await connection.write((run) => run('save-view', { name, state, by, at }));
}
