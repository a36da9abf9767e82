import type { MeasureLinkId } from '../../domain/ids.ts';
import type { Judged, MeasureLink } from '../../domain/link.ts';
import { measureLinkRow, toMeasureLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { measureLinkSql } from './select-links.ts';

const sql = `${measureLinkSql} WHERE link.id IN (SELECT value FROM json_each(:ids))`;

export function findMeasureLinks(
  connection: Connection,
  ids: readonly MeasureLinkId[],
): readonly (Judged<MeasureLink> | null)[] {
  const rows = connection.all(sql, { ids: JSON.stringify(ids) });
  const links = new Map(rows.map((row) => toMeasureLink(measureLinkRow.parse(row))).map((link) => [link.id, link]));
  return ids.map((id) => links.get(id) ?? null);
}
