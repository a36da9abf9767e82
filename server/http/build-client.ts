import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';

const root = path.join(import.meta.dirname, '../..');
const sources = path.join(root, 'client');

/** Where the built client is. */
export const clientFolder = path.join(sources, 'dist');

/**
 * Builds the client if it has never been built or its sources are newer; `onBuild` is told before that starts. Throws
 * AppError CLIENT_NOT_BUILT with what the compiler says.
 */
export async function buildClient(onBuild: () => void): Promise<void> {
  if (!(await isStale())) return;
  onBuild();
  // Loaded only when there is something to build: it takes a while.
  const { build } = await import('vite');
  try {
    await build({ configFile: path.join(sources, 'vite.config.ts'), logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('CLIENT_NOT_BUILT', `The client cannot be built: ${reason}`, {}, error);
  }
}

async function isStale(): Promise<boolean> {
  const builtAt = await findModifiedAt(path.join(clientFolder, 'index.html'));
  const files = await readdir(sources, { recursive: true });
  const inputs = files.filter((file) => file !== 'dist' && !file.startsWith(`dist${path.sep}`));
  const changedAt = await Promise.all(
    [path.join(root, 'package-lock.json'), ...inputs.map((file) => path.join(sources, file))].map(findModifiedAt),
  );
  return changedAt.some((at) => at > builtAt);
}

/** Milliseconds since 1970; 0 if there is no such file. */
async function findModifiedAt(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? 0;
}
