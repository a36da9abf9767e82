import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { limitQueries } from './limit-queries.ts';

const schema = buildSchema(`
  type Query { plan: Plan, plans: [Plan!]!, node: Node }
  interface Node { id: ID! }
  type Plan implements Node { id: ID!, basis: Plan, measures: [Measure!]! }
  type Measure implements Node { id: ID!, plan: Plan! }
`);

function refuse(query: string, limits: { maxDepth?: number; maxCost?: number }): readonly string[] {
  const rule = limitQueries({ maxDepth: 100, maxCost: 1e9, ...limits });
  return validate(schema, parse(query), [...specifiedRules, rule]).map(({ message }) => message);
}

test.for([
  ['{ plan { id } }', 2],
  ['{ plan { basis { id } id } }', 3],
  ['{ plan { ... on Plan { basis { ...P } } } } fragment P on Plan { basis { id } }', 4],
  ['{ __schema { types { fields { type { name } } } } plan { __typename } }', 1],
] as const)('%s is %i deep', ([query, depth]) => {
  expect(refuse(query, { maxDepth: depth })).toEqual([]);
  if (depth > 1) expect(refuse(query, { maxDepth: depth - 1 })[0]).toContain(`nests ${depth} fields deep`);
});

test.for([
  ['{ plan { id } }', 10_001],
  ['{ plans { id } }', 10_020],
  ['{ plans { measures { id } } }', 10_000 + 20 * (1 + 20)],
  ['{ a: plan { id } b: plan { id } }', 20_002],
  ['{ plan { ...P } a: plan { ...P } } fragment P on Plan { measures { id } }', 2 * (10_000 + 21)],
  ['{ node { ... on Plan { measures { id } } ... on Measure { id } } }', 10_000 + 21 + 1],
] as const)('%s costs %i', ([query, cost]) => {
  expect(refuse(query, { maxCost: cost })).toEqual([]);
  expect(refuse(query, { maxCost: cost - 1 })).toEqual([expect.stringContaining(`costs ${cost};`)]);
});

test('fragments that double at each step are measured without being expanded', () => {
  const steps = Array.from(
    { length: 60 },
    (_, n) => `fragment F${n} on Plan { a: basis { ...F${n + 1} } b: basis { ...F${n + 1} } }`,
  );
  const query = `{ plan { ...F0 } } ${steps.join(' ')} fragment F60 on Plan { id }`;
  expect(refuse(query, { maxCost: 1e6 })).toEqual([expect.stringContaining('The query costs')]);
});

test('fragments that spread themselves and fields that do not exist are left to the rules that are for them', () => {
  const circle = refuse('{ plan { ...A } } fragment A on Plan { basis { ...A } }', {});
  expect(circle).toEqual([expect.stringContaining('Cannot spread fragment "A" within itself')]);
  const unknown = refuse('{ plans { colour { shade } } }', {});
  expect(unknown).toEqual([expect.stringContaining('Cannot query field "colour"')]);
});
