import type { ClauseId, ClauseLinkId } from '../../domain/ids.ts';
import type { ClauseLink, Judged, LinkKind } from '../../domain/link.ts';
import type { ClausePlace } from '../graph-store.ts';
import { clauseLinkRow, toClauseLink } from '../rows/link-rows.ts';
import { clausePlaceRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';
import { clauseLinkSql } from './select-links.ts';

const linkSql = `
  ${clauseLinkSql}
  WHERE (:kind IS NULL OR kind = :kind) AND link.id > :afterId
  ORDER BY link.id LIMIT :limit
`;

const placeSql = `
  SELECT clause.id, clause.planId, measureId, number AS measureNumber, text
  FROM json_each(:ids) AS asked
  JOIN clause ON clause.id = asked.value
  LEFT JOIN measure ON measure.id = measureId
`;

export function listClauseLinks(
  connection: Connection,
  kind: LinkKind | null,
  afterId: ClauseLinkId | null,
  limit: number,
): readonly { readonly link: Judged<ClauseLink>; readonly upper: ClausePlace; readonly lower: ClausePlace }[] {
  return connection.read(() => {
    const rows = connection.all(linkSql, { kind, afterId: afterId ?? '', limit });
    const links = rows.map((row) => toClauseLink(clauseLinkRow.parse(row)));
    const places = selectPlaces(connection, new Set(links.flatMap((link) => [link.upperId, link.lowerId])));
    return links.flatMap((link) => {
      const upper = places.get(link.upperId);
      const lower = places.get(link.lowerId);
      return upper && lower ? [{ link, upper, lower }] : [];
    });
  });
}

function selectPlaces(connection: Connection, ids: ReadonlySet<ClauseId>): ReadonlyMap<ClauseId, ClausePlace> {
  const rows = connection.all(placeSql, { ids: JSON.stringify([...ids]) });
  return new Map(rows.map((row) => clausePlaceRow.parse(row)).map((place) => [place.id, place]));
}
