import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLaneSize, type LaneContent, laneMetrics, layoutLanes } from './lane-layout.ts';

const size = { laneWidth: 208, gap: 70 };
const headHeight = 104;
const { sectionHeight, rowHeight, margin, planGap, bottomMargin } = laneMetrics;

test('measures stand under their heading, headings under the head of their plan', () => {
  const layout = layoutLanes(
    [{ plans: [{ id: 'n', sections: [{ id: 'n.1', measureIds: ['n1', 'n2'], isFolded: false }] }] }, { plans: [] }],
    size,
    1,
  );
  expect(layout.sections.get('n.1')).toEqual({ x: margin, y: headHeight });
  expect(layout.rows.get('n1')).toEqual({ x: margin, y: headHeight + sectionHeight });
  expect(layout.rows.get('n2')).toEqual({ x: margin, y: headHeight + sectionHeight + rowHeight });
  expect(layout.width).toBe(2 * margin + 2 * 208 + 70);
  const bottom = headHeight + sectionHeight + 2 * rowHeight;
  expect(layout.plans.get('n')).toEqual({ x: margin, top: 0, bottom });
  expect(layout.height).toBe(bottom + planGap + bottomMargin);
});

test('heads have room for the longest title, in five lines at most', () => {
  const heightFor = (lines: number) => layoutLanes([], size, lines).headHeight;
  expect([0, 2, 3, 5, 9].map(heightFor)).toEqual([104, 104, 121, 155, 155]);
});

test('plans of one level stand one under another in one lane', () => {
  const lane: LaneContent = {
    plans: [
      { id: 'a', sections: [{ id: 'a.1', measureIds: ['a1'], isFolded: false }] },
      { id: 'b', sections: [{ id: 'b.1', measureIds: ['b1'], isFolded: false }] },
    ],
  };
  const { plans } = layoutLanes([lane], size, 2);
  expect(plans.get('b')?.x).toBe(plans.get('a')?.x);
  expect(plans.get('b')?.top).toBe((plans.get('a')?.bottom ?? 0) + planGap);
});

test('a folded section takes one row, which stands for its measures', () => {
  const sections = [
    { id: 'a.1', measureIds: ['a1', 'a2'], isFolded: true },
    { id: 'a.2', measureIds: ['a3'], isFolded: false },
  ];
  const layout = layoutLanes([{ plans: [{ id: 'a', sections }] }], size, 2);
  expect(layout.rows.get('a.1')).toEqual({ x: margin, y: headHeight });
  expect(layout.sections.get('a.2')).toEqual({ x: margin, y: headHeight + rowHeight });
  expect([...layout.rows.keys()]).toEqual(['a.1', 'a3']);
  expect([...layout.rowOf]).toEqual([
    ['a1', 'a.1'],
    ['a2', 'a.1'],
    ['a3', 'a3'],
  ]);
});

test('four lanes fit between both rails of a window of 1680 pixels as drawn', () => {
  expect(chooseLaneSize(1680 - 232 - 372, 4)).toEqual({ laneWidth: 208, gap: 69 });
});

test('a single lane does not grow without end', () => {
  expect(chooseLaneSize(3000, 1)).toEqual({ laneWidth: 340, gap: 120 });
});

test('lanes keep their least width in a narrow window', () => {
  expect(chooseLaneSize(500, 4)).toEqual({ laneWidth: 208, gap: 56 });
});

const lanes = fc
  .array(fc.array(fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 4 }), { maxLength: 3 }), { maxLength: 4 })
  .map((counts) =>
    counts.map((plans, lane) => ({
      plans: plans.map((sections, plan) => ({
        id: `${lane}/${plan}`,
        sections: sections.map(([count, isFolded], section) => ({
          id: `${lane}/${plan}/${section}`,
          measureIds: Array.from({ length: count }, (_, measure) => `${lane}/${plan}/${section}/${measure}`),
          isFolded,
        })),
      })),
    })),
  );

test('nothing overlaps, nothing leaves the page, whatever the outlines', () => {
  fc.assert(
    fc.property(lanes, fc.integer({ min: 300, max: 3000 }), (content, width) => {
      const layout = layoutLanes(content, chooseLaneSize(width, content.length), 2);
      const places = [...layout.rows.values(), ...layout.sections.values()];
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
      for (const { x, y } of places) {
        expect(x + layout.laneWidth).toBeLessThanOrEqual(layout.width);
        expect(y + rowHeight).toBeLessThanOrEqual(layout.height);
      }
    }),
  );
});
