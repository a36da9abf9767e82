import { NotFoundError } from '../../errors.ts';
import type { Connection } from './connection.ts';

export async function deleteView(connection: Connection, name: string): Promise<void> {
  const deleted = await connection.write((run) => run('delete-view', { name }));
  if (deleted.length === 0) throw new NotFoundError('view', name);
}
