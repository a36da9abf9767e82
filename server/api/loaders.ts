import DataLoader from 'dataloader';
import { findCitedNumbers } from '../domain/cited-number.ts';
import type { ClauseLinkId, MeasureId, MeasureLinkId, NodeId, PlanId } from '../domain/ids.ts';
import type { AppliesIn, BasedOn } from '../domain/link.ts';
import type { Evidence, GraphStore } from '../store/graph-store.ts';
import type { AnyLink, ApiNode, JudgedMeasureLink, LinkId } from './parents.ts';
import type { PlanOutline } from './plan-outline.ts';
import { createPlanOutline } from './plan-outline.ts';
import { toApiNode } from './to-api-node.ts';

/** Reads from the store for one request: what is asked for side by side goes in one call, and nothing is read twice. */
export interface Loaders {
  readonly nodes: DataLoader<NodeId, ApiNode | null>;
  readonly outlines: DataLoader<PlanId, PlanOutline | null>;
  readonly measureLinks: DataLoader<MeasureLinkId, JudgedMeasureLink | null>;
  /** Of either kind. */
  readonly links: DataLoader<LinkId, AnyLink | null>;
  /** By Chinese name. */
  readonly englishNames: DataLoader<string, string | null>;
  readonly evidence: DataLoader<MeasureLinkId, readonly Evidence[]>;
  /** Measures through which a measure link also runs. */
  readonly through: DataLoader<MeasureLinkId, readonly MeasureId[]>;
  /** All of them, for they are few: a handful a plan. */
  readonly basedOn: () => Promise<readonly BasedOn[]>;
  /** Where measures apply, by measure. */
  readonly appliesIn: () => Promise<ReadonlyMap<MeasureId, readonly AppliesIn[]>>;
  /** The number that citing plans give to each plan. */
  readonly citedNumbers: () => Promise<ReadonlyMap<PlanId, string>>;
}

export function createLoaders(store: GraphStore): Loaders {
  const basedOn = once(() => store.listBasedOn());
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
    links: new DataLoader(async (ids) => {
      const measureLinks = await store.findMeasureLinks(ids as readonly MeasureLinkId[]);
      const clauseLinks = await store.findClauseLinks(ids as readonly ClauseLinkId[]);
      return ids.map((_, i) => measureLinks[i] ?? clauseLinks[i] ?? null);
    }),
    englishNames: new DataLoader((names) => store.findEnglishNames(names)),
    evidence: new DataLoader((ids) => store.findEvidence(ids)),
    through: new DataLoader((ids) => store.findThrough(ids)),
    basedOn,
    appliesIn: once(async () => Map.groupBy(await store.listAppliesIn(), ({ measureId }) => measureId)),
    citedNumbers: once(async () => findCitedNumbers(await basedOn())),
  };
}

/** Asks the first time only. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
