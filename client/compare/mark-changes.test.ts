import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markChanges } from './mark-changes.ts';

test('a passage is cut into what is shared, what is its own, and new figures', () => {
  const changes = markChanges('支持平台建设，到2025年达到100家。', {
    shared: [{ start: 0, end: 6 }],
    own: [{ start: 7, end: 19 }],
    figures: [{ start: 15, end: 19 }],
  });
  expect(changes.map(({ text, kind }) => [text, kind])).toEqual([
    ['支持平台建设', 'shared'],
    ['，', 'plain'],
    ['到2025年达到', 'own'],
    ['100家', 'figure'],
    ['。', 'plain'],
  ]);
});

test('a passage without marks is one stretch, an empty one none', () => {
  const marks = { shared: [], own: [], figures: [] };
  expect(markChanges('支持', marks)).toEqual([{ start: 0, text: '支持', kind: 'plain' }]);
  expect(markChanges('', marks)).toEqual([]);
});

const ranges = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(40) }).filter(({ start, end }) => start < end));

test('the stretches together are the passage', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), ranges, ranges, ranges, (text, shared, own, figures) => {
      const changes = markChanges(text, { shared, own, figures });
      expect(changes.map((change) => change.text).join('')).toBe(text);
    }),
  );
});
