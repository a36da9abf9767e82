import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderNodes, readNodes, writeNodes } from './node-list.ts';

const anyNode = fc.record({
  id: fc.oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc
      .tuple(fc.constantFrom('330000-方案', '110000-方案'), fc.string({ minLength: 1, maxLength: 4 }))
      .map(([plan, rest]) => `${plan}#${rest}`),
  ),
  at: fc.option(fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) }), {
    nil: null,
  }),
  isPinned: fc.boolean(),
  isHidden: fc.boolean(),
});

test('nodes are read as they were written, whatever their ids', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyNode, { selector: ({ id }) => id, maxLength: 40 }), (nodes) => {
      expect(readNodes(writeNodes(nodes))).toEqual(orderNodes(nodes));
    }),
  );
});

test('what a plan’s ids share is written once', () => {
  const node = (id: string, x: number) => ({ id, at: { x, y: -20 }, isPinned: x === 10, isHidden: false });
  expect(writeNodes([node('33-方案#1', 10), node('zone-33-甲', 0), node('33-方案#2', 30)])).toEqual({
    nodes: '33-方案|#1,#2;zone-33-甲|',
    xy: '10.-20,30.-20,0.-20',
    pins: '0',
    hidden: undefined,
  });
});

test('an address with ids alone can be written by hand', () => {
  expect(readNodes({ nodes: '33-方案|#1,#1' })).toEqual([
    { id: '33-方案#1', at: null, isPinned: false, isHidden: false },
  ]);
});
