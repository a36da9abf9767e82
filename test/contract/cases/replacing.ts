import { expect } from 'vitest';
import type { Document } from '../../../server/domain/document.ts';
import { type ClauseLinkId, createClauseLinkId } from '../../../server/domain/ids.ts';
import type { ClauseLink, Judged, Judgement, LinkSet, MeasureLink } from '../../../server/domain/link.ts';
import type { Clause, Plan } from '../../../server/domain/plan.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { measureOf } from '../../support/sample-graph.ts';
import { at, headerOf, loadSample, type MethodCases, noLinks, sample } from './case.ts';

const { hailing, yuexi, province, city } = sample.plans;
const national = at(sample.documents, 0);
const provincial = at(sample.documents, 1);
const judgement: Judgement = { verdict: 'accepted', by: 'Ada', at: '2032-02-03T04:05:06Z', note: '措辞相同' };
const clauseLink = at(sample.links.clauseLinks, 0);
const measureLink = at(sample.links.measureLinks, 0);
/** Of one clause link, which the linker does not stand by. */
const weakMeasureLink = at(sample.links.measureLinks, 1);

function toFigures(link: Judged<MeasureLink> | null) {
  return link && [link.score, link.relation, link.accepted, link.coverage, link.clauseLinkIds];
}

/** What `measureLink` comes to when `clauseLink` is all that is left of it, and people accepted that. */
const accepted = { score: 1, coverage: 0.5, clauseLinkIds: [clauseLink.id] };

/** The plan without its measure of this number and what that states. */
function withoutMeasure(plan: Plan, number: string): Plan {
  const sections = plan.sections.map((section) => ({
    ...section,
    measures: section.measures.filter((measure) => measure.number !== number),
  }));
  const { id } = measureOf(plan, number);
  const promotions = plan.promotions.filter(({ measureId }) => measureId !== id);
  const named = new Set([
    ...promotions.map(({ industryId }) => industryId),
    ...plan.zoneIndustries.flatMap(({ industries }) => industries.map((industry) => industry.id)),
  ]);
  return {
    ...{ ...plan, sections, promotions, measureCount: plan.measureCount - 1 },
    industries: plan.industries.filter((industry) => named.has(industry.id)),
    responsibilities: plan.responsibilities.filter(({ measureId }) => measureId !== id),
  };
}

async function listLinks(store: GraphStore): Promise<Pick<LinkSet, 'clauseLinks' | 'measureLinks'>> {
  const clauseLinks = await store.listClauseLinks(null, null, 100);
  return {
    clauseLinks: clauseLinks.map(({ link }) => link),
    measureLinks: await store.listMeasureLinks(null, null, 100),
  };
}

