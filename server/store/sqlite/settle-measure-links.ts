import { sumUp } from '../../domain/sum-up.ts';
import { clauseLinkPlace } from '../rows/clause-link-place.ts';
import { clauseLinkRow, toClauseLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { saveMeasureLinks } from './save-measure-links.ts';

const sql = `
  WITH pair AS (
    SELECT DISTINCT upper.measureId AS upperMeasureId, lower.measureId AS lowerMeasureId
    FROM json_each(:clauseLinkIds) JOIN clauseLink AS link ON link.id = value
    JOIN clause AS upper ON upper.id = upperId JOIN clause AS lower ON lower.id = lowerId
    WHERE upper.measureId IS NOT NULL AND lower.measureId IS NOT NULL
  )
  SELECT pair.*, link.*, verdict, "by", at, note,
    (SELECT count(*) FROM clause WHERE measureId = upperMeasureId) AS clauses
  FROM pair JOIN clause AS upper ON upper.measureId = upperMeasureId
  JOIN clauseLink AS link ON link.upperId = upper.id
  JOIN clause AS lower ON lower.id = link.lowerId AND lower.measureId = lowerMeasureId
  LEFT JOIN judgement ON linkId = link.id
`;

/** Sums up anew the measures that these clause links run between. Runs inside a transaction. */
export function settleMeasureLinks(connection: Connection, clauseLinkIds: readonly string[]): void {
  const rows = connection.all(sql, { clauseLinkIds: JSON.stringify(clauseLinkIds) });
  const placed = rows.map((row) => ({
    ...clauseLinkPlace.parse(row),
    link: toClauseLink(clauseLinkRow.parse(row)),
  }));
  saveMeasureLinks(connection, sumUp(placed));
}
