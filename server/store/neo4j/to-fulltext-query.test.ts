import { expect, test } from 'vitest';
import { toFulltextQuery } from './to-fulltext-query.ts';

test.each([
  ['two characters or more as a phrase of pairs', ['跨境电商'], '"跨境电商"'],
  ['one character as part of a pair', ['仓'], '*仓*'],
  ['Latin letters and digits as part of a word', ['rcep', '5g'], '*rcep* AND *5g*'],
  ['a mixed word in parts', ['国发202010号'], '"国发" AND *号* AND *202010*'],
  ['signs of the query language not at all', ['跨境" or *:*', 'a\\b~'], '"跨境"'],
  ['parts of stop words not at all', ['the', 'he'], '*:*'],
  ['a part that is in no stop word beside one that is', ['for', 'zone'], '*zone*'],
  ['other scripts not at all', ['の', '%'], '*:*'],
])('asks for %s', (_, words, query) => {
  expect(toFulltextQuery(words.map((word) => ({ word, otherNames: [] })))).toBe(query);
});

test.each([
  [['跨境电子商务', 'cross-border e-commerce'], '(("跨境电商") OR "跨境电子商务" OR *commerce*) AND "海外"'],
  [['公募reits', '公募reit'], '(("跨境电商") OR "公募") AND "海外"'],
  [['跨境网购', 'のカ'], '"海外"'],
])('asks for the word or one of %j', (otherNames, query) => {
  expect(
    toFulltextQuery([
      { word: '跨境电商', otherNames },
      { word: '海外', otherNames: [] },
    ]),
  ).toBe(query);
});
