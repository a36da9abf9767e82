import {
  createOrganizationId,
  createRegionId,
  createTargetId,
  createZoneId,
  type IndustryId,
  type NodeId,
} from '../../server/domain/ids.ts';
import type { Plan } from '../../server/domain/plan.ts';
import type { CascadeDirection, GraphStore } from '../../server/store/graph-store.ts';
import { toFactRows } from '../../server/store/rows/to-fact-rows.ts';
import { toSearchTerms } from '../../server/store/search/search-terms.ts';
import { at, loadSample, sample } from './cases/case.ts';

const words = [
  '仓',
  '清关',
  '跨境电商',
  '贸易 海陵',
  '国发(2031)7号',
  '3号',
  '5g',
  'o',
  'for',
  '1',
  '。',
  '号）',
  '2035年',
];
const directions: readonly CascadeDirection[] = ['up', 'down', 'both'];

/** Takes an empty store through all it can do and returns what it answered, in order. */
export async function scenario(store: GraphStore): Promise<readonly unknown[]> {
  await loadSample(store);
  const { clauseLinks, measureLinks } = sample.links;
  const judgement = { verdict: 'accepted', by: '王', at: '2032-02-03T04:05:06Z', note: '好' } as const;
  await store.saveJudgements([{ linkId: at(clauseLinks, 1).id, judgement }]);
  await store.saveJudgements([
    { linkId: at(measureLinks, 2).id, judgement: { ...judgement, verdict: 'rejected', note: null } },
  ]);
  await store.saveEmbeddings('model', [{ key: 'ab', vector: Float32Array.of(0.1, -1, 0, 2e-8) }]);
  await store.saveClauseEmbeddings('model', [{ clauseId: at(clauseLinks, 0).upperId, key: 'ab' }]);
  const view = { state: 'plan=a', by: '王', at: '2032-02-03T04:05:06Z' };
  for (const name of ['甲', '乙']) await store.saveView({ ...view, name });
  await store.deleteView('甲');
  await store.saveJudgements([{ linkId: at(clauseLinks, 0).id, judgement: { ...judgement, verdict: 'unsure' } }]);
  await store.deleteJudgements([at(measureLinks, 2).id, at(measureLinks, 3).id]);
  await store.saveJudgements([
    { linkId: at(measureLinks, 2).id, judgement: { ...judgement, verdict: 'rejected', note: null } },
  ]);
  const before = [
    await answer(store),
    await store.findEmbeddings('model', ['ab', 'cd']),
    await store.findSimilarClauses('model', Float32Array.of(0, -1, 0, 0), 5),
  ];

  const { basedOn } = sample.links;
  await store.replaceDocument(at(sample.documents, 1), {
    ...sample.links,
    basedOn,
    clauseLinks: clauseLinks.slice(4),
    measureLinks: [],
  });
  await store.replaceDocument({ ...at(sample.documents, 3), plans: [] }, { ...sample.links, basedOn: [] });
  return [before, await answer(store)];
}

/** All that a store answers of what it holds. */
export async function answer(store: GraphStore): Promise<unknown> {
  const documents = await store.listDocuments();
  const plans = await store.listPlans();
  const outlines = await store.findPlans(plans.map(({ id }) => id));
  const ids = outlines.flatMap((plan): NodeId[] => {
    const sections = plan?.sections ?? [];
    const measures = sections.flatMap((section) => section.measures);
    const owners = [...(plan ? [plan] : []), ...sections, ...measures];
    return owners.flatMap((owner) => [owner.id, ...owner.clauses.map(({ id }) => id)]);
  });
  const measureLinks = await store.listMeasureLinks(null, null, 100);
  const measureLinkIds = measureLinks.map(({ id }) => id);
  return {
    documents,
    plans,
    byKey: await inTurn([['on 贸易', 'nothing'], null], (keys) => store.listPlansByKeys(keys)),
    outlines,
    nodes: await store.findNodes(ids.concat(documents.map(({ id }) => id))),
    texts: await inTurn(documents, ({ id }) => store.findDocumentText(id)),
    contents: await inTurn(documents, ({ id }) => store.findDocument(id)),
    judgements: await store.listJudgements(null, 100),
    models: await inTurn(await store.listEmbeddingModels(), (model) => store.listEmbeddings(model, null, 100)),
    basedOn: await store.listBasedOn(),
    appliesIn: await store.listAppliesIn(),
    sharedNodes: await store.listSharedNodes(),
    facts: await store.findNodes(listFactIds(outlines)),
    clauseLinks: await store.listClauseLinks(null, null, 100),
    measureLinks,
    found: await store.findMeasureLinks(measureLinkIds.toReversed()),
    evidence: await store.findEvidence(measureLinkIds),
    queues: await inTurn([0.4, 0.72, 1], (around) =>
      inTurn([[], [at(plans, 0).id], plans.map(({ id }) => id)], (planIds) =>
        store.findReviewQueue({ kind: null, planIds, minScore: 0, maxScore: 1, around, after: null, limit: 5 }),
      ),
    ),
    cascades: await inTurn(directions, (direction) =>
      inTurn(ids, (id) => store.findCascade({ id, direction, depth: 3, minScore: 0.4, limit: 3 })),
    ),
    searches: await inTurn(words, (text) =>
      store.search({ terms: toSearchTerms(text), types: [], limit: 100, offset: 0 }),
    ),
    neighbours: await inTurn(ids, (id) =>
      store.findNeighbours({ id, relations: [], direction: 'both', limit: 100, offset: 0 }),
    ),
    paths: await inTurn(ids, (fromId) =>
      inTurn(['length', 'score'] as const, (by) =>
        store.findPath({ fromId, toId: at(ids, 0), by, depth: 5, relations: [] }),
      ),
    ),
    gaps: await inTurn(plans, ({ id: planId }) =>
      inTurn(['up', 'down'] as const, (direction) => store.findGaps({ planId, direction, otherId: null })),
    ),
    coverage: await inTurn(plans, ({ id }) => store.findCoverage(id)),
    chains: await inTurn(plans, ({ id }) => store.findTargetChains(id)),
    through: await store.findThrough(measureLinkIds),
    overlaps: await store.findOverlaps({
      ...{ planIds: [], industryId: null, zoneId: null, origin: null, minScore: 0, limit: 100, offset: 0 },
    }),
    matrix: await store.findIndustryMatrix([]),
    statistics: await store.findStatistics(),
    englishNames: await store.findEnglishNames(['海陵试验田', '临江片区', '全省', '无']),
    views: await store.listViews(),
    counts: await store.count(),
  };
}

/** One after the other, so that what a store is asked is the same each time. */
async function inTurn<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}

/** Ids of all that plans speak of, and of what nothing does. */
function listFactIds(plans: readonly (Plan | null)[]): readonly NodeId[] {
  return plans.flatMap((plan): readonly NodeId[] => {
    if (!plan) return [];
    const zones = [...plan.zones.map(({ name }) => name), ...plan.zoneIndustries.map(({ zone }) => zone), '无'];
    return [
      ...zones.map((name) => createZoneId(plan.region.code, name)),
      ...plan.industries.map(({ id }) => id as IndustryId),
      ...toFactRows([plan]).targets.map(({ id }) => id),
      createTargetId(plan.id, '', 0),
      createRegionId(plan.region.code),
      createRegionId('999999'),
      createOrganizationId(plan.issuer ?? '无'),
    ];
  });
}
