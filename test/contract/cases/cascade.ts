import { expect } from 'vitest';
import type { NodeId } from '../../../server/domain/ids.ts';
import type { CascadeQuery } from '../../../server/store/graph-store.ts';
import { clauseOf, measureOf } from '../../support/sample-graph.ts';
import { at, loadSample, type MethodCases, sample } from './case.ts';

const { hailing, yuexi, province, city, district } = sample.plans;
const national1 = measureOf(hailing, '1').id;
const national2 = measureOf(hailing, '2').id;
const provincial1 = measureOf(province, '1').id;
const provincial2 = measureOf(province, '2').id;
const city1 = measureOf(city, '1.1').id;
const city2 = measureOf(city, '1.2').id;
const district1 = measureOf(district, '1').id;

const links = sample.links.measureLinks.map((link) => ({ ...link, judgement: null }));
const [n1p1, , n2p2, p1c1, n1c1, c1d1, p2c2] = links;
const nothing = { roots: [], measures: [], links: [], truncated: false };

function query(id: NodeId, changes: Partial<CascadeQuery> = {}): CascadeQuery {
  return { id, direction: 'down', depth: 8, minScore: 0, limit: 100, ...changes };
}

export const findCascade: MethodCases = {
  empty: {
    'links that a person rejected are not followed, others keep their verdict': async (store) => {
      await loadSample(store);
      const judgement = { verdict: 'accepted', by: 'Ada', at: '2032-02-03T04:05:06Z', note: null } as const;
      await store.saveJudgements([{ linkId: at(links, 4).id, judgement: { ...judgement, verdict: 'rejected' } }]);
      await store.saveJudgements([{ linkId: at(links, 0).id, judgement }]);
      expect(await store.findCascade(query(national1))).toEqual({
        roots: [national1],
        measures: [
          { id: national1, distance: 0 },
          { id: provincial1, distance: 1 },
          { id: city1, distance: 2 },
          { id: district1, distance: 3 },
        ],
        links: [p1c1, { ...n1p1, judgement }, c1d1],
        truncated: false,
      });
    },
  },
  sample: {
    'a measure leads down the levels over accepted cascade links': async (store) => {
      expect(await store.findCascade(query(national1))).toEqual({
        roots: [national1],
        measures: [
          { id: national1, distance: 0 },
          { id: provincial1, distance: 1 },
          { id: city1, distance: 1 },
          { id: district1, distance: 2 },
        ],
        links: [p1c1, n1p1, n1c1, c1d1],
        truncated: false,
      });
    },
    'a measure comes from those above it': async (store) => {
      expect(await store.findCascade(query(district1, { direction: 'up' }))).toEqual({
        roots: [district1],
        measures: [
          { id: district1, distance: 0 },
          { id: city1, distance: 1 },
          { id: national1, distance: 2 },
          { id: provincial1, distance: 2 },
        ],
        links: [p1c1, n1p1, n1c1, c1d1],
        truncated: false,
      });
    },
    'both ways start from the measure and do not turn round': async (store) => {
      expect(await store.findCascade(query(provincial2, { direction: 'both' }))).toEqual({
        roots: [provincial2],
        measures: [
          { id: provincial2, distance: 0 },
          { id: national2, distance: 1 },
          { id: city2, distance: 1 },
        ],
        links: [n2p2, p2c2],
        truncated: false,
      });
    },
    'a plan starts from all its measures': async (store) => {
      const { roots, measures } = await store.findCascade(query(hailing.id, { depth: 1 }));
      expect(roots).toEqual([national1, national2]);
      expect(measures).toEqual([
        { id: national1, distance: 0 },
        { id: national2, distance: 0 },
        { id: provincial1, distance: 1 },
        { id: provincial2, distance: 1 },
        { id: city1, distance: 1 },
      ]);
    },
    'a section starts from its measures and those of the sections under it': async (store) => {
      const starts = await Promise.all(
        hailing.sections.map(async ({ id }) => (await store.findCascade(query(id))).roots),
      );
      expect(starts).toEqual([[], [national1, national2], [national1], [national2]]);
    },
    'a clause starts from its measure, and the opening text of a plan from nothing': async (store) => {
      const whole = await store.findCascade(query(national1));
      expect(await store.findCascade(query(clauseOf(hailing, '1', 1).id))).toEqual(whole);
      expect(await store.findCascade(query(at(hailing.clauses, 0).id))).toEqual(nothing);
    },
    'an unknown id gives nothing': async (store) => {
      expect(await store.findCascade(query('nothing' as NodeId))).toEqual(nothing);
    },
    'overlaps are not followed': async (store) => {
      const id = measureOf(yuexi, '1').id;
      const alone = { roots: [id], measures: [{ id, distance: 0 }], links: [], truncated: false };
      expect(await store.findCascade(query(id, { direction: 'both' }))).toEqual(alone);
    },
    'no more links are followed than asked': async (store) => {
      const { links: followed } = await store.findCascade(query(national1, { depth: 1 }));
      expect(followed).toEqual([n1p1, n1c1]);
    },
    'links below the score are not followed, those at it are': async (store) => {
      const { links: followed } = await store.findCascade(query(national1, { minScore: 0.77 }));
      expect(followed).toEqual([p1c1, n1p1, n1c1]);
    },
    'the best links are kept where there are too many, with their measures': async (store) => {
      expect(await store.findCascade(query(national1, { limit: 2 }))).toEqual({
        roots: [national1],
        measures: [
          { id: national1, distance: 0 },
          { id: provincial1, distance: 1 },
          { id: city1, distance: 1 },
        ],
        links: [p1c1, n1p1],
        truncated: true,
      });
    },
  },
};
