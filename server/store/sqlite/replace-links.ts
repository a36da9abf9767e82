import type { LinkSet } from '../../domain/link.ts';
import type { SeenPlans } from '../graph-store.ts';
import { keepJudged } from '../keep-judged.ts';
import type { Connection } from './connection.ts';
import { findJudgedLinks } from './find-judged-links.ts';
import { holds } from './list-plans-by-keys.ts';
import { saveLinks } from './save-links.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';
import { updateCitedNumbers } from './update-cited-numbers.ts';

export function replaceLinks(connection: Connection, links: LinkSet, seen: SeenPlans | undefined): boolean {
  return connection.write(() => {
    if (seen && !holds(connection, seen)) return false;
    const judged = findJudgedLinks(connection, null);
    connection.run('DELETE FROM basedOn');
    connection.run('DELETE FROM appliesIn');
    connection.run('DELETE FROM measureLink');
    connection.run('DELETE FROM clauseLink');
    saveLinks(connection, keepJudged(links, judged));
    settleMeasureLinks(
      connection,
      findJudgedLinks(connection, null).clauseLinks.map(({ id }) => id),
    );
    updateCitedNumbers(connection, null);
    connection.optimize();
    return true;
  });
}
