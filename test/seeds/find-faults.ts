import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ParsedDocument } from '../../server/parse/parsed-document.ts';
import { findCopiedRuns, indexRuns } from './find-copied-runs.ts';
import { findDisagreements } from './find-disagreements.ts';
import { listPlaces } from './list-places.ts';
import { parseFolder } from './read-seeds.ts';

/** The documents that the bundled example abstracts. */
export interface Sources {
  readonly plans: readonly Plan[];
  readonly runs: ReadonlySet<string>;
  /** Names that statements may share with them. */
  readonly names: readonly string[];
}

export async function readSources(folder: string): Promise<Sources> {
  const documents = await parseFolder(folder, '.txt');
  const names = readFileSync(path.join(import.meta.dirname, 'official-names.txt'), 'utf8').split('\n');
  return {
    plans: documents.flatMap(({ plans }) => plans),
    runs: indexRuns(documents.map(({ text }) => text)),
    names: names.filter((line) => line !== '' && !line.startsWith('#')),
  };
}

/** What an abstract copies from the sources, a line each. */
export function findCopies(abstract: ParsedDocument, { runs, names }: Sources): readonly string[] {
  return abstract.plans.flatMap(listPlaces).flatMap(([place, { text, line }]) => {
    const copied = findCopiedRuns(text, runs, names);
    return copied.map((run) => `${abstract.file}:${line}: ${place} copies ${run}`);
  });
}

/** Where an abstract says something else than the plans themselves, a line each. */
export function findErrors(abstract: ParsedDocument, { plans }: Sources): readonly string[] {
  return abstract.plans.flatMap((plan) => {
    const original = plans.find(({ id }) => id === plan.id);
    const errors = original ? findDisagreements(plan, original) : [`${plan.id} is the plan of no source`];
    return errors.map((error) => `${abstract.file}: ${error}`);
  });
}
