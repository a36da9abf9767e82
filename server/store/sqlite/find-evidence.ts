import type { MeasureLinkId } from '../../domain/ids.ts';
import type { Evidence } from '../graph-store.ts';
import { toClause } from '../rows/from-rows.ts';
import { clauseLinkRow, toClauseLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { clauseLinkSql } from './select-links.ts';
import { selectClauses } from './select-rows.ts';

const evidenceSql = `
  SELECT measureLinkId, clauseLinkId FROM evidence
  WHERE measureLinkId IN (SELECT value FROM json_each(:ids)) ORDER BY measureLinkId, position
`;

const linkSql = `
  ${clauseLinkSql}
  WHERE link.id IN (SELECT clauseLinkId FROM evidence JOIN json_each(:ids) ON measureLinkId = value)
`;

export function findEvidence(connection: Connection, ids: readonly MeasureLinkId[]): readonly (readonly Evidence[])[] {
  return connection.read(() => {
    const parameters = { ids: JSON.stringify(ids) };
    const clauseLinkIds = Map.groupBy(connection.all(evidenceSql, parameters), (row) => row.measureLinkId);
    const rows = connection.all(linkSql, parameters);
    const links = new Map(rows.map((row) => toClauseLink(clauseLinkRow.parse(row))).map((link) => [link.id, link]));
    const ends = [...links.values()].flatMap((link) => [link.upperId, link.lowerId]);
    const clauses = new Map(selectClauses(connection, [...new Set(ends)]).map((row) => [row.id, toClause(row)]));

    return ids.map((id) =>
      (clauseLinkIds.get(id) ?? []).flatMap(({ clauseLinkId }) => {
        const link = links.get(clauseLinkId as Evidence['link']['id']);
        const upper = link && clauses.get(link.upperId);
        const lower = link && clauses.get(link.lowerId);
        return link && upper && lower ? [{ link, upper, lower }] : [];
      }),
    );
  });
}
