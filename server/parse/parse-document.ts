import { createHash } from 'node:crypto';
import path from 'node:path';
import { type IndustryLexicon, loadIndustries } from './industries/industries.ts';
import { parseText } from './parse-text.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { readAbstract } from './read-abstract.ts';
import { isReportAbstract, readReportAbstract } from './read-report-abstract.ts';
import { readFileText } from './readers/read-file-text.ts';

/**
 * Reads a file's bytes as a document with its plans. `file` is its name, which errors and the document carry; the
 * lexicon of industries is the bundled one unless another is given. Throws FileError if the file cannot be read or is
 * neither a plan, a report nor an abstract.
 */
export async function parseDocument(
  bytes: Uint8Array,
  file: string,
  lexicon: IndustryLexicon = loadIndustries(),
): Promise<ParsedDocument> {
  const { format, text } = await readFileText(bytes, file);
  const source = { file: path.basename(file), sha256: createHash('sha256').update(bytes).digest('hex'), text };
  if (format !== 'abstract') return parseText(source, lexicon);
  return isReportAbstract(source) ? readReportAbstract(source, lexicon) : readAbstract(source, lexicon);
}
