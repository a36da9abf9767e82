import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp();
});
afterAll(() => app.close());

/** `measures { plan { measures { plan { … title` */
function nest(levels: number): string {
  return levels === 0 ? 'title' : `measures { plan { ${nest(levels - 1)} } }`;
}

test('a query that nests too deep is refused before it runs', async () => {
  const { status, errors } = await app.ask(`{ plan(id: "x") { ${nest(6)} } }`);
  expect(status).toBe(400);
  expect(errors[0]).toMatchObject({
    message: 'The query nests 14 fields deep; 12 are allowed. Ask for the lower ones by id.',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test('lists within lists within lists cost too much', async () => {
  const { errors } = await app.ask(`{ plans { ${nest(4)} } }`);
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The query costs \d+; 1000000 is allowed\. Ask for fewer lists within lists/),
  ]);
});

test('one costly field under many aliases costs too much', async () => {
  const fields = Array.from({ length: 101 }, (_, index) => `c${index}: counts { plans }`);
  const { errors } = await app.ask(`{ ${fields.join(' ')} }`);
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('The query costs') })]);
});

test('a query with very many words is refused while it is read', async () => {
  const { errors } = await app.ask(`{ ${'counts { plans } '.repeat(1001)} }`);
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('4000 tokens') })]);
});

test('a body that is too large is refused unread', async () => {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ counts { plans } }', variables: { filler: 'x'.repeat(100_000) } }),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual({
    error: { code: 'BAD_REQUEST', message: 'The request has more than 100000 bytes.', zh: '请求超过 100000 字节。' },
  });
});

test('all that is stored can be had in one query, and so can the schema', async () => {
  const whole = '{ plans { title sections { title measures { number title clauses { text } } } } }';
  expect((await app.ask(whole)).errors).toEqual([]);
  const { getIntrospectionQuery } = await import('graphql');
  expect((await app.ask(getIntrospectionQuery())).errors).toEqual([]);
});

test('the queries of the client are within the limits', async () => {
  const root = path.join(import.meta.dirname, '../..');
  const texts: string[] = [];
  for await (const file of glob('client/**/*.graphql', { cwd: root })) {
    texts.push(await readFile(path.join(root, file), 'utf8'));
  }
  const { data, errors } = await app.ask(texts.join('\n'));
  // All are checked, and none runs, for the request does not say which.
  expect([data, errors.map(({ message }) => message)]).toEqual([
    null,
    ['Must provide operation name if query contains multiple operations.'],
  ]);
});
