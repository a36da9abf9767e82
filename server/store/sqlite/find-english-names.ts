import type { Connection } from './connection.ts';

const sql = `
  SELECT asked.value AS name, (
    SELECT nameEn FROM englishName WHERE name = asked.value ORDER BY planId, position LIMIT 1
  ) AS nameEn
  FROM json_each(:names) AS asked ORDER BY asked.key
`;

export function findEnglishNames(connection: Connection, names: readonly string[]): readonly (string | null)[] {
  const rows = connection.all(sql, { names: JSON.stringify(names) });
  return rows.map(({ nameEn }) => (nameEn === null ? null : String(nameEn)));
}
