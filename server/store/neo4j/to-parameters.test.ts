import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { toParameters } from './to-parameters.ts';

test('whole numbers become integers at any depth, and all else stays', () => {
  const parameters = { limit: 3, minScore: 0.5, zero: -0, rows: [{ line: 7, note: null, accepted: true }], ids: ['3'] };
  expect(toParameters(parameters)).toEqual({
    limit: neo4j.int(3),
    minScore: 0.5,
    zero: -0,
    rows: [{ line: neo4j.int(7), note: null, accepted: true }],
    ids: ['3'],
  });
});
