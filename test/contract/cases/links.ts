import { expect } from 'vitest';
import type { ClauseLinkId, MeasureLinkId } from '../../../server/domain/ids.ts';
import type { ClauseLink, LinkKind } from '../../../server/domain/link.ts';
import type { ClausePlace, Evidence } from '../../../server/store/graph-store.ts';
import { clauseOf, measureOf } from '../../support/sample-graph.ts';
import { at, loadSample, type MethodCases, noLinks, sample } from './case.ts';

const { hailing, province, city } = sample.plans;
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const clauseLinks = sample.links.clauseLinks.toSorted(byId);
const measureLinks = sample.links.measureLinks.toSorted(byId);
const kinds: readonly LinkKind[] = ['cascade', 'overlap'];

function evidenceOf(link: ClauseLink): Evidence {
  const measures = Object.values(sample.plans).flatMap((plan) => plan.sections.flatMap((section) => section.measures));
  const clauses = measures.flatMap((measure) => measure.clauses);
  const find = (id: string) =>
    at(
      clauses.filter((clause) => clause.id === id),
      0,
    );
  return { link: { ...link, judgement: null }, upper: find(link.upperId), lower: find(link.lowerId) };
}

export const listBasedOn: MethodCases = {
  empty: {
    'an empty store has none': async (store) => {
      expect(await store.listBasedOn()).toEqual([]);
    },
    'all come, by citing plan, position and cited plan': async (store) => {
      await loadSample(store);
      const first = at(sample.links.basedOn, 0);
      const later = {
        ...first,
        range: { start: first.range.start + 100, end: first.range.end + 100 },
        docNumber: null,
      };
      const skipping = { ...first, planId: city.id, range: { start: 4, end: 9 } };
      const basedOn = [...sample.links.basedOn, skipping, later];
      await store.replaceLinks({ ...noLinks, basedOn: basedOn.toReversed() });
      const [direct, cityPlan, districtPlan] = sample.links.basedOn;
      expect(await store.listBasedOn()).toEqual([direct, later, skipping, cityPlan, districtPlan]);
    },
  },
};

export const findMeasureLinks: MethodCases = {
  sample: {
    'links of both kinds come in the order asked, null for an unknown one': async (store) => {
      const [first, last] = [at(sample.links.measureLinks, 0), at(sample.links.measureLinks, 7)];
      expect(await store.findMeasureLinks([last.id, 'none' as MeasureLinkId, first.id, last.id])).toEqual([
        { ...last, judgement: null },
        null,
        { ...first, judgement: null },
        { ...last, judgement: null },
      ]);
    },
  },
};

export const findEvidence: MethodCases = {
  empty: {
    'it comes with what people said': async (store) => {
      await loadSample(store);
      const [link, evidence] = [at(sample.links.measureLinks, 2), at(sample.links.clauseLinks, 3)];
      const judgement = { verdict: 'rejected', by: 'Ada', at: '2032-02-03T04:05:06Z', note: null } as const;
      await store.saveJudgements([{ linkId: evidence.id, judgement }]);
      const expected = evidenceOf(evidence);
      expect(await store.findEvidence([link.id])).toEqual([[{ ...expected, link: { ...expected.link, judgement } }]]);
    },
  },
  sample: {
    'clause links come best first with both passages, an empty list for an unknown link': async (store) => {
      const [first, last] = [at(sample.links.measureLinks, 3), at(sample.links.measureLinks, 7)];
      expect(await store.findEvidence([last.id, 'none' as MeasureLinkId, first.id])).toEqual([
        [evidenceOf(at(sample.links.clauseLinks, 9))],
        [],
        [evidenceOf(at(sample.links.clauseLinks, 5)), evidenceOf(at(sample.links.clauseLinks, 4))],
      ]);
    },
  },
};

export const listClauseLinks: MethodCases = {
  empty: {
    'an end in the opening text of a plan has no measure': async (store) => {
      await loadSample(store);
      const [upper, lower] = [at(hailing.clauses, 0), at(province.clauses, 0)];
      const link = { ...at(clauseLinks, 0), id: 'opening' as ClauseLinkId, upperId: upper.id, lowerId: lower.id };
      await store.replaceLinks({ ...noLinks, clauseLinks: [link] });
      expect(await store.listClauseLinks(null, null, 1)).toEqual([
        {
          link: { ...link, judgement: null },
          upper: { id: upper.id, planId: hailing.id, measureId: null, measureNumber: null, text: upper.text },
          lower: { id: lower.id, planId: province.id, measureId: null, measureNumber: null, text: lower.text },
        },
      ]);
    },
  },
  sample: {
    'each comes with its ends': async (store) => {
      const link = at(sample.links.clauseLinks, 4);
      const place = (...[plan, number]: Parameters<typeof measureOf>): ClausePlace => {
        const { id, text } = clauseOf(plan, number, 0);
        return { id, planId: plan.id, measureId: measureOf(plan, number).id, measureNumber: number, text };
      };
      const listed = await store.listClauseLinks(null, null, 100);
      expect(listed.find((each) => each.link.id === link.id)).toEqual({
        link: { ...link, judgement: null },
        upper: place(province, '1'),
        lower: place(city, '1.1'),
      });
    },
    'pages follow each other by id without a gap': async (store) => {
      for (const kind of [...kinds, null]) {
        const listed: ClauseLinkId[] = [];
        for (let page = await store.listClauseLinks(kind, null, 3); page.length > 0; ) {
          listed.push(...page.map(({ link }) => link.id));
          page = await store.listClauseLinks(kind, listed.at(-1) ?? null, 3);
        }
        expect(listed).toEqual(clauseLinks.filter((link) => kind === null || link.kind === kind).map(({ id }) => id));
      }
    },
  },
};

export const listMeasureLinks: MethodCases = {
  sample: {
    'pages follow each other by id without a gap': async (store) => {
      for (const kind of [...kinds, null]) {
        const listed: unknown[] = [];
        for (let page = await store.listMeasureLinks(kind, null, 3); page.length > 0; ) {
          listed.push(...page);
          page = await store.listMeasureLinks(kind, page.at(-1)?.id ?? null, 3);
        }
        const expected = measureLinks.filter((link) => kind === null || link.kind === kind);
        expect(listed).toEqual(expected.map((link) => ({ ...link, judgement: null })));
      }
    },
  },
};
