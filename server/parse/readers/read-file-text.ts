import path from 'node:path';
import { FileError } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import { decodeText } from '../text/decode-text.ts';
import { type FileFormat, findFormat, readableExtensions } from './find-format.ts';
import { readInThread } from './read-in-thread.ts';
import type { ReadText } from './read-text.ts';

const limits = { seconds: 120, megabytes: 1024 };

export interface ReadFileText extends ReadText {
  readonly format: FileFormat;
}

/**
 * The text of a file in any format that can be read; `file` is its name. Formats that have to be taken apart are read
 * within 120 seconds and a heap of 1 GB.
 * Throws FileError, in one line that says what to do, if the file is empty, damaged, protected, beyond the limits or
 * of another format.
 */
export async function readFileText(bytes: Uint8Array, file: string): Promise<ReadFileText> {
  const extension = path.extname(file).toLowerCase();
  const format = findFormat(bytes, extension);
  if (format === null) {
    const type = extension || say('noFileType');
    const known = Object.keys(readableExtensions);
    throw new FileError('NOT_A_PLAN', file, say('fileTypeUnknown', { type, known }));
  }
  if (typeof format === 'object') throw new FileError('NOT_A_PLAN', file, format.remedy);
  if (format === 'text' || format === 'abstract') return { format, text: decodeText(bytes, file), pages: null };
  return { format, ...(await readInThread({ bytes, format, file }, limits)) };
}
