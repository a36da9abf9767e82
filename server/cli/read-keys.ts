import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileError } from '../errors.ts';
import { describeAccessError } from '../ingest/collect-files.ts';
import { type AnswerKey, readKey } from '../link/learn/read-key.ts';

/** The answer keys in some files. Throws FileError if one cannot be read or is none. */
export function readKeys(files: readonly string[]): Promise<readonly AnswerKey[]> {
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        throw new FileError('FILE_UNREADABLE', file, describeAccessError(error), error);
      });
      return readKey(path.basename(file, '.json'), text);
    }),
  );
}
