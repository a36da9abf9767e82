/** A thread that `linkPairs` starts: links one pair of plans after the other and keeps the plans that it was sent. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PlanId } from '../domain/ids.ts';
import type { LinkKind } from '../domain/link.ts';
import type { Plan } from '../domain/plan.ts';
import { linkPlans } from '../link/link-plans.ts';
import type { LinkerFiles } from '../link/linker.ts';
import { loadLinker } from './load-linker.ts';

/** What a thread is started with: the files to make a linker of, and the embedding model, if there is one. */
export interface LinkingThreadData {
  readonly files: LinkerFiles;
  readonly model: string | null;
}

/** A pair to link. The answer is its PairLinks. */
export interface LinkingTask {
  readonly upperId: PlanId;
  readonly lowerId: PlanId;
  readonly kind: LinkKind;
  /** Those of the two that the thread was not sent before, and the vectors of their texts. */
  readonly plans: readonly Plan[];
  readonly vectors: readonly (readonly [text: string, vector: Float32Array])[];
}

const { files, model }: LinkingThreadData = workerData;
const linker = loadLinker(files);
const known = new Map<PlanId, Plan>();
const vectors = new Map<string, Float32Array>();

parentPort?.on('message', (task: LinkingTask) => {
  for (const plan of task.plans) known.set(plan.id, plan);
  for (const [text, vector] of task.vectors) vectors.set(text, vector);
  const upper = known.get(task.upperId);
  const lower = known.get(task.lowerId);
  if (!upper || !lower) throw new TypeError(`a plan of this pair was never sent: ${task.upperId}, ${task.lowerId}`);
  const meanings = model === null ? null : { model, vectors };
  parentPort?.postMessage(linkPlans({ kind: task.kind, upper, lower }, linker, meanings));
});
