import type { Document } from '../../domain/document.ts';
import { createOrganizationId, createRegionId } from '../../domain/ids.ts';
import { toGraphRows } from '../rows/to-graph-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Run } from './connection.ts';
import { toDocumentDigest } from './find-document.ts';
import { insertFacts } from './insert-facts.ts';
import { toPlanDigest } from './read-whole.ts';
import { runBatched } from './run-batched.ts';

/** Adds a document of which nothing is stored yet. */
export async function insertDocument(run: Run, document: Document): Promise<void> {
  const { document: header, plans, sections, measures, clauses, ...facts } = toGraphRows(document);
  const { text, tables } = document;
  const organizationId = header.issuer === null ? null : createOrganizationId(header.issuer);
  await run('save-document', {
    document: { ...header, text, tables: JSON.stringify(tables), digest: toDocumentDigest(document) },
    organizationId,
  });
  const digests = new Map(document.plans.map((plan) => [plan.id, toPlanDigest(plan)]));
  await runBatched(
    run,
    'save-plans',
    plans.map((row) => ({
      ...row,
      regionId: createRegionId(row.regionCode),
      digest: digests.get(row.id) ?? null,
      citations: JSON.stringify(row.citations),
      responsibilities: JSON.stringify(row.responsibilities),
      folded: toFolded({ type: 'plan', row, citedNumbers: [] }),
    })),
  );
  await runBatched(
    run,
    'save-sections',
    sections.map((row) => ({ ...row, folded: toFolded({ type: 'section', row }) })),
  );
  await runBatched(
    run,
    'save-measures',
    measures.map((row) => ({ ...row, folded: toFolded({ type: 'measure', row }) })),
  );
  await runBatched(
    run,
    'save-clauses',
    clauses.map((row) => ({ ...row, folded: toFolded({ type: 'clause', row }) })),
  );
  await insertFacts(run, facts);
}
