import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-process-'));
});
afterAll(() => rm(folder, { recursive: true }));

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const store = `sqlite:${path.join(folder, `${crypto.randomUUID()}.db`)}`;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'server/main.ts', '--api-only', ...args],
    { cwd: root, env: { ...process.env, TIAOKUAI_STORE: store, LOG_LEVEL: 'warn', ...environment } },
  );
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), ...output }));
  const ready = async () => {
    while (!output.stdout.includes('\n')) {
      await Promise.race([
        once(child.stdout, 'data'),
        ended.then(({ stderr }) => {
          throw new Error(`ended before it was ready: ${stderr}`);
        }),
      ]);
    }
    return output.stdout.trim().replace('Tiaokuai is ready: ', '');
  };
  return { child, ended, ready };
}

test.for(['SIGTERM', 'SIGINT'] as const)('%s stops a server that has loaded the example', async (signal) => {
  const { child, ended, ready } = start(['--port', '0']);
  const address = await ready();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ plans { level } }' }),
  });
  const { data } = await response.json();
  const levels = new Set(data.plans.map(({ level }: { readonly level: string }) => level));
  expect([...levels]).toEqual(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']);
  child.kill(signal);
  expect(await ended).toEqual({ code: 0, stdout: `Tiaokuai is ready: ${address}\n`, stderr: '' });
});

test('a taken port is named, with the way to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = other.address();
  const port = typeof taken === 'object' && taken ? taken.port : 0;
  const { ended } = start(['--port', String(port)]);
  expect(await ended).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is taken; choose another with --port N or PORT=N, such as ${port + 1}.\n`,
  });
  other.close();
});

test.for([
  [['--port', 'many'], {}, 2, /^PORT is "many"; it must be a whole number from 0 to 65535\.\n$/],
  [['--host', '203.0.113.7', '--port', '0'], {}, 1, /^HOST is "203.0.113.7", which is no address of this machine\.\n$/],
  [[], { TIAOKUAI_STORE: 'mongo' }, 2, /it must be sqlite:FILE or neo4j\.\n$/],
  [['--prot', '1'], {}, 2, /--prot(.|\n)*npm start \[-- --port N\]/],
] as const)('%j %j ends with a clear word', async ([args, environment, code, message]) => {
  const end = await start(args, environment).ended;
  expect(end).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
});
