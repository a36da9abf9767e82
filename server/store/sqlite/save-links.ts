import type { LinkSet } from '../../domain/link.ts';
import { toPlanKeyRows } from '../rows/to-plan-key-rows.ts';
import type { Connection } from './connection.ts';
import { saveMeasureLinks } from './save-measure-links.ts';

const dropKeysSql = 'DELETE FROM planKey WHERE planId IN (SELECT value FROM json_each(:planIds))';
const keySql = `
  INSERT INTO planKey (planId, key)
  SELECT :planId, :key WHERE EXISTS (SELECT 1 FROM plan WHERE id = :planId)
`;
const basedOnSql = `
  INSERT OR REPLACE INTO basedOn (planId, basisId, quote, start, "end", docNumber)
  SELECT :planId, :basisId, :quote, :start, :end, :docNumber
  WHERE EXISTS (SELECT 1 FROM plan WHERE id = :planId) AND EXISTS (SELECT 1 FROM plan WHERE id = :basisId)
`;
const appliesInSql = `
  INSERT OR REPLACE INTO appliesIn (measureId, zoneId, planId, clauseId, start, "end")
  SELECT :measureId, :zoneId, :planId, :clauseId, :start, :end
  WHERE EXISTS (SELECT 1 FROM clause WHERE id = :clauseId AND measureId = :measureId)
    AND EXISTS (SELECT 1 FROM designation WHERE planId = :planId AND zoneId = :zoneId)
`;
const clauseLinkSql = `
  INSERT INTO clauseLink (id, kind, upperId, lowerId, relation, score, accepted, aligned, method, explanation)
  SELECT :id, :kind, :upperId, :lowerId, :relation, :score, :accepted, :aligned, :method, :explanation
  WHERE EXISTS (SELECT 1 FROM clause WHERE id = :upperId) AND EXISTS (SELECT 1 FROM clause WHERE id = :lowerId)
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, relation = excluded.relation, score = excluded.score,
    accepted = excluded.accepted, aligned = excluded.aligned, method = excluded.method,
    explanation = excluded.explanation
`;
/** Adds or renews links and keys, save those with an end that is not there. Runs inside a transaction. */
export function saveLinks(
  connection: Connection,
  { planKeys, basedOn, appliesIn, clauseLinks, measureLinks }: LinkSet,
): void {
  connection.run(dropKeysSql, { planIds: JSON.stringify(planKeys.map(({ planId }) => planId)) });
  for (const row of toPlanKeyRows(planKeys)) connection.run(keySql, row);
  for (const { planId, basisId, quote, range, docNumber } of basedOn) {
    connection.run(basedOnSql, { planId, basisId, quote, ...range, docNumber });
  }
  for (const { range, ...row } of appliesIn) connection.run(appliesInSql, { ...row, ...range });
  for (const { id, kind, upperId, lowerId, relation, score, accepted, aligned, method, explanation } of clauseLinks) {
    connection.run(clauseLinkSql, {
      ...{ id, kind, upperId, lowerId, relation, score, method },
      accepted: Number(accepted),
      aligned: JSON.stringify(aligned),
      explanation: JSON.stringify(explanation),
    });
  }
  saveMeasureLinks(connection, measureLinks);
}
