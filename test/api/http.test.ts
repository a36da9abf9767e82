import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreError } from '../../server/errors.ts';
import { compressAssets } from '../../server/http/compress-assets.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const page = '<!doctype html><title>page</title>';
const largeScript = `export const words = '${'政策传导 '.repeat(2000)}';`;

let client: string;
let app: SampleApp;
beforeAll(async () => {
  client = await mkdtemp(path.join(tmpdir(), 'tiaokuai-client-'));
  await mkdir(path.join(client, 'assets'));
  await writeFile(path.join(client, 'index.html'), page);
  await writeFile(path.join(client, 'icon.svg'), '<svg/>');
  await writeFile(path.join(client, 'assets/main-1a2b.js'), 'export {};');
  await writeFile(path.join(client, 'assets/large-3c4d.js'), largeScript);
  await compressAssets(path.join(client, 'assets'));
  app = await startSampleApp({ clientFolder: client });
});
afterAll(async () => {
  await app.close();
  await rm(client, { recursive: true });
});

const navigation = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

test('scripts come as small as they were compressed when they were built, and as they are to who asks so', async () => {
  const ask = (encodings: string) =>
    fetch(`${app.address}/assets/large-3c4d.js`, { headers: { 'accept-encoding': encodings } });
  const small = await ask('gzip, deflate, br');
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(Number(small.headers.get('content-length'))).toBeLessThan(200);
  expect(small.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(small.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(small.headers.get('vary')).toContain('Accept-Encoding');
  expect(await small.text()).toBe(largeScript);
  const plain = await ask('identity');
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, largeScript]);
});

test('every answer forbids foreign and inline scripts, framing and sniffing', async () => {
  for (const address of ['/', '/healthz', '/graphql', '/nothing']) {
    const { headers } = await fetch(`${app.address}${address}`);
    expect(headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test.for(['/', '/cascade', '/plans/330000-方案%232.1.3?q=仓'])('%s is a view of the client', async (view) => {
  const response = await fetch(`${app.address}${view}`, navigation);
  expect([response.status, await response.text()]).toEqual([200, page]);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('files with a hash in their name stay in the cache, others are asked for anew', async () => {
  const script = await fetch(`${app.address}/assets/main-1a2b.js`);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const icon = await fetch(`${app.address}/icon.svg`);
  expect(icon.headers.get('cache-control')).toBe('no-cache');
});

test.for(['/assets/main-0000.js', '/favicon.ico', '/..%2f..%2fpackage.json'])('%s is not there', async (address) => {
  const response = await fetch(`${app.address}${address}`);
  const words = { message: `Nothing is at ${address}.`, zh: `${address} 处没有内容。` };
  expect([response.status, await response.json()]).toEqual([404, { error: { code: 'NOT_FOUND', ...words } }]);
});

test('a client that is not built is not there, and no folder is named', async () => {
  const bare = await startSampleApp({ clientFolder: '/nowhere' });
  const response = await fetch(bare.address, navigation);
  await bare.close();
  expect([response.status, await response.json()]).toMatchObject([
    404,
    { error: { code: 'NOT_FOUND', message: 'Nothing is at /.' } },
  ]);
});

test('health is 200 while the store answers and 503 when it does not', async () => {
  const well = await fetch(`${app.address}/healthz`);
  expect([well.status, await well.json()]).toEqual([200, { status: 'ok' }]);

  const failure = new StoreError('STORE_UNAVAILABLE', 'gone');
  const ill = await startSampleApp({ wrapStore: (store) => ({ ...store, count: () => Promise.reject(failure) }) });
  const response = await fetch(`${ill.address}/healthz`);
  expect([response.status, await response.json()]).toEqual([503, { status: 'unavailable' }]);
  await ill.close();
});

test('a query that a foreign page could send without asking is refused', async () => {
  const query = encodeURIComponent('{ counts { plans } }');
  const simple = await fetch(`${app.address}/graphql?query=${query}`);
  expect(simple.status).toBe(400);
  expect(await simple.text()).toContain('Cross-Site Request Forgery');
  const preflighted = await fetch(`${app.address}/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(await preflighted.json()).toEqual({ data: { counts: { plans: 5 } } });
});

test('a body that is no JSON is refused', async () => {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  });
  expect([response.status, await response.json()]).toEqual([
    400,
    {
      error: {
        ...{ code: 'BAD_REQUEST', message: expect.stringContaining('JSON') },
        zh: expect.stringMatching(/^请求有误：.*JSON/),
      },
    },
  ]);
});

test('every request is logged with its id, but not what it asks', async () => {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ search(text: "秘密") { total } }' }),
  });
  await response.text();
  const requestId = response.headers.get('x-request-id');
  await expect
    .poll(() => app.logLines.find((line) => line.requestId === requestId))
    .toMatchObject({ method: 'POST', path: '/graphql', status: 200, milliseconds: expect.any(Number) });
  expect(JSON.stringify(app.logLines)).not.toContain('秘密');
});
