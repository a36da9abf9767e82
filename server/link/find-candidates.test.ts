import { expect, test } from 'vitest';
import type { ClauseId } from '../domain/ids.ts';
import type { Clause } from '../domain/plan.ts';
import { findCandidates } from './find-candidates.ts';

const toClause = (text: string): Clause => ({
  id: text as ClauseId,
  text,
  textEn: null,
  range: { start: 0, end: text.length },
  line: 1, strength: null,
});
const find = (uppers: readonly string[], lowers: readonly string[], minCosine = 0.1) =>
  findCandidates(uppers.map(toClause), lowers.map(toClause), minCosine);

test('finds the clauses that share rare wording', () => {
  const found = find(
    ['建设国际冷链物流中心。', '完善知识产权质押融资。'],
    ['推动知识产权质押贷款。', '培育本地餐饮品牌。', '打造冷链物流中心。'],
  );
  expect(found.map(({ upper, lower }) => [upper, lower])).toEqual([
    [0, 2],
    [1, 0],
  ]);
});

test('the same wording has the cosine 1, and none is found without shared bigrams', () => {
  expect(find(['建设冷链物流中心'], ['建设冷链物流中心', '培育餐饮品牌'])[0]?.cosine).toBeCloseTo(1);
  expect(find(['建设冷链'], ['培育品牌'])).toEqual([]);
});

test('wording that stands everywhere finds nothing', () => {
  const everywhere = Array.from(
    { length: 200 },
    (_, i) => `加强领导${String.fromCodePoint(0x4e00 + i * 40).repeat(3)}`,
  );
  expect(find(everywhere.slice(0, 100), everywhere.slice(100), 0)).toEqual([]);
});

test('keeps only what reaches the cosine asked for', () => {
  expect(find(['建设冷链物流中心，培育龙头'], ['打造冷链品牌'], 0.9)).toEqual([]);
});
