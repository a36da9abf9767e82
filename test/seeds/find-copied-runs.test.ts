import { expect, test } from 'vitest';
import { findCopiedRuns, indexRuns } from './find-copied-runs.ts';

const index = indexRuns(['支持山海市在滨江新区建设面向全球的\n茶叶现货交易市场，年交易额 300 亿元。']);

test('sixteen characters in a row are no copy, seventeen are', () => {
  expect(findCopiedRuns('在滨江新区建设面向全球的茶叶现货', index, [])).toEqual([]);
  expect(findCopiedRuns('可在滨江新区、建设面向全球的茶叶现货交。', index, [])).toEqual([
    '在滨江新区建设面向全球的茶叶现货交',
  ]);
});

test('names and figures within a run are not counted', () => {
  const statement = '在滨江新区建设面向全球的茶叶现货交易市场';
  expect(findCopiedRuns(statement, index, ['滨江新区'])).toEqual([]);
  expect(findCopiedRuns(`山海市${statement}，年交易额300亿元`, index, ['滨江新区'])).toHaveLength(1);
});
