import { expect } from 'vitest';
import {
  createMeasureLinkId,
  createZoneId,
  type IndustryId,
  type MeasureId,
  type MeasureLinkId,
  type PlanId,
} from '../../../server/domain/ids.ts';
import type { MeasureLink } from '../../../server/domain/link.ts';
import type { OverlapQuery } from '../../../server/store/overlaps.ts';
import { clauseOf, measureOf } from '../../support/sample-graph.ts';
import { at, loadSample, type MethodCases, sample } from './case.ts';

const { hailing, yuexi, province, city, district } = sample.plans;
const [n1p1, n1p2, n2p2, , n1c1, , , overlap] = sample.links.measureLinks.map(({ id }) => id) as MeasureLinkId[];
const national = [measureOf(hailing, '1').id, measureOf(hailing, '2').id];
const peer = measureOf(yuexi, '1').id;
const said = { by: 'Ada', at: '2032-02-03T04:05:06Z', note: null };
const unknown = 'no-such-plan' as PlanId;
const link = (id: MeasureLinkId | undefined): MeasureLinkId => id ?? ('none' as MeasureLinkId);

export const findGaps: MethodCases = {
  empty: {
    'a rejected link carries nothing, an accepted one below the threshold does': async (store) => {
      await loadSample(store);
      const down = { planId: hailing.id, direction: 'down', otherId: null } as const;
      await store.saveJudgements([{ linkId: link(n2p2), judgement: { ...said, verdict: 'rejected' } }]);
      await store.saveJudgements([
        { linkId: at(sample.links.clauseLinks, 3).id, judgement: { ...said, verdict: 'rejected' } },
      ]);
      const gaps = { measureIds: [national[1]], clauseIds: [clauseOf(hailing, '2', 0).id], measures: 2, clauses: 3 };
      expect(await store.findGaps(down)).toEqual(gaps);
      const up = { planId: province.id, direction: 'up', otherId: null } as const;
      expect((await store.findGaps(up)).measureIds).toEqual([measureOf(province, '2').id]);
      await store.saveJudgements([{ linkId: link(n1p2), judgement: { ...said, verdict: 'accepted' } }]);
      await store.saveJudgements([
        { linkId: at(sample.links.clauseLinks, 2).id, judgement: { ...said, verdict: 'accepted' } },
      ]);
      expect(await store.findGaps(up)).toEqual({ measureIds: [], clauseIds: [], measures: 2, clauses: 3 });
      await store.saveJudgements([
        { linkId: at(sample.links.clauseLinks, 0).id, judgement: { ...said, verdict: 'unsure' } },
      ]);
      expect((await store.findGaps(down)).clauseIds).toEqual(gaps.clauseIds);
    },
  },
  sample: {
    'what a plan below leaves open, in document order': async (store) => {
      expect(await store.findGaps({ planId: hailing.id, direction: 'down', otherId: city.id })).toEqual({
        measureIds: [national[1]],
        clauseIds: [clauseOf(hailing, '1', 1).id, clauseOf(hailing, '2', 0).id],
        measures: 2,
        clauses: 3,
      });
    },
    'what all plans below leave open together': async (store) => {
      const all = { planId: hailing.id, direction: 'down', otherId: null } as const;
      expect(await store.findGaps(all)).toMatchObject({ measureIds: [], clauseIds: [] });
      expect(await store.findGaps({ ...all, planId: city.id })).toEqual({
        measureIds: [measureOf(city, '1.2').id],
        clauseIds: [clauseOf(city, '1.1', 1).id, clauseOf(city, '1.2', 0).id],
        measures: 2,
        clauses: 3,
      });
    },
    'what nothing above asks for; an overlap does not ask': async (store) => {
      expect(await store.findGaps({ planId: yuexi.id, direction: 'up', otherId: null })).toEqual({
        measureIds: [peer],
        clauseIds: measureOf(yuexi, '1').clauses.map(({ id }) => id),
        measures: 1,
        clauses: 2,
      });
      expect(await store.findGaps({ planId: city.id, direction: 'up', otherId: hailing.id })).toMatchObject({
        measureIds: [measureOf(city, '1.2').id],
      });
    },
    'an unknown plan has none': async (store) => {
      const nothing = { measureIds: [], clauseIds: [], measures: 0, clauses: 0 };
      for (const direction of ['up', 'down'] as const) {
        expect(await store.findGaps({ planId: unknown, direction, otherId: null })).toEqual(nothing);
      }
    },
  },
};

