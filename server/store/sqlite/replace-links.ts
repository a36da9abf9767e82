import type { LinkSet } from '../../domain/link.ts';
import { keepJudged } from '../keep-judged.ts';
import { clauseLinkRow, measureLinkRow, toClauseLink, toMeasureLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { saveLinks } from './save-links.ts';
import { clauseLinkSql, measureLinkSql } from './select-links.ts';
import { updateCitedNumbers } from './update-cited-numbers.ts';

const judgedClauseLinkSql = `${clauseLinkSql} WHERE verdict IS NOT NULL`;
const judgedMeasureLinkSql = `${measureLinkSql} WHERE verdict IS NOT NULL`;

export function replaceLinks(connection: Connection, links: LinkSet): void {
  connection.write(() => {
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
  });
}
