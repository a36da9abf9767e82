/** A thread that `linkPairs` starts: links one pair of plans after the other and keeps the plans that it was sent. */
import { parentPort } from 'node:worker_threads';
import type { PlanId } from '../domain/ids.ts';
import type { LinkKind } from '../domain/link.ts';
import type { Plan } from '../domain/plan.ts';
import { linkPair } from './link-pair.ts';

/** A pair to link. The answer is its PairLinks. */
export interface LinkingTask {
  readonly upperId: PlanId;
  readonly lowerId: PlanId;
  readonly kind: LinkKind;
  /** Those of the two that the thread was not sent before. */
  readonly plans: readonly Plan[];
}

const known = new Map<PlanId, Plan>();

parentPort?.on('message', ({ upperId, lowerId, kind, plans }: LinkingTask) => {
  for (const plan of plans) known.set(plan.id, plan);
  const upper = known.get(upperId);
  const lower = known.get(lowerId);
  if (!upper || !lower) throw new TypeError(`a plan of this pair was never sent: ${upperId}, ${lowerId}`);
  parentPort?.postMessage(linkPair({ kind, upper, lower }));
});
