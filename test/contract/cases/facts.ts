import { expect } from 'vitest';
import type { Document } from '../../../server/domain/document.ts';
import {
  createOrganizationId,
  createRegionId,
  createZoneId,
  type IndustryId,
  type NodeId,
} from '../../../server/domain/ids.ts';
import type { Plan } from '../../../server/domain/plan.ts';
import type { TableZone } from '../../../server/domain/table.ts';
import { toSharedId } from '../../../server/store/graph-node.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { at, loadSample, type MethodCases, noLinks, sample } from './case.ts';

const { hailing, city, district } = sample.plans;
const zoneOf = (plan: Plan, name: string) => createZoneId(plan.region.code, name);
const field = zoneOf(hailing, '海陵试验田');
const area = zoneOf(city, '临江片区');
const warehouses = '?海仓业' as IndustryId;
const national = at(sample.documents, 0);
const cityDocument = at(sample.documents, 2);

const steel: TableZone['industries'][number] = {
  ...{ id: 'steel', name: '钢铁', nameEn: 'Steel', parentId: null, asWritten: '炼钢' },
};

/** A report whose table says what a zone is to develop, or has no rows. */
function tabulate(industries: TableZone['industries']): Document {
  const range = { start: 0, end: 4 };
  const zone = { regionCode: '990000', name: '山海茶区', nameEn: 'Shanhai Tea Area', industries };
  const rows = industries.length === 0 ? [] : [{ cells: { 片区: '山海茶区' }, confident: true, range, zone }];
  return { ...at(sample.documents, 4), tables: [{ caption: null, number: '1', columns: ['片区'], rows, range }] };
}

async function find(store: GraphStore, ids: readonly NodeId[]): Promise<readonly unknown[]> {
  const nodes = await store.findNodes(ids);
  return nodes.map((node) => {
    if (node === null) return null;
    return 'zone' in node ? node.zone : 'region' in node ? node.region.name : node.type;
  });
}

/** What cases of `findNodes` say of facts. */
export const factNodes: Required<MethodCases> = {
  sample: {
    'a zone is as the first plan says that designates it, or as it is spoken of': async (store) => {
      expect(await find(store, [field, area, zoneOf(hailing, '别处'), zoneOf(hailing, '无')])).toEqual([
        { id: field, name: '海陵试验田', nameEn: 'Hailing Test Field', kind: 'zone', parentId: null, areaKm2: 119.5 },
        { id: area, name: '临江片区', nameEn: 'Linjiang Area', kind: 'area', parentId: field, areaKm2: 37.25 },
        { id: zoneOf(hailing, '别处'), name: '别处', nameEn: null, kind: null, parentId: null, areaKm2: null },
        null,
      ]);
    },
    'an industry that the lexicon lacks is marked': async (store) => {
      const provisional = { id: warehouses, name: '海仓业', nameEn: null, parentId: null };
      expect(await store.findNodes([warehouses])).toEqual([{ type: 'industry', industry: provisional }]);
    },
    'a target is set by what its place stands in': async (store) => {
      const ids = ['到2035年建成公共海外仓50个', '行动任务'].map((quote) =>
        city.targets.findIndex((target) => target.quote === quote),
      );
      expect(ids).toEqual([0, 2]);
      const found = await store.findPlans([city.id]);
      expect(found[0]?.targets).toEqual(city.targets);
    },
  },
  empty: {
    'what nothing speaks of any more goes, and the rest is as others say': async (store) => {
      await loadSample(store);
      const region = createRegionId(city.region.code);
      const issuer = createOrganizationId('临江市人民政府');
      const ids = [field, area, warehouses, region, issuer];
      await store.replaceDocument({ ...national, plans: [] }, noLinks);
      expect(await find(store, ids)).toEqual([
        { id: field, name: '海陵试验田', nameEn: 'Hailing Park', kind: 'park', parentId: null, areaKm2: 2 },
        expect.objectContaining({ id: area }),
        null,
        '临江市',
        'organization',
      ]);
      await store.replaceDocument({ ...cityDocument, issuer: null, plans: [] }, noLinks);
      expect(await find(store, ids)).toEqual([null, null, null, null, null]);
    },
    'a zone that only the table of a report speaks of comes and goes with the report': async (store) => {
      await loadSample(store);
      const report = tabulate([steel]);
      const zone = createZoneId('990000', '山海茶区');
      const industry = 'steel' as IndustryId;
      await store.replaceDocument(report, noLinks);
      expect(await find(store, [zone, industry])).toEqual([
        { id: zone, name: '山海茶区', nameEn: 'Shanhai Tea Area', kind: null, parentId: null, areaKm2: null },
        'industry',
      ]);
      const query = { id: industry, relations: ['FOCUSES_ON'], direction: 'in', limit: 9, offset: 0 } as const;
      const { neighbours } = await store.findNeighbours(query);
      expect(neighbours.map(({ id }) => id)).toEqual([zone]);
      expect(await store.findEnglishNames(['山海茶区', zone])).toEqual(['Shanhai Tea Area', 'Shanhai Tea Area']);
      expect(await store.findDocument(report.id)).toEqual(report);
      const matrix = await store.findIndustryMatrix([]);
      expect(matrix.filter(({ zoneId }) => zoneId === zone)).toEqual([]);

      await store.replaceDocument(tabulate([]), noLinks);
      expect(await find(store, [zone, industry])).toEqual([null, null]);
      expect(await store.findEnglishNames(['山海茶区'])).toEqual([null]);
    },
    'a zone is called in English as abstracts of its region call it, else as any calls its name': async (store) => {
      await loadSample(store);
      const park = zoneOf(city, '云桥物流园');
      const document = at(sample.documents, 3);
      const depot = { name: '云桥物流园', nameEn: 'Depot' };
      for (const [englishNames, nameEn] of [
        [[], null],
        [[depot], 'Depot'],
        [[{ ...depot, nameEn: 'DEPOT' }], 'DEPOT'],
        [[depot, { name: park, nameEn: 'Yard' }], 'Yard'],
        [[depot], 'Depot'],
        [[], null],
      ] as const) {
        const plans = document.plans.map((plan) => ({ ...plan, englishNames }));
        await store.replaceDocument({ ...document, plans }, noLinks);
        expect(await find(store, [park])).toMatchObject([{ id: park, nameEn }]);
      }
    },
    'a region is called by the first of its names, whichever came last': async (store) => {
      const named = (name: string) => ({ ...district, region: { ...district.region, name } });
      const document = { ...at(sample.documents, 3), plans: [named('乙区')] };
      const other = { ...cityDocument, plans: [{ ...named('甲区'), id: city.id, documentId: cityDocument.id }] };
      const both = [document, { ...other, plans: other.plans.map((plan) => ({ ...plan, sections: [], clauses: [] })) }];
      for (const documents of [both, both.toReversed()]) {
        for (const each of documents) await store.replaceDocument(withoutFacts(each), noLinks);
        expect(await find(store, [createRegionId(district.region.code)])).toEqual(['乙区']);
      }
    },
  },
};

