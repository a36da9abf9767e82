import type { MeasureLinkId } from '../../domain/ids.ts';
import type { Judged, LinkKind, MeasureLink } from '../../domain/link.ts';
import { measureLinkRow, toMeasureLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { measureLinkSql } from './select-links.ts';

const sql = `
  ${measureLinkSql}
  WHERE (:kind IS NULL OR kind = :kind) AND link.id > :afterId
  ORDER BY link.id LIMIT :limit
`;

export function listMeasureLinks(
  connection: Connection,
  kind: LinkKind | null,
  afterId: MeasureLinkId | null,
  limit: number,
): readonly Judged<MeasureLink>[] {
  const rows = connection.all(sql, { kind, afterId: afterId ?? '', limit });
  return rows.map((row) => toMeasureLink(measureLinkRow.parse(row)));
}
