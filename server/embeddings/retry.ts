import { setTimeout } from 'node:timers/promises';
import { EmbeddingError } from '../errors.ts';
import type { Message } from '../messages/message.ts';

/** Resolves after so many milliseconds; rejects when the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

export const waitUntilDue: Wait = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal });

/** A failure that may be over a moment later. */
export class TemporaryError extends EmbeddingError {
  /** Milliseconds after which the server asks to come back; null if it does not say. */
  readonly retryAfter: number | null;
  constructor(message: Message, details: Record<string, unknown>, retryAfter: number | null, cause?: unknown) {
    super('EMBEDDINGS_UNAVAILABLE', message, details, cause);
    this.retryAfter = retryAfter;
  }
}

/** Milliseconds before each further try: a server that restarts is back by then. */
const delays = [500, 1000, 2000, 4000, 8000];

/** A server that asks for more is not waited for. */
const longestWait = 60_000;

/**
 * Does `work` and, while it fails with a TemporaryError, does it again, up to five times, after the time that the
 * server asks for or ever longer ones. They vary by a quarter, so that several clients do not come back as one.
 */
export async function retry<T>(work: () => Promise<T>, wait: Wait, signal: AbortSignal): Promise<T> {
  for (const delay of delays) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TemporaryError) || (error.retryAfter ?? 0) > longestWait) throw error;
      await wait(error.retryAfter ?? delay * (0.75 + Math.random() / 2), signal);
    }
  }
  return work();
}

/** Milliseconds that a Retry-After header asks for, in seconds or as a date; null if it has neither. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
