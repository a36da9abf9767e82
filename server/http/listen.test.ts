import express from 'express';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

test('closing lets a running request finish and accepts no other', async () => {
  const release = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const app = express();
  app.get('/', async (_request, response) => {
    arrived.resolve();
    await release.promise;
    response.send('done');
  });
  const server = await listen(app, '127.0.0.1', 0);
  const running = fetch(server.address);
  await arrived.promise;
  const closed = server.close();
  await expect(fetch(server.address)).rejects.toThrow('fetch failed');
  release.resolve();
  expect(await (await running).text()).toBe('done');
  await closed;
});

test('a request that does not end is cut off', async () => {
  const app = express();
  const arrived = Promise.withResolvers<void>();
  app.get('/', () => arrived.resolve());
  const server = await listen(app, '127.0.0.1', 0);
  const running = fetch(server.address);
  running.catch(() => {});
  await arrived.promise;
  await server.close(0);
  await expect(running).rejects.toThrow('fetch failed');
});

test.for([
  ['::1', /^http:\/\/\[::1\]:\d+$/],
  ['0.0.0.0', /^http:\/\/localhost:\d+$/],
] as const)('what listens on %s says an address that a browser takes', async ([host, address]) => {
  const server = await listen(express(), host, 0);
  await server.close();
  expect(server.address).toMatch(address);
});