export const findCoverage: MethodCases = {
  empty: {
    'a rejected link covers nothing and keeps its plan in view': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: link(n1c1), judgement: { ...said, verdict: 'rejected' } }]);
      const coverage = await store.findCoverage(hailing.id);
      expect(coverage?.planIds).toEqual([province.id, city.id]);
      expect(coverage?.measures[0]?.cells[1]).toEqual({ planId: city.id, score: null, carriedClauses: 1 });
    },
  },
  sample: {
    'each measure and section against each plan below': async (store) => {
      const [, tasks, trade, market] = hailing.sections.map(({ id }) => id);
      const cells = (...shares: readonly (readonly [measures: number, clauses: number, m: number, c: number])[]) =>
        shares.map(([carriedMeasures, carriedClauses, measureShare, clauseShare], i) => ({
          planId: [province.id, city.id][i],
          ...{ carriedMeasures, carriedClauses, measureShare, clauseShare },
        }));
      expect(await store.findCoverage(hailing.id)).toEqual({
        planIds: [province.id, city.id],
        measures: [
          {
            ...{ id: national[0], sectionId: trade, clauses: 2 },
            cells: [
              { planId: province.id, score: 0.93, carriedClauses: 2 },
              { planId: city.id, score: 0.77, carriedClauses: 1 },
            ],
          },
          {
            ...{ id: national[1], sectionId: market, clauses: 1 },
            cells: [
              { planId: province.id, score: 0.72, carriedClauses: 1 },
              { planId: city.id, score: null, carriedClauses: 0 },
            ],
          },
        ],
        sections: [
          { id: tasks, measures: 2, clauses: 3, cells: cells([2, 3, 1, 1], [1, 1, 1 / 2, 1 / 3]) },
          { id: trade, measures: 1, clauses: 2, cells: cells([1, 2, 1, 1], [1, 1, 1, 1 / 2]) },
          { id: market, measures: 1, clauses: 1, cells: cells([1, 1, 1, 1], [0, 0, 0, 0]) },
        ],
      });
    },
    'a plan with nothing below it has no columns, an unknown one nothing': async (store) => {
      expect(await store.findCoverage(district.id)).toMatchObject({ planIds: [], measures: [{ cells: [] }] });
      expect(await store.findCoverage(unknown)).toBeNull();
    },
  },
};

export const findThrough: MethodCases = {
  empty: {
    'a rejected link leads nowhere': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: link(n1p1), judgement: { ...said, verdict: 'rejected' } }]);
      expect(await store.findThrough([link(n1c1)])).toEqual([[]]);
    },
  },
  sample: {
    'a link that skips a level runs through the measure between': async (store) => {
      expect(await store.findThrough([link(n1p1), link(n1c1), 'none' as MeasureLinkId, link(overlap)])).toEqual([
        [],
        [measureOf(province, '1').id],
        [],
        [],
      ]);
    },
  },
};

const ask = (changes: Partial<OverlapQuery> = {}): OverlapQuery => ({
  ...{ planIds: [], industryId: null, zoneId: null, origin: null, minScore: 0, limit: 100, offset: 0 },
  ...changes,
});

function relate(kind: MeasureLink['kind'], upperId: MeasureId, lowerId: MeasureId, score: number): MeasureLink {
  const id = createMeasureLinkId(upperId, lowerId);
  return { id, kind, upperId, lowerId, score, relation: 'adapted', accepted: true, coverage: 1, clauseLinkIds: [] };
}

