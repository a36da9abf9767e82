import { z } from 'zod';
import type { ZoneId } from '../../domain/ids.ts';
import { idColumn } from '../rows/column.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Connection } from './connection.ts';
import { selectZones } from './select-rows.ts';

const spokenSql = `
  WITH owner (id) AS (SELECT value FROM json_each(:ownerIds)),
    called (name) AS (SELECT name FROM englishName WHERE planId IN owner)
  SELECT zoneId AS id FROM designation WHERE planId IN owner
  UNION SELECT parentId FROM designation WHERE planId IN owner AND parentId IS NOT NULL
  UNION SELECT zoneId FROM focus WHERE planId IN owner
  UNION SELECT id FROM searchEntry WHERE type = 'zone' AND id IN called
  UNION SELECT zoneId FROM designation WHERE name IN called
  UNION SELECT parentId FROM designation WHERE parent IN called
  UNION SELECT zoneId FROM focus WHERE zone IN called
`;
const allSql = `
  SELECT zoneId AS id FROM designation
  UNION SELECT parentId FROM designation WHERE parentId IS NOT NULL
  UNION SELECT zoneId FROM focus
`;
const deleteSql = `DELETE FROM searchEntry WHERE type = 'zone' AND id IN (SELECT value FROM json_each(:ids))`;
const insertSql = `INSERT INTO searchEntry (id, type, position, folded) VALUES (:id, 'zone', 0, :folded)`;

const idRow = z.object({ id: idColumn<ZoneId>() });

/** The zones that these plans and reports speak of or call something in English; of all, for null. */
export function selectNamedZones(connection: Connection, ownerIds: readonly string[] | null): readonly ZoneId[] {
  const rows = ownerIds ? connection.all(spokenSql, { ownerIds: JSON.stringify(ownerIds) }) : connection.all(allSql);
  return rows.map((row) => idRow.parse(row).id);
}

/** Lets these zones be found by what they are called now, and those that are gone no more. Runs inside a transaction. */
export function updateZoneNames(connection: Connection, ids: readonly ZoneId[]): void {
  connection.run(deleteSql, { ids: JSON.stringify(ids) });
  for (const row of selectZones(connection, ids)) {
    connection.run(insertSql, { id: row.id, folded: toFolded({ type: 'zone', row }) });
  }
}
