import fc from 'fast-check';
import type { Document } from '../../server/domain/document.ts';
import { toBareText } from '../../server/domain/ids.ts';
import type { Plan } from '../../server/domain/plan.ts';
import type { SearchTerm } from '../../server/store/graph-store.ts';
import { foldText } from '../../server/store/search/fold-text.ts';
import { toSearchTerms } from '../../server/store/search/search-terms.ts';
import { writeDocument } from '../support/write-document.ts';

/** What indexes cut differently: pairs, single characters, widths, brackets, stop words, figures, other scripts. */
const unit = fc.constantFrom(
  ...['跨', '境', '电', '商', '仓', '号', '〇', '𠮷', 'の', 'カ'],
  ...['a', 'B', 'the', 'for', 'é', 'Ｑ', '1', '２', '0'],
  ...['〔', '）', '“', '.', '%', '-', '*', '\\', ' ', '　'],
);

const clauses = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 12 }), {
  selector: toBareText,
  minLength: 20,
  maxLength: 40,
});

const document: fc.Arbitrary<Document> = clauses.map((texts) => {
  const written = writeDocument({
    kind: 'plan-document',
    file: 'generated.txt',
    title: '生成',
    docNumber: null,
    issuer: null,
    issuedOn: null,
    status: 'issued',
    plans: [{ title: '生成', level: 'city', region: { code: '910100', name: '临江市' }, clauses: texts, sections: [] }],
  });
  return { ...written, plans: written.plans.map((plan) => ({ ...plan, ...nameFacts(texts) })) };
});

/** Zones and industries that are called like clauses, every other one in two languages. */
function nameFacts(texts: readonly string[]): Pick<Plan, 'zones' | 'zoneIndustries' | 'industries' | 'englishNames'> {
  const range = { start: 0, end: 1 };
  const pairs = texts.map((name, index) => ({ name, nameEn: index % 2 === 0 ? (texts[index + 1] ?? null) : null }));
  const industries = pairs.map(({ name, nameEn }) => ({ id: `?${name}`, name, nameEn, parentId: null }));
  return {
    industries,
    zones: texts.map((name) => ({ name, kind: 'area', parent: null, areaKm2: null, quote: name, range })),
    zoneIndustries: industries.map(({ id, name }) => ({
      ...{ zone: name, industries: [{ asWritten: name, id }], quote: name, range },
    })),
    englishNames: pairs.flatMap(({ name, nameEn }) => (nameEn === null ? [] : [{ name, nameEn }])),
  };
}

const text = fc.string({ unit, minLength: 1, maxLength: 4 });
const otherNames = fc.array(text.map(foldText).filter(Boolean), { maxLength: 2 });
const search = fc
  .tuple(text, otherNames)
  .map(([words, names]) => toSearchTerms(words).map(({ word }) => ({ word, otherNames: names })));
const searches = fc.array(search, { minLength: 40, maxLength: 40 });

/** A document and what to search it for. */
export const searchSamples: fc.Arbitrary<readonly [Document, readonly (readonly SearchTerm[])[]]> = fc.tuple(
  document,
  searches,
);
