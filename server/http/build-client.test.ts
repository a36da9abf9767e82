import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildClient } from './build-client.ts';

const longAgo = new Date('2001-01-01');

let sources: string;
let builds: number;
beforeEach(async () => {
  sources = await mkdtemp(path.join(tmpdir(), 'tiaokuai-build-'));
  builds = 0;
  await write('vite.config.ts', `export default { root: ${JSON.stringify(sources)} };`);
  await write('index.html', '<!doctype html><script type="module" src="./main.ts"></script>');
  await write('main.ts', 'document.title = "one";');
});
afterEach(() => rm(sources, { recursive: true }));

/** Writes a source of the client, long before it is built unless another time is given. */
async function write(file: string, text: string, modifiedAt = longAgo) {
  await writeFile(path.join(sources, file), text);
  await utimes(path.join(sources, file), modifiedAt, modifiedAt);
}

const build = () =>
  buildClient(sources, () => {
    builds += 1;
  });

test('the client is built once, and again when a source is newer', async () => {
  await build();
  await build();
  expect([builds, (await readdir(path.join(sources, 'dist'))).sort()]).toEqual([1, ['assets', 'index.html']]);
  await write('main.ts', 'document.title = "two";', new Date('2101-01-01'));
  await build();
  expect(builds).toBe(2);
});

test('a client that does not compile is told apart', async () => {
  await write('main.ts', 'import "./missing.ts";');
  await expect(build()).rejects.toMatchObject({
    code: 'CLIENT_NOT_BUILT',
    message: expect.stringMatching(/^The client cannot be built: (.|\n)*missing\.ts/),
  });
});
