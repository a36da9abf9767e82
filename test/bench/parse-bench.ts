import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileError } from '../../server/errors.ts';
import { collectFiles } from '../../server/ingest/collect-files.ts';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { type Bench, timeInMs } from './bench.ts';
import { benchFolder } from './bench-documents.ts';

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * How fast files become documents, in megabytes of them a second: as they are, and each 10 and 100 times its length.
 * The figure stays where it is if the cost grows with the length.
 */
export const parseBenches: readonly Bench[] = [1, 10, 100].map((times) => ({
  name: 'parse',
  variant: `×${times}`,
  runs: Math.ceil(20 / times),
  prepare: async () => {
    const files = (await readDocuments()).map(({ name, bytes }) => ({ name, bytes: repeat(bytes, times) }));
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
    return {
      subject: `${files.length} files, ${megabytes.toFixed(2)} MB, parsed`,
      run: async () => {
        const ms = await timeInMs(async () => {
          for (const { bytes, name } of files) await parseDocument(bytes, name);
        });
        return { 'MB/s': (megabytes / ms) * 1000 };
      },
      close: async () => {},
    };
  },
}));

function repeat(bytes: Uint8Array, times: number): Uint8Array {
  return Buffer.concat(Array.from({ length: times }, () => bytes));
}

async function readDocuments(): Promise<readonly File[]> {
  const files: File[] = [];
  for (const { path, skipped } of await collectFiles([benchFolder])) {
    if (skipped !== null) continue;
    const file = { name: basename(path), bytes: await readFile(path) };
    if (await isDocument(file)) files.push(file);
  }
  return files;
}

async function isDocument({ bytes, name }: File): Promise<boolean> {
  try {
    await parseDocument(bytes, name);
    return true;
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
