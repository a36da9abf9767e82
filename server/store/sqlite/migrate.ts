import { StoreError } from '../../errors.ts';
import type { Connection } from './connection.ts';
import { updateIndustryNames } from './insert-facts.ts';
import { migrations } from './schema.ts';
import { selectIndustries } from './select-rows.ts';
import { selectNamedZones, updateZoneNames } from './zone-names.ts';

/** Marks a file as ours: `条块` as its two UTF-16 code units. */
const applicationId = 0x6761_5757;

/**
 * Brings a database to the newest schema. Throws StoreError for a database that another program made or that a newer
 * version of this one wrote.
 */
export function migrate(connection: Connection, file: string, steps: readonly string[] = migrations): void {
  if (readVersion(connection, file) === steps.length) return;
  connection.write(() => {
    const version = readVersion(connection, file);
    for (const step of steps.slice(version)) connection.execute(step);
    // Texts are folded here and not in SQL.
    if (version > 0 && steps === migrations) updateNames(connection);
    connection.execute(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`);
  });
}

function updateNames(connection: Connection): void {
  updateZoneNames(connection, selectNamedZones(connection, null));
  const industries = connection.all('SELECT id FROM industry').map(({ id }) => String(id));
  updateIndustryNames(connection, selectIndustries(connection, industries));
}

function readVersion(connection: Connection, file: string): number {
  const { id, version, tables } =
    connection.get(`
    SELECT application_id AS id, user_version AS version, (SELECT count(*) FROM sqlite_schema) AS tables
    FROM pragma_application_id, pragma_user_version
  `) ?? {};
  if (Number(tables) > 0 && id !== applicationId) {
    throw new StoreError('STORE_UNAVAILABLE', `${file} is a database of another program. Name another file.`, { file });
  }
  if (Number(version) > migrations.length) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `${file} was written by a newer version of Tiaokuai (schema ${version}, this one knows ${migrations.length}). ` +
        'Update Tiaokuai or name another file.',
      { file, version, known: migrations.length },
    );
  }
  return Number(version);
}