export const replaceDocument: MethodCases = {
  empty: {
    'a document is stored with its links': async (store) => {
      await store.replaceDocument(national, noLinks);
      const fromHailing = at(sample.links.basedOn, 0);
      await store.replaceDocument(provincial, {
        ...noLinks,
        basedOn: [fromHailing],
        clauseLinks: [clauseLink],
        measureLinks: [measureLink],
      });
      expect(await store.findPlans([province.id])).toEqual([province]);
      expect(await store.listBasedOn()).toEqual([fromHailing]);
      expect(await listLinks(store)).toEqual({
        clauseLinks: [{ ...clauseLink, judgement: null }],
        measureLinks: [{ ...measureLink, clauseLinkIds: [clauseLink.id], judgement: null }],
      });
    },
    'the same document twice changes nothing': async (store) => {
      await loadSample(store);
      const before = [await listLinks(store), await store.listBasedOn(), await store.count()];
      await store.replaceDocument(provincial, sample.links);
      expect([await listLinks(store), await store.listBasedOn(), await store.count()]).toEqual(before);
      expect(await store.findPlans([province.id])).toEqual([province]);
    },
    'a corrected document takes the place of the one before': async (store) => {
      await loadSample(store);
      const plan = withoutMeasure({ ...province, titleEn: 'Corrected' }, '2');
      const corrected: Document = { ...provincial, sha256: 'f'.repeat(64), text: 'corrected', plans: [plan] };
      await store.replaceDocument(corrected, noLinks);
      expect(await store.findPlans([province.id])).toEqual([plan]);
      expect(await store.findDocumentText(provincial.id)).toBe('corrected');
      expect((await store.listDocuments()).find(({ id }) => id === provincial.id)?.sha256).toBe(corrected.sha256);
    },
    'a plan that the corrected document no longer holds goes': async (store) => {
      await loadSample(store);
      await store.replaceDocument({ ...national, plans: [hailing] }, noLinks);
      expect(await store.findPlans([hailing.id, yuexi.id])).toEqual([hailing, null]);
    },
    'links of its plans that are not handed over go, and others stay': async (store) => {
      await loadSample(store);
      await store.replaceDocument(provincial, { ...noLinks, clauseLinks: [clauseLink] });
      const { clauseLinks, measureLinks } = await listLinks(store);
      expect(clauseLinks.map(({ id }) => id).sort()).toEqual(
        [0, 6, 7, 9].map((index) => at(sample.links.clauseLinks, index).id).sort(),
      );
      expect(measureLinks.map(({ id }) => id).sort()).toEqual(
        [4, 5, 7].map((index) => at(sample.links.measureLinks, index).id).sort(),
      );
      expect(await store.listBasedOn()).toEqual([at(sample.links.basedOn, 2)]);
    },
    'judged links stay while both ends are there': async (store) => {
      await loadSample(store);
      const lost = at(sample.links.clauseLinks, 3);
      for (const { id } of [clauseLink, measureLink, lost]) await store.saveJudgements([{ linkId: id, judgement }]);
      await store.replaceDocument({ ...provincial, plans: [withoutMeasure(province, '2')] }, noLinks);
      const { clauseLinks, measureLinks } = await listLinks(store);
      expect(clauseLinks.filter((link) => 'judgement' in link && link.judgement !== null)).toEqual([
        { ...clauseLink, judgement },
      ]);
      expect(await store.findMeasureLinks([measureLink.id])).toEqual([{ ...measureLink, ...accepted, judgement }]);
      expect(measureLinks).toHaveLength(4);
    },
    'a verdict comes back with the wording that it was given on': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: clauseLink.id, judgement }]);
      await store.replaceDocument({ ...provincial, plans: [withoutMeasure(province, '1')] }, noLinks);
      expect((await listLinks(store)).clauseLinks.map(({ id }) => id)).not.toContain(clauseLink.id);
      await store.replaceDocument(provincial, { ...noLinks, clauseLinks: [clauseLink] });
      expect((await listLinks(store)).clauseLinks).toContainEqual({ ...clauseLink, judgement });
    },
    'a document takes the place of the abstract of its plan': async (store) => {
      const abstract: Document = { ...at(sample.documents, 2), kind: 'abstract', id: at(sample.documents, 3).id };
      const { id } = at(sample.documents, 2);
      await store.replaceDocument({ ...abstract, plans: [{ ...city, documentId: abstract.id }] }, noLinks);
      await store.replaceDocument(at(sample.documents, 2), noLinks);
      expect((await store.listDocuments()).map((document) => document.id)).toEqual([id]);
      expect(await store.listPlans()).toEqual([headerOf(city)]);
    },
    'what an abstract adds to a plan is kept with it': async (store) => {
      const [section] = city.sections;
      const joined: Plan = {
        ...{ ...city, titleEn: 'Action plan', abstractSha256: 'a'.repeat(64) },
        sections: section
          ? [{ ...section, clauses: section.clauses.map((clause) => ({ ...clause, textEn: 'B', abstract: '乙' })) }]
          : [],
      };
      await store.replaceDocument({ ...at(sample.documents, 2), plans: [joined] }, noLinks);
      expect(await store.findPlans([city.id])).toEqual([joined]);
      expect(await store.listPlans()).toEqual([headerOf(joined)]);
    },
    'what was said of links of clauses that have successors is said of theirs': async (store) => {
      await loadSample(store);
      const clauses = province.sections.flatMap(({ measures }) => measures.flatMap((measure) => measure.clauses));
      const successors = new Map(clauses.map(({ id }) => [id, `${id}.9` as Clause['id']]));
      const renamed = (id: Clause['id']) => successors.get(id) ?? id;
      const links = sample.links.clauseLinks.filter(({ lowerId }) => successors.has(lowerId));
      const [first, second] = [at(links, 0), at(links, 1)];
      for (const { id } of [first, second]) await store.saveJudgements([{ linkId: id, judgement }]);
      const toSuccessor = (clause: Clause) => ({ ...clause, id: renamed(clause.id) });
      const plan: Plan = {
        ...province,
        promotions: [],
        industries: province.industries.filter(({ id }) =>
          province.zoneIndustries.some(({ industries }) => industries.some((industry) => industry.id === id)),
        ),
        sections: province.sections.map((section) => ({
          ...section,
          measures: section.measures.map((measure) => ({ ...measure, clauses: measure.clauses.map(toSuccessor) })),
        })),
      };
      const moved = (link: ClauseLink): ClauseLink => {
        const lowerId = renamed(link.lowerId);
        return { ...link, id: createClauseLinkId(link.upperId, lowerId), lowerId };
      };
      // The linker finds one of the two again; of the other only the verdict tells.
      const found = { ...moved(first), score: 0.9 };
      const document = { ...provincial, plans: [plan] };
      await store.replaceDocument(document, { ...noLinks, clauseLinks: [found] }, undefined, successors);
      const judged = (await listLinks(store)).clauseLinks.filter((link) => 'judgement' in link && link.judgement);
      expect(judged).toEqual(
        [
          { ...found, judgement },
          { ...moved(second), aligned: [], judgement },
        ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect((await store.listJudgements(null, 9)).map(({ linkId }) => linkId)).toEqual(judged.map(({ id }) => id));
    },
    'a document keeps the plans that another one does not hold': async (store) => {
      await store.replaceDocument(national, noLinks);
      const single: Document = { ...provincial, plans: [{ ...yuexi, documentId: provincial.id }] };
      await store.replaceDocument(single, noLinks);
      expect((await store.listDocuments()).map(({ id }) => id).sort()).toEqual([national.id, provincial.id].sort());
      expect(await store.findPlans([hailing.id, yuexi.id])).toEqual([hailing, { ...yuexi, documentId: provincial.id }]);
    },
    'links with an end that is not stored are left out': async (store) => {
      await store.replaceDocument(national, sample.links);
      const peers = at(sample.links.measureLinks, 7);
      expect((await listLinks(store)).measureLinks).toEqual([{ ...peers, judgement: null }]);
      expect(await store.listBasedOn()).toEqual([]);
    },
    'documents that are stored at the same time are all there whole, and stored again they are linked': async (
      store,
    ) => {
      const links = { ...sample.links, basedOn: [] };
      await Promise.all(sample.documents.map((document) => store.replaceDocument(document, links)));
      expect(await store.count()).toMatchObject({ documents: 5, plans: 5, measures: 8, clauses: 18 });
      await Promise.all(sample.documents.map((document) => store.replaceDocument(document, links)));
      expect(await store.count()).toMatchObject({ measures: 8, clauses: 18, measureLinks: 8, clauseLinks: 10 });
    },
    'nothing is stored that was linked with plans as they no longer are': async (store) => {
      const { seen } = await store.listPlansByKeys([hailing.id]);
      expect(await store.replaceDocument(national, { ...noLinks, planKeys: sample.links.planKeys }, seen)).toBe(true);
      expect(await store.replaceDocument(provincial, noLinks, seen)).toBe(false);
      expect(await store.replaceLinks(noLinks, seen)).toBe(false);
      expect(await store.listDocuments()).toHaveLength(1);
      const again = (await store.listPlansByKeys([hailing.id])).seen;
      expect(await store.replaceDocument(provincial, noLinks, again)).toBe(true);
      expect(await store.replaceLinks(noLinks, again)).toBe(true);
    },
    'all or nothing is stored': async (store) => {
      await loadSample(store);
      const before = [await listLinks(store), await store.listDocuments(), await store.count()];
      const twice: Document = { ...provincial, text: 'half', plans: [province, province] };
      await expect(store.replaceDocument(twice, noLinks)).rejects.toThrow(
        expect.objectContaining({ name: 'StoreError', code: 'STORE_UNAVAILABLE' }),
      );
      expect([await listLinks(store), await store.listDocuments(), await store.count()]).toEqual(before);
      expect(await store.findDocumentText(provincial.id)).toBe(provincial.text);
    },
  },
};

