import type { Document } from '../../server/domain/document.ts';
import type { Plan } from '../../server/domain/plan.ts';
import type { ParsedTable } from '../../server/domain/table.ts';
import type { Target } from '../../server/domain/target.ts';
import type { TextRange } from '../../server/domain/text-range.ts';
import type { Zone } from '../../server/domain/zone.ts';
import { loadIndustries, resolveIndustry } from '../../server/parse/industries/industries.ts';
import { listIndustries } from '../../server/parse/industries/list-industries.ts';
import { readPromotions } from '../../server/parse/industries/promotions.ts';

/** Facts that stand in a plan, by the beginning of its title. */
const facts: Readonly<Record<string, Facts>> = {
  '中国（海陵）': {
    zones: [
      { name: '海陵试验田', kind: 'zone', parent: null, areaKm2: 119.5, quote: '海陵试验田' },
      { name: '重点市场', kind: 'area', parent: '海陵试验田', areaKm2: null, quote: '期现' },
    ],
    industries: [
      ['重点市场', ['大宗商品', '海仓业'], '大宗商品期现联动'],
      ['海陵试验田', ['跨境电商'], '跨境电商企业'],
      ['别处', ['跨境电商'], '公共海外仓'],
    ],
    targets: [{ ...target('公共海外仓数量', 1, '百个'), year: 2033, scope: '全省', quote: '公共海外仓' }],
    englishNames: [
      { name: '海陵试验田', nameEn: 'Hailing Test Field' },
      { name: '全省', nameEn: 'province-wide' },
    ],
  },
  临江市: {
    zones: [
      { name: '海陵试验田', kind: 'park', parent: null, areaKm2: 2, quote: '海外仓' },
      { name: '临江片区', kind: 'area', parent: '海陵试验田', areaKm2: 37.25, quote: '临江市自由贸易片区' },
      { name: '云桥物流园', kind: 'park', parent: '临江片区', areaKm2: null, quote: '海外仓' },
    ],
    industries: [['临江片区', ['跨境电子商务', '跨境电商'], '全面实行数字清关']],
    targets: [
      { ...target('公共海外仓', 50, '个'), year: 2035, quote: '到2035年建成公共海外仓50个' },
      { ...target('公共海外仓', 50, '个'), year: 2035, quote: '公共海外仓50个' },
      { ...target('清关时间', 0.5, '天'), comparator: '<=', baseline: '2030年', quote: '行动任务' },
    ],
    englishNames: [
      { name: '临江片区', nameEn: 'Linjiang Area' },
      { name: '海陵试验田', nameEn: 'Hailing Park' },
    ],
  },
};

interface Facts {
  readonly zones: readonly Omit<Zone, 'range'>[];
  readonly industries: readonly (readonly [zone: string, industries: readonly string[], quote: string])[];
  readonly targets: readonly Omit<Target, 'range'>[];
  readonly englishNames?: Plan['englishNames'];
}

const none: Facts = { zones: [], industries: [], targets: [] };
const table: Omit<ParsedTable, 'range'> = {
  caption: '任务分工',
  number: '1-2',
  columns: ['任务', '单位'],
  rows: [{ cells: { 任务: '清关', 单位: ['海关', '商务局'] }, confident: false, range: { start: 1, end: 5 } }],
};

/** The document with what its plans state, and a table where it is the province's. */
export function addFacts(document: Document): Document {
  const { text, plans } = document;
  const isProvincial = plans.some(({ level }) => level === 'provincial');
  return {
    ...document,
    ...(isProvincial && {
      effectiveOn: '2032-02-01',
      addressees: '各市人民政府',
      tables: [place(text, '清关', table)],
    }),
    plans: plans.map((plan) => addPlanFacts(plan, text)),
  };
}

function addPlanFacts(plan: Plan, text: string): Plan {
  const lexicon = loadIndustries();
  const stated = Object.entries(facts).find(([title]) => plan.title.startsWith(title))?.[1] ?? none;
  const zoneIndustries = stated.industries.map(([zone, industries, quote]) =>
    place(text, quote, { zone, industries: industries.map((each) => resolveIndustry(lexicon, each)), quote }),
  );
  const measures = plan.sections.flatMap((section) => section.measures);
  const promotions = readPromotions(measures, lexicon);
  const [first] = measures;
  return {
    ...plan,
    zones: stated.zones.map((zone) => place(text, zone.quote, zone)),
    zoneIndustries,
    promotions,
    industries: listIndustries(zoneIndustries, promotions, lexicon),
    englishNames: stated.englishNames ?? [],
    targets: stated.targets.map((each) => place(text, each.quote, each)),
    responsibilities:
      first === undefined
        ? []
        : [
            place(text, first.title, {
              ...{ measureId: first.id, lead: ['商务厅'], units: ['海关', '财政厅'], deadline: '2033-06' },
              quote: first.title,
            }),
          ],
  };
}

function target(indicator: string, value: number, unit: string): Omit<Target, 'range' | 'quote'> {
  return { indicator, comparator: '>=', value, unit, year: null, scope: null, baseline: null };
}

function place<F extends object>(text: string, quote: string, fact: F): F & { readonly range: TextRange } {
  const start = text.indexOf(quote);
  if (start < 0) throw new RangeError(`not written: ${quote}`);
  return { ...fact, range: { start, end: start + quote.length } };
}
