import { expect, test } from 'vitest';
import type { CascadeGraph } from './cascade-graph.ts';
import { findFoldable, listFolded } from './folding.ts';
import { createSampleCascade } from './sample-cascade.ts';

const sample = createSampleCascade();

/** The sample with its provincial plan `count` times, as if there were as many provinces. */
function withProvinces(count: number): CascadeGraph {
  const [nation, province, city] = sample.plans;
  if (nation === undefined || province === undefined || city === undefined) throw new Error('the sample is not whole');
  return { ...sample, plans: [nation, ...Array.from({ length: count }, () => province), city] };
}

test('a lane that can be taken in is shown whole', () => {
  expect(findFoldable(withProvinces(4))).toEqual(new Set());
});

test('the sections of more than four plans can be folded, but for headings without measures of their own', () => {
  expect(findFoldable(withProvinces(5))).toEqual(new Set(['s1', 's2.1']));
});

test('so can those of a plan with more than forty rows', () => {
  const [nation, province, ...rest] = sample.plans;
  const repeat = (times: number) => {
    if (nation === undefined || province === undefined) throw new Error('the sample is not whole');
    const sections = Array.from({ length: times }, () => province.sections).flat();
    return { ...sample, plans: [nation, { ...province, sections }, ...rest] };
  };
  expect(findFoldable(repeat(6))).toEqual(new Set());
  expect(findFoldable(repeat(7))).toEqual(new Set(['s1', 's2.1']));
});

test('what was opened stays open, and what holds a measure that is to be seen', () => {
  const foldable = new Set(['s1', 's2.1']);
  expect(listFolded(sample, foldable, { open: [], measures: [] })).toEqual(['s1', 's2.1']);
  expect(listFolded(sample, foldable, { open: ['s1'], measures: [] })).toEqual(['s2.1']);
  expect(listFolded(sample, foldable, { open: [], measures: ['p3'] })).toEqual(['s1']);
});
