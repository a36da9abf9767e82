import type { LinkSet } from '../../domain/link.ts';
import type { SeenPlans } from '../graph-store.ts';
import { keepJudged } from '../keep-judged.ts';
import { clauseLinkRow, measureLinkRow, toClauseLink, toMeasureLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { holds } from './list-plans-by-keys.ts';
import { saveLinks } from './save-links.ts';
import { clauseLinkSql, measureLinkSql } from './select-links.ts';
import { updateCitedNumbers } from './update-cited-numbers.ts';

const judgedClauseLinkSql = `${clauseLinkSql} WHERE link.id IN (SELECT linkId FROM judgement)`;
const judgedMeasureLinkSql = `${measureLinkSql} WHERE link.id IN (SELECT linkId FROM judgement)`;

export function replaceLinks(connection: Connection, links: LinkSet, seen: SeenPlans | undefined): boolean {
  return connection.write(() => {
    if (seen && !holds(connection, seen)) return false;
    const judged = {
      clauseLinks: connection.all(judgedClauseLinkSql).map((row) => toClauseLink(clauseLinkRow.parse(row))),
      measureLinks: connection.all(judgedMeasureLinkSql).map((row) => toMeasureLink(measureLinkRow.parse(row))),
    };
    connection.run('DELETE FROM basedOn');
    connection.run('DELETE FROM appliesIn');
    connection.run('DELETE FROM measureLink');
    connection.run('DELETE FROM clauseLink');
    saveLinks(connection, keepJudged(links, judged));
    updateCitedNumbers(connection, null);
    connection.optimize();
    return true;
  });
}