export const findOverlaps: MethodCases = {
  empty: {
    'inherited is what a measure above asks both for, while nobody rejects that': async (store) => {
      await loadSample(store);
      const above = measureOf(district, '1').id;
      const ways = [relate('cascade', above, at(national, 0), 0.7), relate('cascade', above, peer, 0.6)];
      await store.replaceLinks({ ...sample.links, measureLinks: [...sample.links.measureLinks, ...ways] });
      const expected = { origin: 'inherited', commonUpperIds: [above] };
      expect((await store.findOverlaps(ask({ origin: 'inherited' }))).overlaps).toMatchObject([expected]);
      expect((await store.findOverlaps(ask({ origin: 'independent' }))).total).toBe(0);
      await store.saveJudgements([{ linkId: at(ways, 1).id, judgement: { ...said, verdict: 'rejected' } }]);
      expect((await store.findOverlaps(ask({ origin: 'inherited' }))).total).toBe(0);
      expect((await store.findOverlaps(ask())).overlaps).toMatchObject([{ origin: 'independent', commonUpperIds: [] }]);
    },
    'a rejected overlap is none': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: link(overlap), judgement: { ...said, verdict: 'rejected' } }]);
      expect(await store.findOverlaps(ask())).toEqual({ overlaps: [], total: 0 });
    },
    'pages follow each other, best first, then by id': async (store) => {
      await loadSample(store);
      const pairs = [
        relate('overlap', at(national, 1), peer, 0.9),
        relate('overlap', measureOf(province, '1').id, measureOf(city, '1.1').id, 0.58),
        relate('overlap', measureOf(city, '1.1').id, measureOf(city, '1.2').id, 0.58),
      ];
      await store.replaceLinks({ ...sample.links, measureLinks: [at(sample.links.measureLinks, 7), ...pairs] });
      const { overlaps, total } = await store.findOverlaps(ask({ limit: 3 }));
      const ids = [...[at(pairs, 1).id, at(pairs, 2).id, link(overlap)].sort()];
      expect([total, ...overlaps.map((each) => each.link.id)]).toEqual([4, at(pairs, 0).id, ...ids.slice(0, 2)]);
      const rest = await store.findOverlaps(ask({ limit: 3, offset: 3 }));
      expect(rest).toMatchObject({ total: 4, overlaps: [{ link: { id: ids[2] } }] });
      expect((await store.findOverlaps(ask({ planIds: [city.id] }))).total).toBe(2);
      expect((await store.findOverlaps(ask({ planIds: [city.id, province.id] }))).total).toBe(2);
    },
  },
  sample: {
    'one comes with what both name': async (store) => {
      expect(await store.findOverlaps(ask())).toEqual({
        overlaps: [
          {
            link: { ...at(sample.links.measureLinks, 7), judgement: null },
            origin: 'independent',
            commonUpperIds: [],
            industryIds: ['cross-border-e-commerce'],
            zoneIds: [],
          },
        ],
        total: 1,
      });
    },
    'plans, industry, zone and score narrow them down': async (store) => {
      const count = async (changes: Partial<OverlapQuery>) => (await store.findOverlaps(ask(changes))).total;
      expect(await count({ planIds: [yuexi.id] })).toBe(1);
      expect(await count({ planIds: [yuexi.id, hailing.id] })).toBe(1);
      expect(await count({ planIds: [yuexi.id, city.id] })).toBe(0);
      expect(await count({ planIds: [city.id] })).toBe(0);
      expect(await count({ industryId: 'cross-border-e-commerce' as IndustryId })).toBe(1);
      expect(await count({ industryId: 'international-trade' as IndustryId })).toBe(0);
      expect(await count({ zoneId: createZoneId('910000', '重点市场') })).toBe(0);
      expect(await count({ minScore: 0.58 })).toBe(1);
      expect(await count({ minScore: 0.59 })).toBe(0);
    },
  },
};