export const replaceLinks: MethodCases = {
  empty: {
    'these links take the place of all': async (store) => {
      await loadSample(store);
      const last = at(sample.links.clauseLinks, 9);
      await store.replaceLinks({ ...noLinks, clauseLinks: [last] });
      expect(await listLinks(store)).toEqual({ clauseLinks: [{ ...last, judgement: null }], measureLinks: [] });
      expect(await store.listBasedOn()).toEqual([]);
    },
    'judged links stay, and the linker may say something new of them': async (store) => {
      await loadSample(store);
      const overlap = at(sample.links.measureLinks, 7);
      for (const { id } of [clauseLink, measureLink, overlap]) await store.saveJudgements([{ linkId: id, judgement }]);
      const renewed = { ...clauseLink, score: 1, relation: 'verbatim' as const, accepted: false, aligned: [] };
      await store.replaceLinks({ ...noLinks, clauseLinks: [renewed] });
      expect(await listLinks(store)).toEqual({
        clauseLinks: [{ ...renewed, judgement }],
        measureLinks: [
          { ...measureLink, ...accepted, relation: 'verbatim', judgement },
          { ...overlap, clauseLinkIds: [], judgement },
        ],
      });
    },
    'what people accepted still links two measures when the linker finds it no more': async (store) => {
      await loadSample(store);
      const weak = at(sample.links.clauseLinks, 2);
      await store.saveJudgements([{ linkId: weak.id, judgement }]);
      await store.replaceLinks(noLinks);
      expect((await listLinks(store)).measureLinks).toEqual([
        { ...weakMeasureLink, score: 1, accepted: true, coverage: 0.5, judgement: null },
      ]);
    },
    'links with an end that is not stored are left out': async (store) => {
      await store.replaceLinks(sample.links);
      expect(await listLinks(store)).toEqual({ clauseLinks: [], measureLinks: [] });
    },
  },
};

