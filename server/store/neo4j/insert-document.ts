import type { Document } from '../../domain/document.ts';
import { toGraphRows } from '../rows/to-graph-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';

/** Adds a document of which nothing is stored yet. */
export async function insertDocument(run: Run, document: Document): Promise<void> {
  const { document: header, plans, sections, measures, clauses } = toGraphRows(document);
  await run('save-document', { document: { ...header, text: document.text } });
  await runBatched(
    run,
    'save-plans',
    plans.map((row) => ({
      ...row,
      citations: JSON.stringify(row.citations),
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
}
