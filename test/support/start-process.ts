import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether this line, which it printed, says that it is ready. */
  readonly isReady: (line: string) => boolean;
  readonly stopSignal: 'SIGTERM' | 'SIGKILL';
}

const startMilliseconds = 120_000;

/**
 * Starts a server and waits until it is ready; throws with the last lines it printed if it ends or takes too long.
 * It goes when this process does. Stopping it twice is no failure.
 */
export async function startProcess(options: ServerProcess): Promise<{ stop(): Promise<void> }> {
  const { command, args, environment, isReady, stopSignal } = options;
  const server = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const killOnExit = () => server.kill('SIGKILL');
  process.once('exit', killOnExit);
  const stop = async () => {
    process.off('exit', killOnExit);
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    server.kill(stopSignal);
    await exit;
  };
  try {
    await waitForStart(server, isReady);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function waitForStart(server: ChildProcess, isReady: (line: string) => boolean): Promise<void> {
  const said: string[] = [];
  const timer = setTimeout(() => server.kill('SIGKILL'), startMilliseconds);
  try {
    await new Promise<void>((resolve, reject) => {
      for (const stream of [server.stdout, server.stderr]) {
        if (!stream) continue;
        createInterface({ input: stream }).on('line', (line) => {
          said.push(line);
          if (isReady(line)) resolve();
        });
      }
      server.once('error', reject);
      server.once('exit', () =>
        reject(new Error(`${basename(server.spawnfile)} did not start: ${said.slice(-3).join(' / ')}`)),
      );
    });
  } finally {
    clearTimeout(timer);
  }
}

/** A port of 127.0.0.1 that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return address.port;
}
