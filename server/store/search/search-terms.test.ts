import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadConcepts } from '../../lexicon/load-concepts.ts';
import { toSearchWords } from './fold-text.ts';
import { findTerm, splitTerm, toSearchTerms } from './search-terms.ts';

const thesaurus = loadConcepts();

function otherNames(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(toSearchTerms(text, thesaurus).map((term) => [term.word, term.otherNames]));
}

test('without a thesaurus the terms are the words', () => {
  expect(toSearchTerms(' 跨境电商　RCEP 跨境电商')).toEqual([
    { word: '跨境电商', otherNames: [] },
    { word: 'rcep', otherNames: [] },
  ]);
});

test('a word has the other names of what it names, whatever the language', () => {
  expect(otherNames('跨境电商')).toEqual({
    跨境电商: expect.arrayContaining(['跨境电子商务', 'cbec', 'cross-border e-commerce']),
  });
  expect(otherNames('ＱＦＬＰ')).toEqual({ qflp: expect.arrayContaining(['合格境外有限合伙人']) });
  expect(otherNames('没有的词')).toEqual({ 没有的词: [] });
});

test('the rest of the word stays', () => {
  expect(otherNames('支持跨境电商集聚')).toEqual({
    支持跨境电商集聚: expect.arrayContaining(['支持跨境电子商务集聚']),
  });
});

test('of a name that goes over several words each may be the whole under another name', () => {
  expect(otherNames('Free trade accounts 银行')).toEqual({
    free: expect.arrayContaining(['自由贸易账户', 'ft account']),
    trade: expect.arrayContaining(['自由贸易账户']),
    accounts: expect.arrayContaining(['自由贸易账户', 'free trade account']),
    银行: [],
  });
});

test('names that hold the word are not asked for, for the word finds them', () => {
  for (const [word, names] of Object.entries(otherNames('人工智能 AI'))) {
    for (const name of names) expect(name).not.toContain(word);
  }
});

test('however much is typed, the number of other names is bounded', () => {
  const terms = toSearchTerms(
    '跨境电商 海外仓 保税维修 离岸贸易 公募REITs 单一窗口 数据出境 知识产权质押 '.repeat(4),
    thesaurus,
  );
  expect(terms.flatMap((term) => term.otherNames).length).toBeLessThanOrEqual(200);
});

const wording = fc.string({ unit: fc.constantFrom(...'跨境电商aAＡ（〔㈠㎡ßé̈¨ 　\n'), maxLength: 30 });

test('the terms are the words of the text, each once', () => {
  fc.assert(
    fc.property(wording, (text) => {
      expect(toSearchTerms(text).map(({ word }) => word)).toEqual(toSearchWords(text));
    }),
  );
});

test.each([
  ['word inside others', { word: '电商', otherNames: [] }, [[2, 4]]],
  ['names of Han characters too', { word: 'x', otherNames: ['境电'] }, [[1, 3]]],
  ['Latin names as whole words', { word: 'x', otherNames: ['aeo'] }, [[13, 16]]],
])('a term is found as %s', (_, term, places) => {
  const folded = '跨境电商videoaeo,aeo企业';
  expect(findTerm(folded, term).map(({ start, end }) => [start, end])).toEqual(places);
});

test('names with a Latin end are compared as whole words', () => {
  expect(splitTerm({ word: 'aeo', otherNames: ['高级认证企业', 'authorized operator', '公募reits'] })).toEqual({
    parts: ['aeo', '高级认证企业'],
    wholes: ['authorized operator', '公募reits'],
  });
});
