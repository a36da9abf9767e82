import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const loader = fileURLToPath(new URL('loader.ts', import.meta.url));

/** What became of a loader. */
export interface LoaderEnd {
  /** Files that it said are stored. */
  readonly acknowledged: number;
  /** Null if it was killed. */
  readonly status: number | null;
  readonly stderr: string;
  /** Between its first word and its end. */
  readonly milliseconds: number;
}

interface LoaderOptions {
  readonly files: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds from its first word on after which it is killed. */
  readonly killAfter?: number;
  /** Told how many files are stored. */
  readonly onProgress?: (done: number) => void;
}

/** Loads files in a process of its own. */
export async function runLoader({ files, environment, killAfter, onProgress }: LoaderOptions): Promise<LoaderEnd> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', loader, ...files], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let acknowledged = 0;
  let started = 0;
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdout.on('data', (chunk) => {
    if (started === 0) {
      started = performance.now();
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    }
    acknowledged = Number(String(chunk).trim().split('\n').at(-1));
    onProgress?.(acknowledged);
  });
  const [status] = await once(child, 'close');
  return { acknowledged, status: status as number | null, stderr, milliseconds: performance.now() - started };
}
