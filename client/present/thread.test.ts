import { expect, test } from 'vitest';
import { createThread, stepAlong } from './thread.ts';

const levelOf = { n: 'NATIONAL', p: 'PROVINCIAL', c: 'CITY', d: 'DISTRICT' } as const;
const end = (id: string) => ({ id, plan: { level: levelOf[id.charAt(0) as keyof typeof levelOf] } });
const tie = (upper: string, lower: string, score: number) => ({
  id: `${upper}>${lower}`,
  score,
  upper: end(upper),
  lower: end(lower),
});
const thread = createThread(
  ['p10'],
  [tie('p10', 'c1', 0.7), tie('n6', 'p10', 0.9), tie('p10', 'c2', 0.8), tie('n3', 'p10', 0.6)],
);
const step = (key: string, shown: string | null = null) => {
  const next = stepAlong(thread, shown, key);
  return next === null ? null : [next.measureId, next.tie.id];
};

test('arrows follow the strongest thread down and up', () => {
  expect(step('ArrowRight')).toEqual(['c2', 'p10>c2']);
  expect(step('ArrowLeft')).toEqual(['n6', 'n6>p10']);
});

test('the next level goes before one beyond it', () => {
  const skipping = createThread(['p10'], [tie('p10', 'd1', 0.99), tie('p10', 'c1', 0.6)]);
  expect(stepAlong(skipping, null, 'ArrowRight')?.measureId).toBe('c1');
});

test('arrows follow the link that is lit before any other', () => {
  expect(step('ArrowRight', 'p10>c1')).toEqual(['c1', 'p10>c1']);
  expect(step('ArrowLeft', 'n3>p10')).toEqual(['n3', 'n3>p10']);
  expect(step('ArrowRight', 'n3>p10')).toEqual(['c2', 'p10>c2']);
});

test('space lights one link after the other, those that go down first, and begins anew', () => {
  const lit: string[] = [];
  let shown: string | null = null;
  for (let press = 0; press < 5; press += 1) {
    shown = stepAlong(thread, shown, ' ')?.tie.id ?? null;
    lit.push(String(shown));
  }
  expect(lit).toEqual(['p10>c2', 'p10>c1', 'n6>p10', 'n3>p10', 'p10>c2']);
  expect(step(' ', 'p10>c1')).toEqual(['p10', 'n6>p10']);
});

test('up goes back', () => {
  expect(step('ArrowUp', 'p10>c1')).toEqual(['p10', 'p10>c2']);
  expect(step('ArrowUp', 'p10>c2')).toEqual(['p10', 'n3>p10']);
  expect(step('ArrowUp')).toEqual(['p10', 'n3>p10']);
});

test('from a whole plan the strongest of all its links begins', () => {
  const plan = createThread(['n6', 'n3'], [tie('n3', 'p2', 0.6), tie('n6', 'p10', 0.9)]);
  expect(stepAlong(plan, null, ' ')).toMatchObject({ measureId: 'n6', tie: { id: 'n6>p10' } });
});

test('where nothing leads on no key does anything', () => {
  const alone = createThread(['p10'], [tie('n6', 'p10', 0.9)]);
  expect(stepAlong(alone, null, 'ArrowRight')).toBe(null);
  expect(stepAlong(createThread(['x'], []), null, ' ')).toBe(null);
  expect(stepAlong(alone, null, 'x')).toBe(null);
});
