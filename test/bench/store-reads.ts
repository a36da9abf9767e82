import { toEmbeddingKey } from '../../server/domain/embedding-key.ts';
import type { ClauseLinkId, DocumentId, MeasureLinkId, NodeId, PlanId } from '../../server/domain/ids.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { toSearchTerms } from '../../server/store/search/search-terms.ts';

type Write = 'replaceDocument' | 'replaceLinks' | `save${string}` | `delete${string}` | 'close';

/** Every method of the port that only reads. */
type ReadName = Exclude<keyof GraphStore, Write>;

/** What one round of reads asks about. */
export interface ReadSample {
  readonly planId: PlanId;
  readonly documentId: DocumentId;
  /** Two ends, and another one of the same corpus. */
  readonly measureIds: readonly [upper: NodeId, lower: NodeId, other: NodeId];
  readonly measureLinkIds: readonly MeasureLinkId[];
  readonly clauseLinkIds: readonly ClauseLinkId[];
  readonly linkKeys: readonly string[];
  readonly text: string;
  /** Of the clauses of one measure link. */
  readonly embeddingKeys: readonly string[];
  readonly vector: Float32Array;
}

/** Links a page of the interface shows. */
const pageSize = 50;

/** Under which name the invented vectors are stored. */
export const embeddingModel = 'invented';

/** Each read as the API asks it. */
export const reads: Readonly<Record<ReadName, (store: GraphStore, sample: ReadSample) => Promise<unknown>>> = {
  listDocuments: (store) => store.listDocuments(),
  listPlans: (store) => store.listPlans(),
  listPlansByKeys: (store, { linkKeys }) => store.listPlansByKeys(linkKeys),
  findPlans: (store, { planId }) => store.findPlans([planId]),
  findNodes: (store, { measureIds, planId }) => store.findNodes([...measureIds, planId]),
  findDocumentText: (store, { documentId }) => store.findDocumentText(documentId),
  findDocument: (store, { documentId }) => store.findDocument(documentId),
  listBasedOn: (store) => store.listBasedOn(),
  listAppliesIn: (store) => store.listAppliesIn(),
  listSharedNodes: (store) => store.listSharedNodes(),
  findCascade: (store, { planId }) =>
    store.findCascade({ id: planId, direction: 'both', depth: 4, minScore: 0, limit: 5000 }),
  findMeasureLinks: (store, { measureLinkIds }) => store.findMeasureLinks(measureLinkIds),
  findClauseLinks: (store, { clauseLinkIds }) => store.findClauseLinks(clauseLinkIds),
  findReviewQueue: (store, { planId }) =>
    store.findReviewQueue({
      ...{ kind: null, planIds: [planId], minScore: 0, maxScore: 1, around: 0.5, after: null, limit: pageSize },
    }),
  findEvidence: (store, { measureLinkIds }) => store.findEvidence(measureLinkIds),
  search: (store, { text }) => store.search({ terms: toSearchTerms(text), types: [], limit: pageSize, offset: 0 }),
  listClauseLinks: (store, { clauseLinkIds }) => store.listClauseLinks(null, clauseLinkIds[0] ?? null, pageSize),
  listMeasureLinks: (store, { measureLinkIds }) => store.listMeasureLinks(null, measureLinkIds[0] ?? null, pageSize),
  findNeighbours: (store, { measureIds: [id] }) =>
    store.findNeighbours({ id, relations: [], direction: 'both', limit: pageSize, offset: 0 }),
  findPath: (store, { measureIds: [fromId, , toId] }) =>
    store.findPath({ fromId, toId, by: 'length', depth: 4, relations: [] }),
  findGaps: (store, { planId }) => store.findGaps({ planId, direction: 'down', otherId: null }),
  findCoverage: (store, { planId }) => store.findCoverage(planId),
  findThrough: (store, { measureLinkIds }) => store.findThrough(measureLinkIds),
  findOverlaps: (store, { planId }) =>
    store.findOverlaps({
      ...{ planIds: [planId], industryId: null, zoneId: null, origin: null, minScore: 0, limit: pageSize, offset: 0 },
    }),
  findTargetChains: (store, { planId }) => store.findTargetChains(planId),
  findIndustryMatrix: (store) => store.findIndustryMatrix([]),
  listViews: (store) => store.listViews(),
  findEmbeddings: (store, { embeddingKeys }) => store.findEmbeddings(embeddingModel, embeddingKeys),
  findSimilarClauses: (store, { vector }) => store.findSimilarClauses(embeddingModel, vector, pageSize),
  listEmbeddingModels: (store) => store.listEmbeddingModels(),
  listEmbeddings: (store) => store.listEmbeddings(embeddingModel, null, pageSize),
  listJudgements: (store) => store.listJudgements(null, pageSize),
  count: (store) => store.count(),
  findEnglishNames: (store) => store.findEnglishNames(['全国', '浙江省']),
  findStatistics: (store) => store.findStatistics(),
};

/** Samples from all over a store, as many as there are plans and 20 at most. Throws RangeError where nothing is linked. */
export async function collectSamples(store: GraphStore): Promise<readonly ReadSample[]> {
  const plans = await store.listPlans();
  const step = Math.max(1, Math.floor(plans.length / 20));
  const samples: ReadSample[] = [];
  for (const { id: planId, documentId, title } of plans.filter((_, i) => i % step === 0)) {
    const { links } = await store.findCascade({
      id: planId,
      direction: 'both',
      depth: 2,
      minScore: 0,
      limit: pageSize,
    });
    const [first, last] = [links[0], links.at(-1)];
    if (!first || !last) continue;
    const evidence = (await store.findEvidence(links.map(({ id }) => id))).flat();
    const embeddingKeys = evidence.slice(0, pageSize).map(({ upper }) => toEmbeddingKey(upper.text));
    const [vector] = await store.findEmbeddings(embeddingModel, embeddingKeys);
    if (!vector) throw new RangeError('no clause has a vector');
    samples.push({
      planId,
      documentId,
      measureIds: [first.upperId, first.lowerId, last.lowerId],
      measureLinkIds: links.map(({ id }) => id),
      clauseLinkIds: evidence.slice(0, pageSize).map(({ link }) => link.id),
      linkKeys: [title],
      text: evidence[0]?.upper.text.slice(0, 4) ?? title,
      embeddingKeys,
      vector,
    });
  }
  if (samples.length === 0) throw new RangeError('no plan of the corpus is linked');
  return samples;
}
