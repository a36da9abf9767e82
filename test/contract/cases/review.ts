import { expect } from 'vitest';
import type { ClauseLinkId, PlanId } from '../../../server/domain/ids.ts';
import type { Judgement } from '../../../server/domain/link.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import type { ReviewPage, ReviewQuery } from '../../../server/store/review-queue.ts';
import { at, loadSample, type MethodCases, sample } from './case.ts';

const { hailing, yuexi, city } = sample.plans;
const links = sample.links.clauseLinks;
const judgement: Judgement = { verdict: 'accepted', by: 'Ada', at: '2032-02-03T04:05:06Z', note: null };

const all: ReviewQuery = { kind: null, planIds: [], minScore: 0, maxScore: 1, around: 0.4, after: null, limit: 100 };

async function listScores(store: GraphStore, changes: Partial<ReviewQuery>): Promise<readonly number[]> {
  return (await store.findReviewQueue({ ...all, ...changes })).links.map(({ link }) => link.score);
}

export const findReviewQueue: MethodCases = {
  empty: {
    'an empty store has nothing to judge': async (store) => {
      expect(await store.findReviewQueue(all)).toEqual({ links: [], counts: {} });
    },
    'what was judged leaves the queue and is counted, and comes back when that is withdrawn': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: at(links, 8).id, judgement }]);
      await store.saveJudgements([{ linkId: at(links, 2).id, judgement: { ...judgement, verdict: 'unsure' } }]);
      const { links: left, counts } = await store.findReviewQueue({ ...all, limit: 1 });
      expect(left.map(({ link }) => link.id)).toEqual([at(links, 9).id]);
      expect(counts).toEqual({ proposed: 8, accepted: 1, unsure: 1 });
      await store.deleteJudgements([at(links, 8).id]);
      expect(await listScores(store, { limit: 2 })).toEqual([0.44, 0.58]);
    },
  },
  sample: {
    'the least certain come first, with both passages': async (store) => {
      expect(await listScores(store, {})).toEqual([0.44, 0.31, 0.58, 0.66, 0.72, 0.77, 0.81, 0.88, 0.93, 0.97]);
      expect(await listScores(store, { around: 0.9, limit: 2 })).toEqual([0.88, 0.93]);
      const page = await store.findReviewQueue({ ...all, limit: 1 });
      expect(page.links).toEqual(await store.findClauseLinks([at(links, 8).id]));
    },
    'kind, score and plans bound the queue and its counts': async (store) => {
      expect(await listScores(store, { kind: 'overlap' })).toEqual([0.58]);
      expect(await listScores(store, { minScore: 0.44, maxScore: 0.66 })).toEqual([0.44, 0.58, 0.66]);
      expect(await listScores(store, { planIds: [yuexi.id] })).toEqual([0.58]);
      expect(await listScores(store, { planIds: [hailing.id, city.id] })).toEqual([0.77]);
      expect(await store.findReviewQueue({ ...all, planIds: ['none' as PlanId] })).toEqual({ links: [], counts: {} });
      const { counts } = await store.findReviewQueue({ ...all, kind: 'cascade', minScore: 0.9, limit: 1 });
      expect(counts).toEqual({ proposed: 2 });
    },
    'pages follow each other without a gap': async (store) => {
      const listed: ClauseLinkId[] = [];
      let page: ReviewPage = await store.findReviewQueue({ ...all, limit: 3 });
      while (page.links.length > 0) {
        listed.push(...page.links.map(({ link }) => link.id));
        const { id, score } = at(page.links, page.links.length - 1).link;
        page = await store.findReviewQueue({ ...all, limit: 3, after: { linkId: id, score } });
      }
      const whole = await store.findReviewQueue(all);
      expect(listed).toEqual(whole.links.map(({ link }) => link.id));
    },
  },
};

export const findClauseLinks: MethodCases = {
  sample: {
    'links come in the order asked with both passages, null for an unknown one': async (store) => {
      const [first, last] = [at(links, 0), at(links, 9)];
      const found = await store.findClauseLinks([last.id, 'none' as ClauseLinkId, first.id]);
      expect(found.map((each) => each?.link ?? null)).toEqual([
        { ...last, judgement: null },
        null,
        { ...first, judgement: null },
      ]);
      expect(found[2]?.upper.id).toBe(first.upperId);
      expect(found[2]?.lower.id).toBe(first.lowerId);
    },
  },
};

export const deleteJudgements: MethodCases = {
  empty: {
    'what was said is withdrawn, other verdicts stay, and what nobody judged is passed over': async (store) => {
      await loadSample(store);
      for (const index of [0, 1]) await store.saveJudgements([{ linkId: at(links, index).id, judgement }]);
      await store.deleteJudgements([at(links, 0).id, at(links, 5).id]);
      expect(await store.listJudgements(null, 9)).toEqual([{ linkId: at(links, 1).id, judgement }]);
      await store.deleteJudgements([]);
    },
  },
};
