import { expect } from 'vitest';
import {
  createOrganizationId,
  createRegionId,
  createZoneId,
  type IndustryId,
  type NodeId,
} from '../../../server/domain/ids.ts';
import type { NeighbourQuery } from '../../../server/store/edges.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { toFactRows } from '../../../server/store/rows/to-fact-rows.ts';
import type { PathQuery } from '../../../server/store/walk-paths.ts';
import { clauseOf, measureOf } from '../../support/sample-graph.ts';
import { at, loadSample, type MethodCases, sample } from './case.ts';

const { hailing, yuexi, province, city, district } = sample.plans;
const national1 = measureOf(hailing, '1');
const provincial1 = measureOf(province, '1').id;
const city1 = measureOf(city, '1.1').id;
const district1 = measureOf(district, '1').id;
const judgement = { verdict: 'rejected', by: 'Ada', at: '2032-02-03T04:05:06Z', note: null } as const;

const ask = (id: NodeId, changes: Partial<NeighbourQuery> = {}): NeighbourQuery => ({
  ...{ id, relations: [], direction: 'both', limit: 100, offset: 0 },
  ...changes,
});

async function list(store: GraphStore, id: NodeId, changes: Partial<NeighbourQuery> = {}): Promise<readonly string[]> {
  const { neighbours } = await store.findNeighbours(ask(id, changes));
  return neighbours.map(({ relation, direction, id: other }) => `${relation} ${direction} ${other}`);
}

export const findNeighbours: MethodCases = {
  empty: {
    'a rejected link is no edge, an accepted one below the threshold is': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: at(sample.links.measureLinks, 0).id, judgement }]);
      await store.saveJudgements([
        { linkId: at(sample.links.measureLinks, 1).id, judgement: { ...judgement, verdict: 'accepted' } },
      ]);
      expect(await list(store, national1.id, { relations: ['CASCADES_TO'] })).toEqual([
        `CASCADES_TO out ${city1}`,
        `CASCADES_TO out ${measureOf(province, '2').id}`,
      ]);
    },
    'an unknown node has none': async (store) => {
      expect(await store.findNeighbours(ask('nothing' as NodeId))).toEqual({ counts: [], neighbours: [], total: 0 });
    },
  },
  sample: {
    'a measure is related to what it stands in, holds, leads to and names': async (store) => {
      const page = await store.findNeighbours(ask(national1.id));
      expect(page.counts).toEqual([
        { relation: 'HAS_MEASURE', direction: 'in', count: 1 },
        { relation: 'HAS_CLAUSE', direction: 'out', count: 2 },
        { relation: 'CASCADES_TO', direction: 'out', count: 2 },
        { relation: 'OVERLAPS', direction: 'out', count: 1 },
        { relation: 'PROMOTES', direction: 'out', count: 2 },
        { relation: 'SETS', direction: 'out', count: 1 },
      ]);
      const section = at(hailing.sections, 2).id;
      const link = (to: string, score: number) => ({ linkId: `${national1.id}>${to}`, score });
      const plain = { linkId: null, score: null };
      const clauses = national1.clauses.map(({ id }) => id).sort();
      const { targets } = toFactRows([hailing]);
      expect(page.neighbours).toEqual([
        { relation: 'HAS_MEASURE', direction: 'in', id: section, ...plain },
        ...clauses.map((id) => ({ relation: 'HAS_CLAUSE', direction: 'out', id, ...plain })),
        { relation: 'CASCADES_TO', direction: 'out', id: provincial1, ...link(provincial1, 0.93) },
        { relation: 'CASCADES_TO', direction: 'out', id: city1, ...link(city1, 0.77) },
        {
          ...{ relation: 'OVERLAPS', direction: 'out', id: measureOf(yuexi, '1').id },
          ...link(measureOf(yuexi, '1').id, 0.58),
        },
        ...['cross-border-e-commerce', 'international-trade'].map((id) => ({
          ...{ relation: 'PROMOTES', direction: 'out', id },
          ...plain,
        })),
        ...targets.map(({ id }) => ({ relation: 'SETS', direction: 'out', id, ...plain })),
      ]);
      expect(page.total).toBe(9);
    },
    'only what is asked for comes, a page at a time, while all is counted': async (store) => {
      const query = ask(national1.id, { relations: ['HAS_CLAUSE', 'PROMOTES'], direction: 'out', limit: 3, offset: 2 });
      const page = await store.findNeighbours(query);
      expect(page.neighbours.map(({ id }) => id)).toEqual(['cross-border-e-commerce', 'international-trade']);
      expect([page.total, page.counts.length]).toEqual([4, 6]);
      expect(await list(store, national1.id, { direction: 'in' })).toHaveLength(1);
    },
    'what several passages say counts once': async (store) => {
      const zone = createZoneId(city.region.code, '临江片区');
      expect(await list(store, zone)).toEqual([
        `DESIGNATES in ${city.id}`,
        `PART_OF out ${createZoneId(city.region.code, '海陵试验田')}`,
        `PART_OF in ${createZoneId(city.region.code, '云桥物流园')}`,
        'FOCUSES_ON out cross-border-e-commerce',
      ]);
    },
    'a region is part of the next larger one that a plan covers': async (store) => {
      const region = createRegionId(city.region.code);
      expect(await list(store, region)).toEqual([
        `PART_OF out ${createRegionId('910000')}`,
        `PART_OF in ${createRegionId('910105')}`,
        `COVERS in ${city.id}`,
      ]);
    },
    'nodes of every type have neighbours': async (store) => {
      const section = at(province.sections, 0);
      const clause = clauseOf(district, '1', 0).id;
      const [target] = (await store.findNeighbours(ask(measureOf(city, '1.1').id, { relations: ['SETS'] }))).neighbours;
      expect(await list(store, target?.id ?? clause)).toEqual([`SETS in ${city1}`]);
      expect(await list(store, section.id)).toEqual([
        `HAS_SECTION in ${province.id}`,
        ...section.measures.map(({ id }) => `HAS_MEASURE out ${id}`),
      ]);
      expect(await list(store, clause)).toEqual([
        `HAS_CLAUSE in ${district1}`,
        `ECHOED_BY in ${clauseOf(city, '1.1', 0).id}`,
      ]);
      const issuer = createOrganizationId('国务院');
      expect(await list(store, issuer)).toEqual([`ISSUED_BY in ${at(sample.documents, 0).id}`]);
      expect(await list(store, at(sample.documents, 0).id)).toEqual([
        `CONTAINS out ${hailing.id}`,
        `CONTAINS out ${yuexi.id}`,
        `ISSUED_BY out ${issuer}`,
      ]);
      expect(await list(store, 'cross-border-e-commerce' as IndustryId)).toContain(`PROMOTES in ${city1}`);
      expect(await list(store, at(province.clauses, 0).id)).toEqual([`HAS_CLAUSE in ${province.id}`]);
      expect(await list(store, at(at(hailing.sections, 1).clauses, 0).id)).toEqual([
        `HAS_CLAUSE in ${at(hailing.sections, 1).id}`,
      ]);
    },
  },
};

