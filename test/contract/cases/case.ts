import type { DocumentHeader } from '../../../server/domain/document.ts';
import type { LinkSet } from '../../../server/domain/link.ts';
import type { Plan, PlanHeader } from '../../../server/domain/plan.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { createSampleGraph, type SampleGraph } from '../../support/sample-graph.ts';

/** What a store does, by a sentence that says it. */
type Cases = Readonly<Record<string, (store: GraphStore) => Promise<void>>>;

/** The cases of one method of the port. */
export interface MethodCases {
  /** Each is given an empty store. */
  readonly empty?: Cases;
  /** All share a store that holds the sample graph, and only read. */
  readonly sample?: Cases;
}

export const sample: SampleGraph = createSampleGraph();

export const noLinks: LinkSet = { planKeys: [], basedOn: [], appliesIn: [], clauseLinks: [], measureLinks: [] };

/** Stores the sample graph. */
export async function loadSample(store: GraphStore): Promise<void> {
  for (const document of sample.documents) await store.replaceDocument(document, noLinks);
  await store.replaceLinks(sample.links);
}

/** The item at `index`, which is there. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} among ${items.length}`);
  return item;
}

export function headerOf(plan: Plan): PlanHeader {
  const { clauses, sections, zones, zoneIndustries, promotions, industries, ...rest } = plan;
  const { targets, responsibilities, englishNames, ...header } = rest;
  return header;
}

export function documentHeaders(): readonly DocumentHeader[] {
  return sample.documents.map(({ text, tables, plans, ...header }) => header).sort((a, b) => (a.id < b.id ? -1 : 1));
}
