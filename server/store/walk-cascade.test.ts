import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasureId, NodeId } from '../domain/ids.ts';
import { createMeasureLinkId } from '../domain/ids.ts';
import type { Judged, MeasureLink } from '../domain/link.ts';
import type { CascadeDirection, CascadeResult } from './graph-store.ts';
import { walkCascade } from './walk-cascade.ts';

type Link = Judged<MeasureLink>;

function link(upper: string, lower: string, score = 0.5): Link {
  const [upperId, lowerId] = [upper as MeasureId, lower as MeasureId];
  const fixed = { kind: 'cascade', relation: 'adapted', accepted: true, coverage: 1, clauseLinkIds: [] } as const;
  return { id: createMeasureLinkId(upperId, lowerId), upperId, lowerId, score, judgement: null, ...fixed };
}

function walk(links: readonly Link[], start: string, direction: CascadeDirection, depth = 8, limit = 100) {
  const id = start as MeasureId;
  const walking = walkCascade({ id: id as NodeId, direction, depth, minScore: 0, limit }, [id]);
  let steps = 0;
  let step = walking.next();
  while (!step.done) {
    steps += 1;
    const { from, direction: way } = step.value;
    step = walking.next(links.filter((each) => from.includes(way === 'down' ? each.upperId : each.lowerId)));
  }
  return { ...step.value, steps };
}

function distancesOf({ measures }: CascadeResult): Record<string, number> {
  return Object.fromEntries(measures.map(({ id, distance }) => [id, distance]));
}

test('a store is asked once a level, not once a measure', () => {
  const wide = ['b', 'c', 'd', 'e'].flatMap((id) => [link('a', id), link(id, 'z')]);
  expect(walk(wide, 'a', 'down')).toMatchObject({ steps: 3, truncated: false });
  expect(distancesOf(walk(wide, 'a', 'down'))).toEqual({ a: 0, b: 1, c: 1, d: 1, e: 1, z: 2 });
});

test('a link that skips a level shortens the distance, and the longer way is followed too', () => {
  const links = [link('a', 'b', 0.9), link('b', 'c', 0.8), link('a', 'c', 0.7)];
  const result = walk(links, 'a', 'down');
  expect(distancesOf(result)).toEqual({ a: 0, b: 1, c: 1 });
  expect(result.links).toEqual(links);
});

test('a circle ends', () => {
  const result = walk([link('a', 'b'), link('b', 'a')], 'a', 'both');
  expect(distancesOf(result)).toEqual({ a: 0, b: 1 });
});

test('what is reached both ways counts by the shorter one', () => {
  const links = [link('a', 'b'), link('b', 'c'), link('c', 'a')];
  expect(distancesOf(walk(links, 'a', 'both'))).toEqual({ a: 0, b: 1, c: 1 });
});

test('nothing is asked where there is no start', () => {
  const walking = walkCascade({ id: 'x' as NodeId, direction: 'both', depth: 3, minScore: 0, limit: 9 }, []);
  expect(walking.next()).toEqual({ done: true, value: { roots: [], measures: [], links: [], truncated: false } });
});

test('every measure reached stands at the end of a link kept or is the start, whatever the limit', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const links = fc.uniqueArray(
    fc
      .tuple(name, name, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([upper, lower, score]) => link(upper, lower, score)),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(links, fc.constantFrom('up', 'down', 'both'), fc.integer({ min: 1, max: 8 }), fc.nat(6), (...given) => {
      const [all, direction, depth, limit] = given;
      const whole = walk(all, 'a', direction, depth);
      const cut = walk(all, 'a', direction, depth, limit);
      expect(cut.links).toEqual(whole.links.slice(0, limit));
      expect(cut.truncated).toBe(whole.links.length > limit);
      const ends = new Set(['a', ...cut.links.flatMap(({ upperId, lowerId }) => [upperId, lowerId])]);
      expect(new Set(cut.measures.map(({ id }) => id))).toEqual(ends);
      for (const { distance } of cut.measures) expect(distance).toBeLessThanOrEqual(depth);
    }),
  );
});
