import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';

/** A file to load, or why a path cannot be. */
export type CollectedFile =
  | { readonly path: string; readonly skipped: null }
  | { readonly path: string; readonly skipped: Message; readonly isError: boolean };

/**
 * The files at some paths: files as they are, folders with all that is below them, in the order of their names.
 * In a folder, hidden files are passed over and a README is skipped, since it is about the folder and no document; links
 * are followed, but not to a folder that they stand in.
 */
export async function collectFiles(paths: readonly string[]): Promise<readonly CollectedFile[]> {
  const found: CollectedFile[] = [];
  for (const each of paths) found.push(...(await collect(each)));
  const seen = new Set<string>();
  return found.filter((file) => {
    const real = path.resolve(file.path);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  });
}

/** `within`: the folders that led here, without links. */
async function collect(root: string, within: readonly string[] = []): Promise<readonly CollectedFile[]> {
  try {
    if (!(await stat(root)).isDirectory()) return [{ path: root, skipped: null }];
    const folder = await realpath(root);
    if (within.includes(folder)) return [];
    const entries = await readdir(root, { withFileTypes: true });
    const found: CollectedFile[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = path.join(root, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (!entry.isDirectory() && /^readme(\.|$)/i.test(entry.name)) {
        found.push({ path: inside, skipped: say('readme'), isError: false });
      } else found.push(...(await collect(inside, [...within, folder])));
    }
    return found;
  } catch (error) {
    return [{ path: root, skipped: describeAccessError(error), isError: true }];
  }
}

/** Why the file system refused a path, in words. */
export function describeAccessError(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return say('noSuchFile');
  if (code === 'EACCES' || code === 'EPERM') return say('fileForbidden');
  return say('fileUnreadable', { reason: error instanceof Error ? error.message : String(error) });
}
