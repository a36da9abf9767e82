import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { realDocuments, withoutRealDocuments } from '../support/shared-files.ts';
import { findCopies, findErrors, readSources } from './find-faults.ts';

/*
 * `npm run check:seeds -- FILE…` prints what is wrong with abstracts while they are being written: what they
 * copy from the sources, and where they say something else.
 */

if (realDocuments === null) throw new Error(`this ${withoutRealDocuments}`);
const sources = await readSources(realDocuments);
for (const file of process.argv.slice(2)) {
  const abstract = await parseDocument(readFileSync(file), path.basename(file));
  const faults = [...findCopies(abstract, sources), ...findErrors(abstract, sources)];
  process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
  if (faults.length > 0) process.exitCode = 1;
}
