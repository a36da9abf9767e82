import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PlanId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { listTexts, type Meanings } from '../link/compare/meanings.ts';
import type { Kinship } from '../link/kinship.ts';
import { linkPlans, type PairLinks } from '../link/link-plans.ts';
import type { Linker } from '../link/linker.ts';
import { placeClauses } from '../link/place-clauses.ts';

import type { LinkingTask, LinkingThreadData } from './linking-thread.ts';

export interface LinkPairsOptions {
  /** Threads to start; 0 links in the calling one. Without it one a processor, or 0 where little is to be done. */
  readonly threads?: number;
  /** Hears of each pair done and of how many there are. */
  readonly onPair?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Links pairs of plans side by side in threads, with `meanings` as for `linkPlans`; plans are told apart by their ids. The links come in the order of the
 * pairs, whichever is done first. Throws what linking a pair throws, or the reason of `signal` when it is aborted; no
 * thread is left over.
 */
export async function linkPairs(
  pairs: readonly Kinship<Plan>[],
  linker: Linker,
  meanings: Meanings | null,
  { threads = chooseThreads(pairs), onPair = () => {}, signal }: LinkPairsOptions = {},
): Promise<readonly PairLinks[]> {
  const stop = new AbortController();
  const stopped = AbortSignal.any(signal ? [stop.signal, signal] : [stop.signal]);
  const pool = Array.from({ length: Math.min(threads, pairs.length) }, () => new LinkingThread(linker, meanings));
  const links = new Array<PairLinks>(pairs.length);
  const rest = pairs.entries();
  let done = 0;
  const linkRest = async (linker: PairLinker) => {
    for (const [i, pair] of rest) {
      links[i] = await linker.link(pair, stopped);
      onPair(++done, pairs.length);
    }
  };
  try {
    await Promise.all((pool.length > 0 ? pool : [createCallingThread(linker, meanings)]).map(linkRest));
    return links;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    stop.abort();
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

interface PairLinker {
  readonly link: (pair: Kinship<Plan>, stopped: AbortSignal) => Promise<PairLinks>;
}

function createCallingThread(linker: Linker, meanings: Meanings | null): PairLinker {
  return {
    link: async (pair, stopped) => {
      // Between two pairs others have their turn: whoever aborts, or shows the progress.
      await setImmediate(undefined, { signal: stopped });
      return linkPlans(pair, linker, meanings);
    },
  };
}

class LinkingThread implements PairLinker {
  readonly #worker: Worker;
  readonly #meanings: Meanings | null;
  readonly #sent = new Set<PlanId>();

  constructor({ files }: Linker, meanings: Meanings | null) {
    const workerData: LinkingThreadData = { files, model: meanings?.model ?? null };
    this.#worker = new Worker(new URL('./linking-thread.ts', import.meta.url), { workerData });
    this.#meanings = meanings;
    // An error while `link` waits rejects it; one that comes after it was stopped concerns nobody.
    this.#worker.on('error', () => {});
  }

  async link({ upper, lower, kind }: Kinship<Plan>, stopped: AbortSignal): Promise<PairLinks> {
    const plans = [upper, lower].filter(({ id }) => !this.#sent.has(id));
    for (const { id } of plans) this.#sent.add(id);
    const vectors = this.#selectVectors(plans);
    const task: LinkingTask = { upperId: upper.id, lowerId: lower.id, kind, plans, vectors };
    this.#worker.postMessage(task);
    const [links]: PairLinks[] = await once(this.#worker, 'message', { signal: stopped });
    if (!links) throw new TypeError('the thread gave no answer');
    return links;
  }

  #selectVectors(plans: readonly Plan[]): LinkingTask['vectors'] {
    const known = this.#meanings?.vectors;
    if (!known) return [];
    return plans
      .flatMap((plan) => listTexts(placeClauses(plan)))
      .flatMap((text) => {
        const vector = known.get(text);
        return vector ? [[text, vector] as const] : [];
      });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Work, in pairs of measures, that takes about as long as starting threads and sending plans to them. */
const worthThreads = 20_000;

function chooseThreads(pairs: readonly Kinship<Plan>[]): number {
  const work = pairs.reduce((sum, { upper, lower }) => sum + upper.measureCount * lower.measureCount, 0);
  return work < worthThreads ? 0 : availableParallelism();
}
