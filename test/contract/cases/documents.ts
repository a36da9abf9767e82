import { expect } from 'vitest';
import type { Document } from '../../../server/domain/document.ts';
import type { DocumentId, NodeId, PlanId } from '../../../server/domain/ids.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { clauseOf, measureOf } from '../../support/sample-graph.ts';
import { writeDocument } from '../../support/write-document.ts';
import { at, documentHeaders, headerOf, loadSample, type MethodCases, noLinks, sample } from './case.ts';

const { hailing, yuexi, province, city, district } = sample.plans;

export const listDocuments: MethodCases = {
  empty: {
    'an empty store has none': async (store) => {
      expect(await store.listDocuments()).toEqual([]);
    },
  },
  sample: {
    'all come, by id, without their texts': async (store) => {
      expect(await store.listDocuments()).toEqual(documentHeaders());
    },
  },
};

export const listPlans: MethodCases = {
  empty: {
    'an empty store has none': async (store) => {
      expect(await store.listPlans()).toEqual([]);
    },
  },
  sample: {
    'all come, by level, region and id': async (store) => {
      expect(await store.listPlans()).toEqual([hailing, yuexi, province, city, district].map(headerOf));
    },
  },
};

const find = async (store: GraphStore, keys: readonly string[] | null) => (await store.listPlansByKeys(keys)).plans;

export const listPlansByKeys: MethodCases = {
  empty: {
    'what was seen holds until a plan of these keys changes, goes or joins': async (store) => {
      const see = async () => (await store.listPlansByKeys([city.id, 'on 贸易'])).seen.digest;
      const nothing = await see();
      await loadSample(store);
      const all = await see();
      const provincial = at(sample.documents, 1);
      const planKeys = sample.links.planKeys.filter(({ planId }) => planId === province.id);
      await store.replaceDocument(provincial, { ...sample.links, planKeys });
      expect(await see()).toBe(all);
      await store.replaceDocument({ ...provincial, sha256: 'f'.repeat(64) }, { ...sample.links, planKeys });
      const corrected = await see();
      await store.replaceDocument({ ...provincial, plans: [] }, noLinks);
      expect(new Set([nothing, all, corrected, await see()]).size).toBe(4);
    },
    'keys go with their plan, and with new ones for it': async (store) => {
      await loadSample(store);
      const planKeys = [{ planId: province.id, keys: ['new', 'new'] }];
      await store.replaceDocument(at(sample.documents, 1), { ...noLinks, planKeys });
      expect(await find(store, ['on 贸易'])).toEqual([hailing, yuexi, city, district].map(headerOf));
      await store.replaceLinks({ ...sample.links, planKeys: [{ planId: city.id, keys: ['new'] }] });
      expect(await find(store, ['new'])).toEqual([province, city].map(headerOf));
      await store.replaceDocument({ ...at(sample.documents, 1), plans: [] }, noLinks);
      expect(await find(store, ['new', province.id])).toEqual([city].map(headerOf));
    },
    'keys of a plan that is not stored are left out': async (store) => {
      await store.replaceLinks(sample.links);
      expect(await find(store, ['on 贸易'])).toEqual([]);
    },
  },
  sample: {
    'plans that hold one of the keys come once, by level, region and id': async (store) => {
      expect(await find(store, [city.id, yuexi.id, 'none', city.id])).toEqual([yuexi, city].map(headerOf));
      expect(await find(store, [city.id, 'on 贸易'])).toEqual(await store.listPlans());
      expect(await find(store, null)).toEqual(await store.listPlans());
    },
    'no key, no plan': async (store) => {
      expect(await find(store, [])).toEqual([]);
    },
  },
};

export const findPlans: MethodCases = {
  sample: {
    'whole outlines come in the order asked, null for an unknown one': async (store) => {
      const ids = [city.id, 'no-such-plan' as PlanId, hailing.id, city.id];
      expect(await store.findPlans(ids)).toEqual([city, null, hailing, city]);
    },
    'nothing asked, nothing answered': async (store) => {
      expect(await store.findPlans([])).toEqual([]);
    },
  },
};

