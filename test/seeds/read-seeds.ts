import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../../server/parse/parse-document.ts';
import type { ParsedDocument } from '../../server/parse/parsed-document.ts';

/** The folder of the bundled example. */
export const seeds = path.join(import.meta.dirname, '../../seeds');

/** The files of a folder whose names have an ending, in the order of their names. */
export function listFiles(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Parses the files of a folder whose names have an ending, in the order of their names. */
export async function parseFolder(folder: string, ending: string): Promise<readonly ParsedDocument[]> {
  const files = listFiles(folder, ending);
  return Promise.all(files.map((file) => parseDocument(readFileSync(path.join(folder, file)), file)));
}
