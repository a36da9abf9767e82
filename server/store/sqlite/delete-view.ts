import { NotFoundError } from '../../errors.ts';
import type { Connection } from './connection.ts';

export function deleteView(connection: Connection, name: string): void {
  if (connection.run('DELETE FROM savedView WHERE name = :name', { name }) === 0) throw new NotFoundError('view', name);
}
