import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FileError } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import type { ReadText } from './read-text.ts';
import type { ReadingAnswer, ReadingTask } from './reading-thread.ts';

/** Bounds of what one file may cost. A PDF of 1,000 full pages takes some seconds, any other plan less than one. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Heap of the thread. */
  readonly megabytes: number;
}

/**
 * Reads a file in a thread of its own, so that one that is made to waste time or memory costs no more than `limits`
 * and holds up nobody else. Throws FileError as the readers do, and if a limit is reached.
 */
export async function readInThread(task: ReadingTask, limits: ReadingLimits): Promise<ReadText> {
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const isLate = AbortSignal.timeout(limits.seconds * 1000);
  try {
    const [answer]: ReadingAnswer[] = await once(thread, 'message', { signal: isLate });
    if (!answer) throw new Error('the thread gave no answer');
    if ('code' in answer) throw new FileError(answer.code, task.file, answer.words);
    return answer;
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (isLate.aborted)
      throw new FileError('FILE_TOO_LARGE', task.file, say('readingSlow', { seconds: limits.seconds }), error);
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new FileError('FILE_TOO_LARGE', task.file, say('readingLarge', { megabytes: limits.megabytes }), error);
    }
    throw new FileError('NOT_A_PLAN', task.file, say('unreadableAs', { format: task.format }), error);
  } finally {
    await thread.terminate();
  }
}
