import type { Document } from '../../domain/document.ts';
import type { LinkSet } from '../../domain/link.ts';
import type { SeenPlans } from '../graph-store.ts';
import { keepJudged } from '../keep-judged.ts';
import { type ClauseSuccessors, moveLinks } from '../move-links.ts';
import type { Connection } from './connection.ts';
import { findJudgedLinks } from './find-judged-links.ts';
import { insertDocument } from './insert-document.ts';
import { deleteUnusedIndustries } from './insert-facts.ts';
import { holds } from './list-plans-by-keys.ts';
import { moveJudgements } from './move-judgements.ts';
import { saveLinks } from './save-links.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';
import { updateCitedNumbers } from './update-cited-numbers.ts';
import { selectNamedZones, updateZoneNames } from './zone-names.ts';

/** Plans that go: those of the document's last version, and those it holds, wherever they stood. */
const planSql = `
  SELECT id, documentId FROM plan
  WHERE documentId = :documentId OR id IN (SELECT value FROM json_each(:planIds))
`;

/** Plans that lose a citation. */
const citedSql = 'SELECT basisId AS id FROM basedOn WHERE planId IN (SELECT value FROM json_each(:planIds))';

/** Takes the plan's whole outline and its links along. */
const deletePlanSql = 'DELETE FROM plan WHERE id IN (SELECT value FROM json_each(:planIds))';

/** A document whose last plan went elsewhere goes too. */
const deleteDocumentSql = `
  DELETE FROM document
  WHERE id IN (SELECT value FROM json_each(:documentIds))
    AND NOT EXISTS (SELECT 1 FROM plan WHERE documentId = document.id)
`;

export function replaceDocument(
  connection: Connection,
  document: Document,
  links: LinkSet,
  seen: SeenPlans | undefined,
  successors: ClauseSuccessors,
): boolean {
  return connection.write(() => {
    if (seen && !holds(connection, seen)) return false;
    const heldIds = document.plans.map(({ id }) => id);
    const replaced = connection.all(planSql, { documentId: document.id, planIds: JSON.stringify(heldIds) });
    const replacedIds = replaced.map((row) => String(row.id));
    const planIds = JSON.stringify(replacedIds);
    const judged = findJudgedLinks(connection, replacedIds);
    const documentIds = [document.id, ...replaced.map((row) => String(row.documentId))];
    const zonesBefore = selectNamedZones(connection, [...replacedIds, ...documentIds]);
    const cited = connection.all(citedSql, { planIds }).map((row) => String(row.id));
    connection.run(deletePlanSql, { planIds });
    connection.run(deleteDocumentSql, { documentIds: JSON.stringify(documentIds) });
    insertDocument(connection, document);
    moveJudgements(connection, successors);
    deleteUnusedIndustries(connection);
    const zonesAfter = selectNamedZones(connection, [...heldIds, document.id]);
    updateZoneNames(connection, [...new Set([...zonesBefore, ...zonesAfter])]);
    saveLinks(connection, keepJudged(links, moveLinks(judged, successors)));
    settleMeasureLinks(
      connection,
      findJudgedLinks(connection, heldIds).clauseLinks.map(({ id }) => id),
    );
    const ids = [...heldIds, ...cited, ...links.basedOn.map(({ basisId }) => basisId)];
    updateCitedNumbers(connection, ids);
    connection.optimize();
    return true;
  });
}
