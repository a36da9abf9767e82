import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createServer } from 'vite';
import { readConfig } from '../server/config.ts';

/*
 * `npm run dev`: the API, started anew when a source of the server changes, and the client with hot reload before
 * it. Ctrl-C stops both.
 */

const root = path.join(import.meta.dirname, '..');
const { host, port } = readConfig(process.env);
const api = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const vite = await createServer({
  configFile: path.join(import.meta.dirname, 'vite.config.ts'),
  server: { host, proxy: { '/graphql': api, '/healthz': api, '/upload': api } },
});
await vite.listen();

const server = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', '--watch', '--watch-preserve-output', 'server/main.ts', '--api-only'],
  // The address to open is the client's, so the server keeps its own to itself.
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

async function stop() {
  const exited = server.exitCode === null ? once(server, 'exit') : undefined;
  server.kill('SIGTERM');
  await Promise.all([vite.close(), exited]);
}

process.once('SIGINT', stop).once('SIGTERM', stop);
process.stdout.write(`Tiaokuai in development: ${vite.resolvedUrls?.local[0] ?? vite.resolvedUrls?.network[0]}\n`);
