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
  expect(toFulltextQuery(words)).toBe(query);
});
