import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { compressAssets } from './compress-assets.ts';

/**
 * Builds the client whose sources are in a folder, into `dist` there, if it has never been built or the sources or
 * the lock file beside the folder are newer; `onBuild` is told before that starts. Throws AppError CLIENT_NOT_BUILT
 * with what the compiler says.
 */
export async function buildClient(sources: string, onBuild: () => void): Promise<void> {
  if (!(await isStale(sources))) return;
  onBuild();
  // Loaded only when there is something to build: it takes a while.
  const { build } = await import('vite');
  // Whatever the server itself runs as, React's development build is three times as large and warns in the console.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: path.join(sources, 'vite.config.ts'), logLevel: 'error' });
    await compressAssets(path.join(sources, 'dist/assets'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('CLIENT_NOT_BUILT', `The client cannot be built: ${reason}`, {}, error);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

async function isStale(sources: string): Promise<boolean> {
  const builtAt = await findModifiedAt(path.join(sources, 'dist/index.html'));
  const files = await readdir(sources, { recursive: true });
  const inputs = files.filter((file) => file !== 'dist' && !file.startsWith(`dist${path.sep}`));
  const changedAt = await Promise.all(
    [path.join(sources, '../package-lock.json'), ...inputs.map((file) => path.join(sources, file))].map(findModifiedAt),
  );
  return changedAt.some((at) => at > builtAt);
}

/** Milliseconds since 1970; 0 if there is no such file. */
async function findModifiedAt(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? 0;
}