export const saveJudgements: MethodCases = {
  empty: {
    'a judgement stands beside what the linker said': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: measureLink.id, judgement }]);
      expect(await store.findMeasureLinks([measureLink.id])).toEqual([{ ...measureLink, judgement }]);
    },
    'a later judgement takes the place of the one before': async (store) => {
      await loadSample(store);
      await store.saveJudgements([{ linkId: clauseLink.id, judgement }]);
      const later: Judgement = { verdict: 'unsure', by: 'Bo', at: '2033-01-01T00:00:00Z', note: null };
      await store.saveJudgements([{ linkId: clauseLink.id, judgement: later }]);
      expect((await listLinks(store)).clauseLinks).toContainEqual({ ...clauseLink, judgement: later });
    },
    'measures are linked by what people left of the links of their clauses': async (store) => {
      await loadSample(store);
      const [first, second, weak] = [0, 1, 2].map((index) => at(sample.links.clauseLinks, index).id) as [
        ...[ClauseLinkId, ClauseLinkId, ClauseLinkId],
      ];
      const find = async () => (await store.findMeasureLinks([measureLink.id, weakMeasureLink.id])).map(toFigures);
      const before = await find();
      const rejected: Judgement = { ...judgement, verdict: 'rejected' };
      await store.saveJudgements([{ linkId: first, judgement: rejected }]);
      expect((await find())[0]).toEqual([0.81, 'hardened', true, 0.5, [second, first]]);
      await store.saveJudgements([
        { linkId: second, judgement: rejected },
        { linkId: weak, judgement },
      ]);
      expect(await find()).toEqual([
        [0, 'adapted', false, 0, [first, second]],
        [1, 'related', true, 0.5, [weak]],
      ]);
      await store.deleteJudgements([first, second, weak]);
      expect(await find()).toEqual(before);
    },
    'people who judge links between the same measures at the same time are all heard': async (store) => {
      await loadSample(store);
      const linkIds = measureLink.clauseLinkIds;
      expect(linkIds.length).toBeGreaterThan(1);
      for (const verdict of ['rejected', 'unsure', 'accepted', 'rejected'] as const) {
        const judgements = linkIds.map((linkId) => ({ linkId, judgement: { ...judgement, verdict } }));
        await Promise.all(judgements.map((each) => store.saveJudgements([each])));
        const [heard] = await store.findMeasureLinks([measureLink.id]);
        await store.saveJudgements(judgements);
        expect([heard]).toEqual(await store.findMeasureLinks([measureLink.id]));
      }
      const before = await store.findMeasureLinks([measureLink.id]);
      await Promise.all(linkIds.map((linkId) => store.deleteJudgements([linkId])));
      expect(await store.findMeasureLinks([measureLink.id])).not.toEqual(before);
      expect((await store.findMeasureLinks([measureLink.id])).map(toFigures)).toEqual([
        toFigures({ ...measureLink, judgement: null }),
      ]);
    },
    'what was said waits for its link and takes the place of what was said before': async (store) => {
      await store.saveJudgements([{ linkId: clauseLink.id, judgement }]);
      await loadSample(store);
      expect((await listLinks(store)).clauseLinks).toContainEqual({ ...clauseLink, judgement });
      const later: Judgement = { ...judgement, verdict: 'rejected', note: null };
      await store.saveJudgements([{ linkId: clauseLink.id, judgement: later }]);
      expect(await store.listJudgements(null, 9)).toEqual([{ linkId: clauseLink.id, judgement: later }]);
      await store.saveJudgements([]);
    },
  },
};

export const listJudgements: MethodCases = {
  empty: {
    'pages follow each other by link id': async (store) => {
      await loadSample(store);
      for (const { id } of [clauseLink, measureLink]) await store.saveJudgements([{ linkId: id, judgement }]);
      const [first = '', second = ''] = [clauseLink.id, measureLink.id].map(String).sort();
      expect(await store.listJudgements(null, 1)).toEqual([{ linkId: first, judgement }]);
      expect(await store.listJudgements(first, 5)).toEqual([{ linkId: second, judgement }]);
      expect(await store.listJudgements(second, 5)).toEqual([]);
    },
  },
};