const walk = (changes: Partial<PathQuery> = {}): PathQuery => ({
  ...{ fromId: district1, toId: national1.id, by: 'length', depth: 8, relations: ['CASCADES_TO'] },
  ...changes,
});

export const findPath: MethodCases = {
  empty: {
    'a rejected link is no way': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: at(sample.links.measureLinks, 5).id, judgement }]);
      expect(await store.findPath(walk())).toEqual({ path: null, truncated: false });
    },
  },
  sample: {
    'the shortest has the fewest edges': async (store) => {
      const { path } = await store.findPath(walk());
      expect(path?.nodeIds).toEqual([district1, city1, national1.id]);
      expect(path?.score).toBeCloseTo(0.66 * 0.77);
      expect(path?.edges.map(({ fromId, toId }) => [fromId, toId])).toEqual([
        [city1, district1],
        [national1.id, city1],
      ]);
    },
    'the strongest has the greatest product of scores': async (store) => {
      const { path } = await store.findPath(walk({ by: 'score' }));
      expect(path?.nodeIds).toEqual([district1, city1, provincial1, national1.id]);
    },
    'all relations lead somewhere unless some are named': async (store) => {
      const { path } = await store.findPath(walk({ fromId: city.id, toId: hailing.id, relations: [] }));
      expect(path?.edges).toHaveLength(2);
      expect((await store.findPath(walk({ fromId: city.id, toId: hailing.id }))).path).toBeNull();
    },
    'there is none beyond the depth': async (store) => {
      expect((await store.findPath(walk({ depth: 1 }))).path).toBeNull();
    },
  },
};
