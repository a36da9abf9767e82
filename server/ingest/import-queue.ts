import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';
import type { FileReport } from './load-paths.ts';

/** `failed`: the store or the embedder failed; a file that is refused is `done`, and its report says why. */
export type ImportState = 'queued' | 'reading' | 'linking' | 'done' | 'failed';

/** A file that somebody sent. */
export interface ImportJob {
  readonly id: string;
  /** Name of the file. */
  readonly file: string;
  readonly bytes: number;
  /** When it came, ISO 8601, UTC. */
  readonly at: string;
  readonly state: ImportState;
  /** Pairs of plans linked, and how many there are; both 0 until linking begins. */
  readonly linkedPairs: number;
  readonly pairs: number;
  /** Null until it is done. */
  readonly report: FileReport | null;
  /** Why it failed; null if it did not. */
  readonly error: Message | null;
}

/** A file in a temporary folder of its own, which goes when the file is done. */
export interface ReceivedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Loads a file; `onPair` hears of each pair of plans linked and of how many there are. */
export type LoadFile = (file: string, onPair: (done: number, total: number) => void) => Promise<FileReport>;

const mostWaiting = 200;
/** Jobs that can still be asked for, the latest. */
const mostKept = 1000;

/** Loads files one after the other and tells how far it is. */
export class ImportQueue {
  readonly #load: LoadFile;
  readonly #onUnexpected: (error: unknown) => void;
  readonly #jobs = new Map<string, ImportJob>();
  readonly #changes = new EventEmitter<{ change: [ImportJob]; close: [] }>().setMaxListeners(0);
  #waiting = 0;
  #isClosed = false;
  #last: Promise<void> = Promise.resolve();

  /** `onUnexpected` hears of errors that are not meant for the user. */
  constructor(load: LoadFile, onUnexpected: (error: unknown) => void) {
    this.#load = load;
    this.#onUnexpected = onUnexpected;
  }

  /** Puts a file in the queue. Throws AppError BAD_REQUEST if very many wait; the file is the caller's then. */
  add(file: ReceivedFile): ImportJob {
    if (this.#waiting >= mostWaiting) {
      throw new AppError('BAD_REQUEST', say('manyWaiting', { most: mostWaiting }));
    }
    const job: ImportJob = {
      ...{ id: randomUUID(), file: path.basename(file.path), bytes: file.bytes, at: new Date().toISOString() },
      ...{ state: 'queued', linkedPairs: 0, pairs: 0, report: null, error: null },
    };
    this.#jobs.set(job.id, job);
    this.#forgetOldest();
    this.#waiting += 1;
    this.#last = this.#last.then(() => this.#run(job, file));
    return job;
  }

  /** Null for a job that there never was or that was long ago. */
  find(id: string): ImportJob | null {
    return this.#jobs.get(id) ?? null;
  }

  /** The latest first. */
  list(): readonly ImportJob[] {
    return [...this.#jobs.values()].reverse();
  }

  /** These jobs as they are now, then each whenever it changes, until all are done or failed, or the queue is closed. */
  async *watch(ids: readonly string[]): AsyncGenerator<ImportJob, void> {
    const open = new Set(ids);
    const changes = on(this.#changes, 'change', { close: ['close'] });
    try {
      for (const id of ids) {
        const job = this.find(id);
        if (job) yield job;
        if (!job || isOver(job)) open.delete(id);
      }
      if (open.size === 0) return;
      for await (const [job] of changes as AsyncIterable<[ImportJob]>) {
        if (!open.has(job.id)) continue;
        yield job;
        if (isOver(job)) open.delete(job.id);
        if (open.size === 0) return;
      }
    } finally {
      await changes.return?.();
    }
  }

  endWatching(): void {
    this.#changes.emit('close');
  }

  /** Ends all watching, lets the file at hand be done and drops those that wait. */
  async close(): Promise<void> {
    this.endWatching();
    this.#isClosed = true;
    await this.#last;
  }

  async #run(job: ImportJob, { path: file }: ReceivedFile): Promise<void> {
    const change = (changes: Partial<ImportJob>) => this.#change(job.id, changes);
    this.#waiting -= 1;
    try {
      if (this.#isClosed) return;
      change({ state: 'reading' });
      const report = await this.#load(file, (linkedPairs, pairs) => change({ state: 'linking', linkedPairs, pairs }));
      change({ state: 'done', report: { ...report, file: job.file } });
    } catch (error) {
      const isForUser = error instanceof AppError;
      if (!isForUser) this.#onUnexpected(error);
      change({ state: 'failed', error: isForUser ? error.words : say('unexpected') });
    } finally {
      await rm(path.dirname(file), { recursive: true, force: true }).catch(this.#onUnexpected);
    }
  }

  #change(id: string, changes: Partial<ImportJob>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    const changed = { ...job, ...changes };
    this.#jobs.set(id, changed);
    this.#changes.emit('change', changed);
  }

  #forgetOldest(): void {
    for (const [id, job] of this.#jobs) {
      if (this.#jobs.size <= mostKept) return;
      if (isOver(job)) this.#jobs.delete(id);
    }
  }
}

function isOver({ state }: ImportJob): boolean {
  return state === 'done' || state === 'failed';
}