export const findTargetChains: MethodCases = {
  sample: {
    'an indicator of two plans comes with its values in a common unit': async (store) => {
      const chains = await store.findTargetChains(city.id);
      const values = chains.map(({ indicator, targets }) => [
        indicator,
        ...targets.map(({ target, common }) => [target.planId, target.value, target.unit, common.value, common.unit]),
      ]);
      expect(values).toEqual([
        [
          '公共海外仓',
          [hailing.id, 1, '百个', 100, '个'],
          [city.id, 50, '个', 50, '个'],
          [city.id, 50, '个', 50, '个'],
        ],
      ]);
      expect(chains[0]?.targets[1]?.target.ownerId).toBe(measureOf(city, '1.1').id);
      expect(await store.findTargetChains(hailing.id)).toEqual(chains);
    },
    'a plan without a share in one has none': async (store) => {
      expect(await store.findTargetChains(province.id)).toEqual([]);
      expect(await store.findTargetChains(unknown)).toEqual([]);
    },
  },
};

export const findIndustryMatrix: MethodCases = {
  sample: {
    'industries by zone, with the plans and measures that speak of both': async (store) => {
      const zone = (name: string) => createZoneId('910000', name);
      const cell = (name: string, industryId: string, plans: number, measures: number) => ({
        ...{ zoneId: zone(name), industryId, plans, measures },
      });
      expect(await store.findIndustryMatrix([])).toEqual(
        [
          cell('临江片区', 'cross-border-e-commerce', 1, 0),
          cell('别处', 'cross-border-e-commerce', 1, 0),
          cell('海陵试验田', 'cross-border-e-commerce', 1, 0),
          cell('重点市场', '?海仓业', 1, 0),
          cell('重点市场', 'commodity-trade', 1, 0),
          cell('重点市场', 'cross-border-e-commerce', 0, 1),
          cell('云桥物流园', 'logistics', 0, 1),
        ].sort((a, b) => (a.zoneId + a.industryId < b.zoneId + b.industryId ? -1 : 1)),
      );
      expect(await store.findIndustryMatrix([city.id])).toEqual([cell('临江片区', 'cross-border-e-commerce', 1, 0)]);
    },
  },
  empty: {
    'an empty store has none': async (store) => {
      expect(await store.findIndustryMatrix([])).toEqual([]);
    },
  },
};

export const findStatistics: MethodCases = {
  empty: {
    'an empty store counts nothing': async (store) => {
      const nothing = { zones: 0, industries: 0, provisionalIndustries: 0, targets: 0, regions: 0, organizations: 0 };
      expect(await store.findStatistics()).toEqual({ ...nothing, plans: [], measureLinks: [] });
    },
    'verdicts count apart': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: link(n1p1), judgement: { ...said, verdict: 'rejected' } }]);
      const { measureLinks } = await store.findStatistics();
      const adapted = { kind: 'cascade', relation: 'adapted', accepted: true, count: 1 };
      expect(measureLinks.filter(({ kind, relation }) => kind === 'cascade' && relation === 'adapted')).toEqual([
        { ...adapted, verdict: 'proposed' },
        { ...adapted, verdict: 'rejected' },
      ]);
    },
  },
  sample: {
    'all that is stored counts': async (store) => {
      const { measureLinks, ...counts } = await store.findStatistics();
      expect(counts).toMatchObject({
        plans: [
          { level: 'national', count: 2 },
          { level: 'provincial', count: 1 },
          { level: 'city', count: 1 },
          { level: 'district', count: 1 },
        ],
        ...{ zones: 5, provisionalIndustries: 1, targets: 4, regions: 4, organizations: 3 },
      });
      expect(measureLinks.reduce((sum, { count }) => sum + count, 0)).toBe(8);
    },
  },
};
