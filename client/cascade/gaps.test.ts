import { expect, test } from 'vitest';
import { findGaps } from './gaps.ts';
import { createSampleCascade } from './sample-cascade.ts';

const graph = createSampleCascade();

test('a measure that nothing below carries is a gap, the lowest plan has none', () => {
  expect([...findGaps(graph, 0)]).toEqual(['p2', 'p3']);
});

test('a higher score makes more gaps', () => {
  expect([...findGaps(graph, 0.9)]).toEqual(['n2', 'n3', 'p1', 'p2', 'p3']);
});
