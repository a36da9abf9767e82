import { z } from 'zod';
import type { MeasureId, MeasureLinkId } from '../../domain/ids.ts';
import { idColumn } from '../rows/column.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT link.id AS linkId, first.lowerId AS measureId
  FROM json_each(:ids) AS asked
  JOIN measureLink AS link ON link.id = asked.value AND link.kind = 'cascade'
  JOIN standingMeasureLink AS first ON first.upperId = link.upperId AND first.kind = 'cascade'
  JOIN standingMeasureLink AS second
    ON second.upperId = first.lowerId AND second.lowerId = link.lowerId AND second.kind = 'cascade'
  ORDER BY first.lowerId
`;

const throughRow = z.object({ linkId: z.string(), measureId: idColumn<MeasureId>() });

export function findThrough(connection: Connection, ids: readonly MeasureLinkId[]): readonly (readonly MeasureId[])[] {
  const rows = connection.all(sql, { ids: JSON.stringify([...new Set(ids)]) }).map((row) => throughRow.parse(row));
  const byLink = Map.groupBy(rows, ({ linkId }) => linkId);
  return ids.map((id) => (byLink.get(id) ?? []).map(({ measureId }) => measureId));
}
