import { expect } from 'vitest';
import { createZoneId } from '../../../server/domain/ids.ts';
import type { GraphStore, SearchQuery, SearchTerm } from '../../../server/store/graph-store.ts';
import { toSearchTerms } from '../../../server/store/search/search-terms.ts';
import { clauseOf, measureOf } from '../../support/sample-graph.ts';
import { at, loadSample, type MethodCases, noLinks, sample } from './case.ts';

const { hailing, yuexi, province, city, district } = sample.plans;
const field = createZoneId(hailing.region.code, '海陵试验田');
const park = createZoneId(city.region.code, '云桥物流园');

async function find(store: GraphStore, text: string, changes: Partial<SearchQuery> = {}): Promise<readonly string[]> {
  const { hits } = await store.search({ terms: toSearchTerms(text), types: [], limit: 100, offset: 0, ...changes });
  return hits.map(({ id }) => id);
}

export const search: MethodCases = {
  empty: {
    'a plan is found by its number in any bracket form, also one that only citing plans give it': async (store) => {
      await loadSample(store);
      for (const text of ['国发〔2031〕7号', '国发[2031]7号', '国发（２０３１）7号', '国发20317号']) {
        expect(await find(store, text, { types: ['plan'] })).toEqual([hailing.id, yuexi.id]);
      }
      expect(
        await store.search({ terms: toSearchTerms('海政发(2032)3号'), types: ['plan'], limit: 1, offset: 0 }),
      ).toEqual({
        hits: [{ type: 'plan', id: province.id, planId: province.id, measureId: null, text: '海政发〔2032〕3号' }],
        total: 1,
      });
      await store.replaceLinks(noLinks);
      expect(await find(store, '海政发(2032)3号', { types: ['plan'] })).toEqual([]);
    },
    'what goes is not found any more': async (store) => {
      await loadSample(store);
      expect(await find(store, '云桥物流园', { types: ['zone'] })).toEqual([park]);
      expect(await find(store, '海仓业', { types: ['industry'] })).toEqual(['?海仓业']);
      await store.replaceDocument({ ...at(sample.documents, 0), plans: [] }, noLinks);
      await store.replaceDocument({ ...at(sample.documents, 2), plans: [] }, noLinks);
      expect(await find(store, '云桥物流园', { types: ['zone'] })).toEqual([]);
      expect(await find(store, '海仓业', { types: ['industry'] })).toEqual([]);
      await store.replaceDocument({ ...at(sample.documents, 3), plans: [] }, noLinks);
      expect(await find(store, 'consolidation')).toEqual([]);
      expect(await find(store, '云桥')).toEqual([]);
    },
    'a zone is found in English as any plan calls it, as long as one does': async (store) => {
      const calls = (name: string, nameEn: string) => {
        const document = at(sample.documents, 3);
        const plans = document.plans.map((plan) => ({ ...plan, englishNames: [{ name, nameEn }] }));
        return store.replaceDocument({ ...document, plans }, noLinks);
      };
      await loadSample(store);
      for (const name of ['云桥物流园', park]) {
        expect(await find(store, 'bridge yard')).toEqual([]);
        await calls(name, 'Cloud Bridge Yard');
        expect(await find(store, 'bridge yard')).toEqual([park]);
        await calls('别处', 'elsewhere');
      }
      expect(await find(store, 'elsewhere')).toEqual([createZoneId(hailing.region.code, '别处')]);
      await calls('重点市场', 'Hailing');
      expect(await find(store, 'hailing')).toEqual([createZoneId(hailing.region.code, '重点市场'), field]);
    },
    'a zone is found by what the plan calls it that designates it first': async (store) => {
      const document = at(sample.documents, 2);
      const plans = document.plans.map((plan) => ({
        ...plan,
        zones: plan.zones.map((zone) => (zone.name === '云桥物流园' ? { ...zone, name: '云桥·物流园' } : zone)),
      }));
      await loadSample(store);
      await store.replaceDocument({ ...document, plans }, noLinks);
      expect(await find(store, '云桥物流园', { types: ['zone'] })).toEqual([]);
      expect(await find(store, '云桥·物流园')).toEqual([park]);
    },
  },
  sample: {
    'hits come by type, level, plan and position': async (store) => {
      const { hits, total } = await store.search({
        terms: toSearchTerms('大宗商品'),
        types: ['plan', 'section', 'measure', 'clause'],
        limit: 100,
        offset: 0,
      });
      const clauses = [
        [hailing, '2'],
        [province, '2'],
        [city, '1.2'],
      ] as const;
      expect(total).toBe(3);
      expect(hits).toEqual(
        clauses.map(([plan, number]) => {
          const { id, text } = clauseOf(plan, number, 0);
          return { type: 'clause', id, planId: plan.id, measureId: measureOf(plan, number).id, text };
        }),
      );
      const everywhere = await store.search({ terms: toSearchTerms('贸易'), types: [], limit: 100, offset: 0 });
      expect(everywhere.hits.map(({ type, text }) => [type, text])).toEqual([
        ['plan', '中国（海陵）自由贸易试验区总体方案'],
        ['plan', '中国（岳西）自由贸易试验区总体方案'],
        ['plan', '海陵省自由贸易试验区深化实施方案'],
        ['plan', '临江市自由贸易片区行动计划'],
        ['plan', '云桥区自由贸易工作要点'],
        ['section', '提升贸易便利'],
        ['measure', '发展跨境贸易'],
        ['measure', '商品贸易'],
        ['clause', '为落实《中国（海陵）自由贸易试验区总体方案》（国发〔2031〕7号），制定本实施方案。'],
        ['clause', '根据《海陵省自由贸易试验区深化实施方案》（海政发〔2032〕3号），制定本计划。'],
        ['clause', '承接《临江市自由贸易片区行动计划》各项任务。'],
        ['industry', '大宗商品贸易'],
        ['industry', '国际贸易'],
      ]);
    },
    'one character is enough, and so are two': async (store) => {
      expect(await find(store, '仓', { types: ['measure'] })).toEqual([measureOf(district, '1').id]);
      expect(await find(store, '清关', { types: ['clause'] })).toEqual([
        clauseOf(hailing, '1', 1).id,
        clauseOf(province, '1', 1).id,
        clauseOf(province, '2', 0).id,
        clauseOf(city, '1.1', 1).id,
      ]);
    },
    'every word must occur, in any of the texts of a node': async (store) => {
      expect(await find(store, '公共海外仓　跨境电商')).toEqual([
        clauseOf(hailing, '1', 0).id,
        clauseOf(province, '1', 0).id,
      ]);
      expect(await find(store, '海外仓 WAREHOUSES build')).toEqual([measureOf(district, '1').id]);
    },
    'another name of a word will do, within Latin words only as a whole': async (store) => {
      const other = (word: string, ...otherNames: readonly string[]): SearchTerm => ({ word, otherNames });
      const search = (...terms: readonly SearchTerm[]) => find(store, '', { terms });
      expect(await search(other('跨境网购', '跨境电商'))).toEqual(await find(store, '跨境电商'));
      expect(await search(other('公共海外仓', '没有的仓'), other('跨境网购', '跨境电商'))).toEqual([
        clauseOf(hailing, '1', 0).id,
        clauseOf(province, '1', 0).id,
      ]);
      const consolidation = [clauseOf(district, '1', 0).id];
      expect(await search(other('无此', 'consolidation point'))).toEqual(consolidation);
      expect(await search(other('无此', 'open'))).toEqual(consolidation);
      for (const part of ['consolid', 'onsolidation', 'consolidation poin', '*', '[a-z]', '.*', '\\E']) {
        expect(await search(other('无此', part))).toEqual([]);
      }
      expect(await search(other('无此', 'ai'), other('引进'))).toEqual([clauseOf(yuexi, '1', 1).id]);
    },
    'two hundred other names are no more trouble than one': async (store) => {
      const han = Array.from(
        { length: 100 },
        (_, i) => `没有这样的名称${'甲乙丙丁戊己庚辛壬癸'.repeat(2).slice(i % 10)}${i}`,
      );
      const latin = Array.from({ length: 100 }, (_, i) => `no such name of anything whatever ${i}`);
      const terms = [{ word: '跨境网购', otherNames: [...han, ...latin, '跨境电商'] }];
      expect(await find(store, '', { terms })).toEqual(await find(store, '跨境电商'));
    },
    'width, case, brackets and quotation marks make no difference': async (store) => {
      const expected = [clauseOf(yuexi, '1', 1).id];
      for (const text of ['5g', '５Ｇ', 'ai', 'aI', '引进', '「5G」'])
        expect(await find(store, text, { types: ['clause'] })).toEqual(expected);
    },
    'a measure is found by its number and title': async (store) => {
      expect(await store.search({ terms: toSearchTerms('1.2 商品'), types: [], limit: 9, offset: 0 })).toEqual({
        hits: [
          {
            type: 'measure',
            id: measureOf(city, '1.2').id,
            planId: city.id,
            measureId: measureOf(city, '1.2').id,
            text: '1.2 商品贸易',
          },
        ],
        total: 1,
      });
    },
    'English renderings are searched, parts of words and common words too': async (store) => {
      const { id } = clauseOf(district, '1', 0);
      for (const text of ['consolid', 'for', 'POINT for', 'oint']) {
        expect(await find(store, text)).toEqual([id]);
      }
      expect(await store.search({ terms: toSearchTerms('consolid'), types: [], limit: 1, offset: 0 })).toEqual({
        hits: [
          {
            type: 'clause',
            id,
            planId: district.id,
            measureId: measureOf(district, '1').id,
            text: 'Open a consolidation point for overseas warehouses.',
          },
        ],
        total: 1,
      });
    },
    'only the types asked for are found': async (store) => {
      const { hits, total } = await store.search({
        terms: toSearchTerms('任务'),
        types: ['section', 'clause'],
        limit: 9,
        offset: 0,
      });
      expect(hits.map(({ type, text }) => [type, text])).toEqual([
        ['section', '主要任务'],
        ['section', '主要任务'],
        ['section', '行动任务'],
        ['clause', '围绕下列任务推进。'],
        ['clause', '承接《临江市自由贸易片区行动计划》各项任务。'],
      ]);
      expect(total).toBe(5);
    },
    'pages follow each other and know the total': async (store) => {
      const all = await find(store, '跨境电商');
      expect(all).toHaveLength(7);
      const pages = await Promise.all(
        [0, 4, 8].map((offset) => store.search({ terms: toSearchTerms('跨境电商'), types: [], limit: 4, offset })),
      );
      expect(pages.map(({ total }) => total)).toEqual([7, 7, 7]);
      expect(pages.map(({ hits }) => hits.map(({ id }) => id))).toEqual([all.slice(0, 4), all.slice(4), []]);
    },
    'zones and industries come last, those first that are called just so, found in either language': async (store) => {
      const named = async (text: string) => {
        const page = await store.search({
          terms: toSearchTerms(text),
          types: ['zone', 'industry'],
          limit: 9,
          offset: 0,
        });
        expect(page.total).toBe(page.hits.length);
        expect(page.hits.filter(({ planId, measureId }) => planId ?? measureId)).toEqual([]);
        return page.hits.map(({ type, text: shown }) => [type, shown]);
      };
      expect(await named('市场')).toEqual([['zone', '重点市场']]);
      expect(await named('海')).toEqual([
        ['zone', '海陵试验田'],
        ['industry', '海仓业'],
      ]);
      expect(await named('park hailing')).toEqual([]);
      expect(await named('临江 area')).toEqual([['zone', '临江片区']]);
      expect(await named('linjiang AREA')).toEqual([['zone', 'Linjiang Area']]);
      expect(await named('片区 园')).toEqual([]);
      expect(await named('li')).toEqual([
        ['zone', 'Linjiang Area'],
        ['zone', 'Hailing Test Field'],
        ['industry', 'Artificial intelligence'],
      ]);
      const all = await find(store, '跨境电商');
      expect(all.slice(-1)).toEqual(['cross-border-e-commerce']);
      const last = await store.search({
        terms: toSearchTerms('跨境电商'),
        types: [],
        limit: 2,
        offset: all.length - 1,
      });
      expect(last.hits.map(({ id }) => id)).toEqual(all.slice(-1));
    },
    'signs of the query languages underneath are nothing special': async (store) => {
      for (const text of [
        '%',
        '_',
        '*',
        '"',
        '*:*',
        'AND',
        'a OR b',
        '\\',
        "'; DROP TABLE plan; --",
        '(',
        '\0',
        '~',
        '^',
      ]) {
        expect(await find(store, text)).toEqual([]);
      }
      expect(await find(store, '")跨境*')).toEqual([]);
    },
    'nothing but white space finds nothing': async (store) => {
      for (const text of ['', ' ', '\u3000\n']) {
        expect(await store.search({ terms: toSearchTerms(text), types: [], limit: 9, offset: 0 })).toEqual({
          hits: [],
          total: 0,
        });
      }
    },
  },
};
