import type { IndustryRow } from '../rows/fact-rows.ts';
import type { FactRows } from '../rows/to-fact-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';

/** Adds what newly stored plans state. */
export async function insertFacts(run: Run, rows: FactRows): Promise<void> {
  await runBatched(run, 'save-designations', rows.designations);
  await saveIndustries(run, rows.industries);
  await runBatched(run, 'save-focuses', rows.focuses);
  await runBatched(run, 'save-promotions', rows.promotions);
  await runBatched(run, 'save-targets', rows.targets);
  await runBatched(run, 'save-english-names', rows.englishNames);
}

/** Adds or renews industries, with what they are found by. */
export async function saveIndustries(run: Run, industries: readonly IndustryRow[]): Promise<void> {
  const rows = industries.map((row) => ({ ...row, folded: toFolded({ type: 'industry', row }) }));
  await runBatched(run, 'save-industries', rows);
}
