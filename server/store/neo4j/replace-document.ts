import { z } from 'zod';
import type { Document } from '../../domain/document.ts';
import type { LinkSet } from '../../domain/link.ts';
import type { SeenPlans } from '../graph-store.ts';
import { keepJudged } from '../keep-judged.ts';
import { type ClauseSuccessors, moveLinks } from '../move-links.ts';
import type { Connection } from './connection.ts';
import { findJudgedLinks } from './find-judged-links.ts';
import { insertDocument } from './insert-document.ts';
import { holds } from './list-plans-by-keys.ts';
import { moveJudgements } from './move-judgements.ts';
import { saveLinks } from './save-links.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';
import { findSharedNodes, settleSharedNodes } from './shared-nodes.ts';
import { updateCitedNumbers } from './update-cited-numbers.ts';

const replacedRow = z.object({ id: z.string(), documentId: z.string() });

export function replaceDocument(
  connection: Connection,
  document: Document,
  links: LinkSet,
  seen: SeenPlans | undefined,
  successors: ClauseSuccessors,
): Promise<boolean> {
  return connection.write(async (run) => {
    await run('lock-store');
    if (seen && !(await holds(run, seen))) return false;
    const held = { documentId: document.id, planIds: document.plans.map(({ id }) => id) };
    const replaced = (await run('find-replaced-plans', held)).map((row) => replacedRow.parse(row));
    const planIds = replaced.map(({ id }) => id);
    const documentIds = [document.id, ...replaced.map(({ documentId }) => documentId)];
    const judged = moveLinks(await findJudgedLinks(run, planIds), successors);
    await moveJudgements(run, successors);
    const before = await findSharedNodes(run, documentIds, [...planIds, ...documentIds]);
    await run('delete-plan-keys', { planIds });
    await run('delete-facts', { planIds });
    await run('delete-plans', { planIds });
    await run('delete-documents', { documentIds });
    await insertDocument(run, document);
    await saveLinks(run, keepJudged(links, judged));
    const { clauseLinks } = await findJudgedLinks(run, held.planIds);
    await settleMeasureLinks(
      run,
      clauseLinks.map(({ id }) => id),
    );
    const after = await findSharedNodes(run, [document.id], [...held.planIds, document.id]);
    await settleSharedNodes(run, before, after);
    await updateCitedNumbers(run, [...held.planIds, ...before.basisIds, ...after.basisIds]);
    return true;
  });
}
