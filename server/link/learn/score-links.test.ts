import { expect, test } from 'vitest';
import { createPlan } from '../../../test/support/create-plan.ts';
import { placeClauses } from '../place-clauses.ts';
import { chooseThreshold } from './choose-threshold.ts';
import type { Scored } from './cross-validate.ts';
import { scoreLinks } from './score-links.ts';

const [clause] = placeClauses(createPlan('000000', '甲', [['任务', ['建设。']]]));
const scored = (measure: string, grade: Scored['grade'], score: number): Scored => {
  if (!clause) throw new TypeError('the plan has a clause');
  const upper = { ...clause, ownerId: measure };
  const signals = {} as Scored['comparison']['signals'];
  return { grade, score, comparison: { upper, lower: clause, signals, concepts: [] } };
};
const links = [scored('1', 3, 0.9), scored('1', 2, 0.2), scored('2', 0, 0.8), scored('3', 1, 0.8), scored('4', 2, 0.7)];

test('counts what is right, wrong and missed; what is only related counts neither way', () => {
  expect(scoreLinks(links, 1, 0.5)).toEqual({
    precision: 2 / 3,
    recall: 2 / 4,
    f1: 4 / 7,
    measureF1: 4 / 5,
    sameWording: 1,
    sameAction: 1 / 2,
  });
});

test('the threshold is where the folds agree best with their keys', () => {
  const fold = {
    scored: Array.from({ length: 600 }, (_, i) => scored(String(i), i < 30 ? 2 : 0, 1 - i / 600)),
    missed: 0,
  };
  expect(scoreLinks(fold.scored, 0, chooseThreshold([fold])).f1).toBeGreaterThan(0.95);
});
