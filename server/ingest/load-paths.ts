import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Document, DocumentHeader } from '../domain/document.ts';
import type { PlanId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { FileError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';
import { type IndustryLexicon, loadIndustries } from '../parse/industries/industries.ts';
import { parseDocument } from '../parse/parse-document.ts';
import type { ParsedDocument } from '../parse/parsed-document.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { collectFiles, describeAccessError } from './collect-files.ts';
import { type Addition, Corpus, type CorpusOptions } from './corpus.ts';
import { verifyPassages } from './verify-passages.ts';

type LoadOutcome = 'added' | 'changed' | 'unchanged' | 'refused' | 'skipped';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly outcome: LoadOutcome;
  /** Why it was refused or skipped; null otherwise. */
  readonly reason: Message | null;
  readonly kind: DocumentHeader['kind'] | null;
  readonly plans: readonly PlanReport[];
  /** What was not understood or does not add up, a line each. */
  readonly warnings: readonly Message[];
  /** Links found between this document's plans and each other and all plans stored before. */
  readonly measureLinks: number;
  readonly clauseLinks: number;
}

/** What was read of one plan. */
export interface PlanReport {
  readonly id: PlanId;
  readonly title: string;
  readonly measures: number;
  readonly clauses: number;
}

/** Files done so far; `file` is the one at hand. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

export interface LoadOptions extends CorpusOptions {
  readonly maxFileBytes: number;
  /** A YAML file with industries that the bundled lexicon lacks. */
  readonly industriesFile?: string | null;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Parses the files at some paths, links their plans with each other and with those in the store, and stores them. A
 * file is stored whole or not at all; one that is refused does not keep the others out. Returns a report for each
 * file in the order of loading. Throws StoreError if the store fails and EmbeddingError if the embedder does; what was
 * stored before stays.
 */
export async function loadPaths(
  store: GraphStore,
  paths: readonly string[],
  { maxFileBytes, industriesFile = null, onProgress = () => {}, ...linking }: LoadOptions,
): Promise<readonly FileReport[]> {
  const files = await collectFiles(paths);
  const lexicon = loadIndustries(industriesFile ?? undefined);
  const corpus = new Corpus(store, linking);
  const reports: FileReport[] = [];
  for (const [done, file] of files.entries()) {
    onProgress({ done, total: files.length, file: file.path });
    if (file.skipped === null) reports.push(await loadFile(corpus, file.path, maxFileBytes, lexicon));
    else reports.push(withoutPlans(file.path, file.isError ? 'refused' : 'skipped', file.skipped));
  }
  onProgress({ done: files.length, total: files.length, file: '' });
  return reports;
}

async function loadFile(
  corpus: Corpus,
  file: string,
  maxFileBytes: number,
  lexicon: IndustryLexicon,
): Promise<FileReport> {
  try {
    const bytes = await readWithin(file, maxFileBytes);
    const document = await parseDocument(bytes, file, lexicon);
    verifyPassages(document);
    return { ...describe(file, document), ...(await corpus.add(toStored(document))) };
  } catch (error) {
    if (error instanceof FileError) return withoutPlans(file, 'refused', error.words);
    throw error;
  }
}

/** A document as the store holds it: all but what was not understood. */
function toStored({ warnings, ...document }: ParsedDocument): Document {
  return document;
}

function describe(file: string, document: ParsedDocument): Omit<FileReport, keyof Addition> {
  return {
    file,
    reason: null,
    kind: document.kind,
    warnings: document.warnings.map(({ code, message: { en, zh } }) => ({ en: `${code}: ${en}`, zh })),
    plans: document.plans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      measures: plan.measureCount,
      clauses: countClauses(plan),
    })),
  };
}

function countClauses(plan: Plan): number {
  return plan.sections.reduce(
    (sum, { clauses, measures }) =>
      sum + clauses.length + measures.reduce((inner, measure) => inner + measure.clauses.length, 0),
    plan.clauses.length,
  );
}

async function readWithin(file: string, maxFileBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > maxFileBytes) {
      throw new FileError('FILE_TOO_LARGE', file, say('fileLarge', { bytes: size, most: maxFileBytes }));
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('FILE_UNREADABLE', file, describeAccessError(error), error);
  }
}

function withoutPlans(file: string, outcome: 'refused' | 'skipped', reason: Message): FileReport {
  return {
    file: path.normalize(file),
    outcome,
    reason,
    kind: null,
    plans: [],
    warnings: [],
    measureLinks: 0,
    clauseLinks: 0,
  };
}