export const findNodes: MethodCases = {
  sample: {
    'nodes of every type come in the order asked, null for an unknown one': async (store) => {
      const report = at(documentHeaders(), 4);
      const { clauses, measures, ...section } = at(hailing.sections, 2);
      const { clauses: sentences, ...measure } = measureOf(city, '1.1');
      const sentence = clauseOf(district, '1', 0);
      const opening = at(province.clauses, 0);
      const ids: NodeId[] = [sentence.id, measure.id, 'nothing' as NodeId, section.id, yuexi.id, report.id, opening.id];
      expect(await store.findNodes(ids)).toEqual([
        { type: 'clause', planId: district.id, measureId: measureOf(district, '1').id, clause: sentence },
        { type: 'measure', planId: city.id, measure },
        null,
        { type: 'section', planId: hailing.id, section },
        { type: 'plan', plan: headerOf(yuexi) },
        { type: 'document', document: report },
        { type: 'clause', planId: province.id, measureId: null, clause: opening },
      ]);
    },
    'a node that is asked for twice comes twice': async (store) => {
      const [first, second] = await store.findNodes([yuexi.id, yuexi.id]);
      expect(first).toEqual({ type: 'plan', plan: headerOf(yuexi) });
      expect(second).toEqual(first);
    },
  },
};

export const findDocumentText: MethodCases = {
  empty: {
    'the text comes as it was stored': async (store) => {
      const document = { ...at(sample.documents, 0), text: '一、条块\r\n\t"quoted" \\ 𠮷\u3000end' };
      await store.replaceDocument(document, noLinks);
      expect(await store.findDocumentText(document.id)).toBe(document.text);
    },
    'null for an unknown document': async (store) => {
      expect(await store.findDocumentText('doc-none' as DocumentId)).toBeNull();
    },
  },
};

/** A plan of many clauses that all say which version it is. */
function writeVersion(version: string): Document {
  const measures = Array.from({ length: 40 }, (_, m) => ({
    number: String(m + 1),
    title: `任务${m}${version}`,
    clauses: Array.from({ length: 8 }, (_, c) => `第${m}项第${c}句${version}。`),
  }));
  return {
    ...writeDocument({
      ...{ kind: 'plan-document', file: 'a.txt', title: '方案', docNumber: null, issuer: null, issuedOn: null },
      status: 'issued',
      plans: [
        {
          ...{ title: '方案', level: 'city', region: { code: '910100', name: '临江市' } },
          sections: [{ path: '1', writtenNumber: '一、', title: '任务', measures }],
        },
      ],
    }),
    sha256: version.repeat(64),
  };
}

export const findDocument: MethodCases = {
  empty: {
    'who reads while it is replaced gets the old or the new one, never half': async (store) => {
      const versions = ['a', 'b'].map(writeVersion);
      await store.replaceDocument(at(versions, 0), noLinks);
      let writing = true;
      const write = async () => {
        for (let i = 1; i <= 12; i += 1) await store.replaceDocument(at(versions, i % 2), noLinks);
        writing = false;
      };
      const read = async () => {
        while (writing) {
          const found = await store.findDocument(at(versions, 0).id);
          expect(versions).toContainEqual(found);
          const plans = await store.findPlans(at(versions, 0).plans.map(({ id }) => id));
          expect(versions.map((version) => version.plans)).toContainEqual(plans);
        }
      };
      await Promise.all([write(), read(), read()]);
    },
  },
  sample: {
    'it comes whole, with its text, tables and plans in order': async (store) => {
      for (const document of sample.documents) expect(await store.findDocument(document.id)).toEqual(document);
      expect(at(sample.documents, 1).tables).toHaveLength(1);
      expect(await store.findDocument('doc-none' as DocumentId)).toBeNull();
    },
  },
};

export const count: MethodCases = {
  empty: {
    'an empty store counts nothing': async (store) => {
      const nothing = { documents: 0, plans: 0, measures: 0, clauses: 0, measureLinks: 0, clauseLinks: 0 };
      expect(await store.count()).toEqual({ ...nothing, clauseLinksByMethod: [] });
    },
    'clause links count by the method that made them': async (store) => {
      await loadSample(store);
      const clauseLinks = sample.links.clauseLinks.map((link, i) => (i < 3 ? { ...link, method: 'a-model' } : link));
      await store.replaceLinks({ ...sample.links, clauseLinks });
      expect((await store.count()).clauseLinksByMethod).toEqual([
        { method: 'a-model', count: 3 },
        { method: 'lexical', count: 7 },
      ]);
    },
  },
  sample: {
    'all that is stored counts': async (store) => {
      const stored = { documents: 5, plans: 5, measures: 8, clauses: 18, measureLinks: 8, clauseLinks: 10 };
      expect(await store.count()).toEqual({ ...stored, clauseLinksByMethod: [{ method: 'lexical', count: 10 }] });
    },
  },
};
