import DataLoader from 'dataloader';
import { findCitedNumbers } from '../domain/cited-number.ts';
import type { MeasureLinkId, NodeId, PlanId } from '../domain/ids.ts';
import type { BasedOn } from '../domain/link.ts';
import type { Evidence, GraphStore } from '../store/graph-store.ts';
import type { ApiNode, JudgedMeasureLink } from './parents.ts';
import type { PlanOutline } from './plan-outline.ts';
import { createPlanOutline } from './plan-outline.ts';
import { toApiNode } from './to-api-node.ts';

/** Reads from the store for one request: what is asked for side by side goes in one call, and nothing is read twice. */
export interface Loaders {
  readonly nodes: DataLoader<NodeId, ApiNode | null>;
  readonly outlines: DataLoader<PlanId, PlanOutline | null>;
  readonly measureLinks: DataLoader<MeasureLinkId, JudgedMeasureLink | null>;
  readonly evidence: DataLoader<MeasureLinkId, readonly Evidence[]>;
  /** All of them, for they are few: a handful a plan. */
  readonly basedOn: () => Promise<readonly BasedOn[]>;
  /** The number that citing plans give to each plan. */
  readonly citedNumbers: () => Promise<ReadonlyMap<PlanId, string>>;
}

export function createLoaders(store: GraphStore): Loaders {
  let found: Promise<readonly BasedOn[]> | undefined;
  let cited: Promise<ReadonlyMap<PlanId, string>> | undefined;
  const basedOn = () => {
    found ??= store.listBasedOn();
    return found;
  };
  return {
    nodes: new DataLoader(async (ids) => {
      const nodes = await store.findNodes(ids);
      return nodes.map((node) => node && toApiNode(node));
    }),
    outlines: new DataLoader(async (ids) => {
      const plans = await store.findPlans(ids);
      return plans.map((plan) => plan && createPlanOutline(plan));
    }),
    measureLinks: new DataLoader((ids) => store.findMeasureLinks(ids)),
    evidence: new DataLoader((ids) => store.findEvidence(ids)),
    basedOn,
    citedNumbers: () => {
      cited ??= basedOn().then(findCitedNumbers);
      return cited;
    },
  };
}
