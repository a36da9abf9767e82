import type { LinkSet } from '../../domain/link.ts';
import type { SeenPlans } from '../graph-store.ts';
import { keepJudged } from '../keep-judged.ts';
import type { Connection } from './connection.ts';
import { findJudgedLinks } from './find-judged-links.ts';
import { holds } from './list-plans-by-keys.ts';
import { saveLinks } from './save-links.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';
import { updateCitedNumbers } from './update-cited-numbers.ts';

export function replaceLinks(connection: Connection, links: LinkSet, seen: SeenPlans | undefined): Promise<boolean> {
  return connection.write(async (run) => {
    await run('lock-store');
    if (seen && !(await holds(run, seen))) return false;
    const judged = await findJudgedLinks(run, null);
    await run('delete-links');
    await saveLinks(run, keepJudged(links, judged));
    const { clauseLinks } = await findJudgedLinks(run, null);
    await settleMeasureLinks(
      run,
      clauseLinks.map(({ id }) => id),
    );
    await updateCitedNumbers(run, null);
    return true;
  });
}
