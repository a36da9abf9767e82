import type { LinkSet } from '../../domain/link.ts';
import { keepJudged } from '../keep-judged.ts';
import type { Connection } from './connection.ts';
import { findJudgedLinks } from './find-judged-links.ts';
import { saveLinks } from './save-links.ts';
import { updateCitedNumbers } from './update-cited-numbers.ts';

export function replaceLinks(connection: Connection, links: LinkSet): Promise<void> {
  return connection.write(async (run) => {
    await run('lock-store');
    const judged = await findJudgedLinks(run, null);
    await run('delete-links');
    await saveLinks(run, keepJudged(links, judged));
    await updateCitedNumbers(run, null);
  });
}
