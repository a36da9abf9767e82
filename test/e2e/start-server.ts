import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningServer {
  /** Such as `http://127.0.0.1:4680`. */
  readonly address: string;
  /** Stopping twice is no failure. */
  readonly stop: () => Promise<void>;
}

const root = path.join(import.meta.dirname, '../..');

/**
 * Starts the server as a user would, on a SQLite file and a port (0: a free one), and waits until it is ready. Further
 * settings are as in the environment.
 */
export async function startServer(
  storeFile: string,
  port = 0,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, TIAOKUAI_STORE: `sqlite:${storeFile}`, PORT: String(port), LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await exited;
  };
  const ready = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const line = await Promise.race([ready, exited.then(() => 'nothing: it ended before it was ready')]);
  const address = /http:\/\/\S+/.exec(line)?.[0];
  if (address === undefined) throw new Error(`The server said ${line}.`);
  return { address, stop };
}
