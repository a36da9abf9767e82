import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findConcepts } from './find-concepts.ts';
import { foldText } from './fold-names.ts';
import { loadConcepts } from './load-concepts.ts';
import { listNames } from './thesaurus.ts';

const thesaurus = loadConcepts();

function find(text: string): readonly (readonly [id: string, wording: string])[] {
  return findConcepts(thesaurus, text).map(({ id, range }) => [id, text.slice(range.start, range.end)]);
}

test.each([
  ['by any of its names', '跨境电子商务又称跨境电商', ['跨境电子商务', '跨境电商']],
  ['by its English names', 'Cross-border e-commerce and CBEC', ['Cross-border e-commerce', 'CBEC']],
  ['in the plural', 'comprehensive bonded zones', ['comprehensive bonded zones']],
  ['whatever the case, width, space and hyphen', 'ＣＲＯＳＳ  border e commerce', ['ＣＲＯＳＳ  border e commerce']],
  ['with quotation marks in its name', '国际贸易“单一窗口”', ['国际贸易“单一窗口']],
  ['by the longest name', '跨境电子商务综合试验区', ['跨境电子商务综合试验区']],
  ['between Latin letters of other words not', 'VIDEO, AEOS2, xAEO', []],
  ['between Han characters, as they set a word apart', '支持AEO企业', ['AEO企业']],
  ['in the midst of other words not', '打通关键环节，增强调节能力，树立环保理念', []],
  ['beyond the end of such words', '发展会展业', ['会展业']],
  ['across a bracket not', '跨境（电商）', ['电商']],
])('a concept is found %s', (_, text, wordings) => {
  expect(find(text).map(([, wording]) => wording)).toEqual(wordings);
});

test('two names of one thing are one concept', () => {
  expect(new Set(find('跨境电商、跨境电子商务、cross-border e-commerce').map(([id]) => id))).toEqual(
    new Set(['cross-border-e-commerce']),
  );
});

test('a text that names nothing has no concepts', () => {
  expect(find('')).toEqual([]);
  expect(find('今天天气很好 “”- ㎡')).toEqual([]);
});

const names = [...thesaurus.concepts.values()].flatMap(listNames);
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...names).map((name) => name.slice(1)),
  fc.constantFrom(...names).map((name) => [...name].join('”')),
  fc.string({ unit: fc.constantFrom(...'和的跨境aE1Ａ㎡𠮷ﬃ“” -—　\n(、s'), maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

test('what is found are names of the concept, in order and apart', () => {
  fc.assert(
    fc.property(text, (given) => {
      let end = 0;
      for (const { id, range } of findConcepts(thesaurus, given)) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
        const concept = thesaurus.concepts.get(id);
        const folded = concept ? listNames(concept).map((name) => foldText(name).text) : [];
        const wording = foldText(given.slice(range.start, range.end)).text;
        const singular = [wording.replace(/s$/, ''), wording.replace(/es$/, ''), wording.replace(/ies$/, 'y')];
        expect(folded.some((name) => name === wording || singular.includes(name))).toBe(true);
      }
      expect(end).toBeLessThanOrEqual(given.length);
    }),
  );
});

test('every name is found where it stands alone', () => {
  for (const concept of thesaurus.concepts.values()) {
    for (const name of listNames(concept)) {
      expect(findConcepts(thesaurus, name)).toEqual([{ id: concept.id, range: { start: 0, end: name.length } }]);
    }
  }
});