function withoutFacts<D extends { readonly plans: readonly Plan[] }>(document: D): D {
  const nothing = { zones: [], zoneIndustries: [], promotions: [], industries: [], targets: [], responsibilities: [] };
  return { ...document, plans: document.plans.map((plan) => ({ ...plan, ...nothing })) };
}

export const listAppliesIn: MethodCases = {
  empty: {
    'places go with the plan that designates the zone': async (store) => {
      await loadSample(store);
      await store.replaceDocument({ ...national, plans: [hailing] }, noLinks);
      expect((await store.listAppliesIn()).filter(({ planId }) => planId === hailing.id)).toEqual([]);
      await store.replaceLinks(sample.links);
      expect(await store.listAppliesIn()).toEqual(sample.links.appliesIn);
      await store.replaceLinks(noLinks);
      expect(await store.listAppliesIn()).toEqual([]);
    },
    'a place that is not stored is left out': async (store) => {
      await store.replaceDocument(national, sample.links);
      const ends = (await store.listAppliesIn()).map(({ measureId, planId }) => [measureId.startsWith(planId), planId]);
      expect(ends.every(([own]) => own)).toBe(true);
    },
  },
  sample: {
    'all come, by measure, zone and plan': async (store) => {
      expect(await store.listAppliesIn()).toEqual(
        sample.links.appliesIn.toSorted((a, b) => (a.measureId + a.zoneId < b.measureId + b.zoneId ? -1 : 1)),
      );
      expect(sample.links.appliesIn.length).toBeGreaterThan(1);
    },
  },
};

export const findEnglishNames: MethodCases = {
  empty: {
    'an empty store has none': async (store) => {
      expect(await store.findEnglishNames(['海陵试验田'])).toEqual([null]);
      expect(await store.findEnglishNames([])).toEqual([]);
    },
    'names go with their plan': async (store) => {
      await loadSample(store);
      await store.replaceDocument({ ...national, plans: [] }, noLinks);
      expect(await store.findEnglishNames(['海陵试验田', '全省'])).toEqual(['Hailing Park', null]);
    },
  },
  sample: {
    'each is as the first plan by id calls it, in the order asked': async (store) => {
      expect(await store.findEnglishNames(['全省', '无', '海陵试验田', '临江片区', '全省'])).toEqual([
        ...['province-wide', null, 'Hailing Test Field', 'Linjiang Area', 'province-wide'],
      ]);
    },
  },
};

export const listSharedNodes: MethodCases = {
  sample: {
    'all come that plans speak of, by type and id': async (store) => {
      const nodes = await store.listSharedNodes();
      const ids = nodes.map((node) => toSharedId(node));
      expect(ids).toEqual(expect.arrayContaining([field, area, zoneOf(hailing, '别处'), warehouses]));
      expect([...new Set(nodes.map(({ type }) => type))]).toEqual(['zone', 'industry', 'region', 'organization']);
      const order = (type: string) => ids.filter((_, index) => nodes[index]?.type === type);
      for (const type of ['zone', 'industry', 'region', 'organization']) {
        expect(order(type)).toEqual(order(type).toSorted());
        expect(new Set(order(type)).size).toBe(order(type).length);
      }
      expect(await store.findNodes(ids)).toEqual(nodes);
      const { zones, industries, regions, organizations } = await store.findStatistics();
      expect(nodes).toHaveLength(zones + industries + regions + organizations);
    },
  },
  empty: {
    'nothing is left once nothing is stored': async (store) => {
      expect(await store.listSharedNodes()).toEqual([]);
    },
  },
};
