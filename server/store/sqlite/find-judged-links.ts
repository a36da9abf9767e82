import type { LinkSet } from '../../domain/link.ts';
import { clauseLinkRow, measureLinkRow, toClauseLink, toMeasureLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { clauseLinkSql, measureLinkSql } from './select-links.ts';

/** Judgements are few, so they are where the search begins. */
function createSql(linkSql: string, endTable: 'clause' | 'measure'): string {
  return `
    ${linkSql}
    WHERE link.id IN (SELECT linkId FROM judgement) AND (:planIds IS NULL OR EXISTS (
      SELECT 1 FROM ${endTable} AS end JOIN json_each(:planIds) ON planId = value WHERE end.id IN (upperId, lowerId)
    ))
  `;
}

const sql = { clauseLinks: createSql(clauseLinkSql, 'clause'), measureLinks: createSql(measureLinkSql, 'measure') };

/** The links that a person judged: those with an end in one of these plans, or, for null, all. */
export function findJudgedLinks(
  connection: Connection,
  planIds: readonly string[] | null,
): Pick<LinkSet, 'clauseLinks' | 'measureLinks'> {
  const parameters = { planIds: planIds && JSON.stringify(planIds) };
  return {
    clauseLinks: connection.all(sql.clauseLinks, parameters).map((row) => toClauseLink(clauseLinkRow.parse(row))),
    measureLinks: connection.all(sql.measureLinks, parameters).map((row) => toMeasureLink(measureLinkRow.parse(row))),
  };
}
