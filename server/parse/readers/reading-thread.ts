/** The thread that `readInThread` starts: reads one file and says what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { FileError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { type RichFormat, readRichText } from './read-rich-text.ts';
import type { ReadText } from './read-text.ts';

/** What the thread is given. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly format: RichFormat;
  readonly file: string;
}

/** What it answers: the text, or why a FileError was thrown. */
export type ReadingAnswer = ReadText | { readonly code: 'FILE_TOO_LARGE' | 'NOT_A_PLAN'; readonly words: Message };

const { bytes, format, file }: ReadingTask = workerData;
parentPort?.postMessage(await answer());

async function answer(): Promise<ReadingAnswer> {
  try {
    return await readRichText(bytes, format, file);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { code: error.code === 'FILE_TOO_LARGE' ? error.code : 'NOT_A_PLAN', words: error.words };
  }
}
