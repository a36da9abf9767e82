import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../server/domain/document.ts';
import { findCopiedRuns, indexRuns } from './find-copied-runs.ts';
import { findDisagreements } from './find-disagreements.ts';
import { findTableDisagreements } from './find-table-disagreements.ts';
import { listPlaces } from './list-places.ts';
import { parseFolder } from './read-seeds.ts';

/** The documents that the bundled example abstracts. */
export interface Sources {
  readonly documents: readonly Document[];
  readonly runs: ReadonlySet<string>;
  /** Names that statements may share with them. */
  readonly names: readonly string[];
}

export async function readSources(folder: string): Promise<Sources> {
  const documents = await parseFolder(folder, '.txt');
  const names = readFileSync(path.join(import.meta.dirname, 'official-names.txt'), 'utf8').split('\n');
  return {
    documents,
    runs: indexRuns(documents.map(({ text }) => text)),
    names: names.filter((line) => line !== '' && !line.startsWith('#')),
  };
}

/** What an abstract copies from the sources, a line each. */
export function findCopies(abstract: Document, { runs, names }: Sources): readonly string[] {
  return abstract.plans.flatMap(listPlaces).flatMap(([place, { text, line }]) => {
    const copied = findCopiedRuns(text, runs, names);
    return copied.map((run) => `${abstract.file}:${line}: ${place} copies ${run}`);
  });
}

/** Where an abstract says something else than the documents themselves, a line each. */
export function findErrors(abstract: Document, { documents }: Sources): readonly string[] {
  return listErrors(abstract, documents).map((error) => `${abstract.file}: ${error}`);
}

function listErrors(abstract: Document, documents: readonly Document[]): readonly string[] {
  if (abstract.kind === 'report') {
    const original = documents.find(({ kind, title }) => kind === 'report' && title === abstract.title);
    return original ? findTableDisagreements(abstract.tables, original.tables) : ['it is the report of no source'];
  }
  const plans = documents.flatMap((document) => document.plans);
  return abstract.plans.flatMap((plan) => {
    const original = plans.find(({ id }) => id === plan.id);
    return original ? findDisagreements(plan, original) : [`${plan.id} is the plan of no source`];
  });
}
