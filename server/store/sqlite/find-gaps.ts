import type { GapQuery, Gaps } from '../gaps.ts';
import { gapsRow } from '../rows/analysis-rows.ts';
import type { Connection } from './connection.ts';

/** `own` and `other` are the columns of a link's ends. */
function createSql(own: 'upperId' | 'lowerId', other: 'upperId' | 'lowerId'): string {
  return `
    SELECT
      (
        SELECT json_group_array(id ORDER BY position) FROM measure
        WHERE planId = :planId AND NOT EXISTS (
          SELECT 1 FROM standingMeasureLink AS link JOIN measure AS end ON end.id = link.${other}
          WHERE link.${own} = measure.id AND kind = 'cascade' AND (:otherId IS NULL OR end.planId = :otherId)
        )
      ) AS measureIds,
      (
        SELECT json_group_array(id ORDER BY position) FROM clause
        WHERE planId = :planId AND measureId IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM standingClauseLink AS link JOIN clause AS end ON end.id = link.${other}
          WHERE link.${own} = clause.id AND kind = 'cascade' AND (:otherId IS NULL OR end.planId = :otherId)
        )
      ) AS clauseIds,
      (SELECT count(*) FROM measure WHERE planId = :planId) AS measures,
      (SELECT count(*) FROM clause WHERE planId = :planId AND measureId IS NOT NULL) AS clauses
  `;
}

const sql = { down: createSql('upperId', 'lowerId'), up: createSql('lowerId', 'upperId') };

export function findGaps(connection: Connection, { planId, direction, otherId }: GapQuery): Gaps {
  return gapsRow.parse(connection.get(sql[direction], { planId, otherId }));
}
