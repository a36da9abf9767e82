import { z } from 'zod';
import type { MeasureId } from '../../domain/ids.ts';
import type { CascadeQuery, CascadeResult } from '../graph-store.ts';
import { idColumn } from '../rows/column.ts';
import { measureLinkRow, toMeasureLink } from '../rows/link-rows.ts';
import type { CascadeStep } from '../walk-cascade.ts';
import { walkCascade } from '../walk-cascade.ts';
import type { Connection } from './connection.ts';
import { measureLinkSql } from './select-links.ts';

const rootSql = `
  WITH RECURSIVE below (id) AS (
    VALUES (:id)
    UNION
    SELECT section.id FROM section JOIN below ON section.parentId = below.id
  )
  SELECT measure.id FROM measure
  WHERE measure.id = :id OR planId = :id OR sectionId IN below
    OR measure.id = (SELECT measureId FROM clause WHERE clause.id = :id)
  ORDER BY position
`;

const followed = `
  kind = 'cascade' AND score >= :minScore
    AND (verdict = 'accepted' OR (accepted AND coalesce(verdict, '') <> 'rejected'))
`;
const sql = {
  down: `${measureLinkSql} WHERE ${followed} AND link.upperId IN (SELECT value FROM json_each(:from))`,
  up: `${measureLinkSql} WHERE ${followed} AND link.lowerId IN (SELECT value FROM json_each(:from))`,
};

const rootRow = z.object({ id: idColumn<MeasureId>() });

export function findCascade(connection: Connection, query: CascadeQuery): CascadeResult {
  const { id, minScore } = query;
  const follow = ({ from, direction }: CascadeStep) =>
    connection
      .all(sql[direction], { from: JSON.stringify(from), minScore })
      .map((row) => toMeasureLink(measureLinkRow.parse(row)));

  return connection.read(() => {
    const walk = walkCascade(
      query,
      connection.all(rootSql, { id }).map((row) => rootRow.parse(row).id),
    );
    let step = walk.next();
    while (!step.done) step = walk.next(follow(step.value));
    return step.value;
  });
}
