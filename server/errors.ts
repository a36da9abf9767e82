import { type Message, untranslated } from './messages/message.ts';
import { say } from './messages/say.ts';
import { type ThingName, thingNames } from './messages/thing-names.ts';

export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'FILE_UNREADABLE'
  | 'FILE_TOO_LARGE'
  | 'NOT_A_PLAN'
  | 'NOT_A_KEY'
  | 'TOO_FEW_VERDICTS'
  | 'STORE_UNAVAILABLE'
  | 'STORE_LOCKED'
  | 'PORT_TAKEN'
  | 'CLIENT_NOT_BUILT'
  | 'EMBEDDINGS_NOT_CONFIGURED'
  | 'EMBEDDINGS_UNAVAILABLE'
  | 'EMBEDDINGS_REFUSED'
  | 'EMBEDDINGS_MALFORMED'
  | 'READ_ONLY'
  | 'NOT_AUTHORIZED'
  | 'NOT_FOUND'
  | 'BAD_REQUEST';

/**
 * A failure that a caller can tell apart and a user can act on. Its message names the thing and the remedy, in English
 * for the log and the command line. It is given in both languages if it can reach a browser.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  // Not a property, lest the log have it too.
  readonly #words: Message;

  constructor(code: ErrorCode, message: Message | string, details: Record<string, unknown> = {}, cause?: unknown) {
    const words = typeof message === 'string' ? untranslated(message) : message;
    super(words.en, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.details = details;
    this.#words = words;
  }

  /** What to tell a user in a browser. */
  get words(): Message {
    return this.#words;
  }
}

export class ConfigError extends AppError {
  override readonly name = 'ConfigError';
  constructor(message: string, details: Record<string, unknown> = {}) {
    super('CONFIG_INVALID', message, details);
  }
}

/** A file that cannot be loaded; the message says why in one line and does not repeat the file's name. */
export class FileError extends AppError {
  override readonly name = 'FileError';
  readonly file: string;
  constructor(
    code: 'FILE_UNREADABLE' | 'FILE_TOO_LARGE' | 'NOT_A_PLAN' | 'NOT_A_KEY',
    file: string,
    message: Message | string,
    cause?: unknown,
  ) {
    super(code, message, { file }, cause);
    this.file = file;
  }
}

export class StoreError extends AppError {
  override readonly name = 'StoreError';
  constructor(
    code: 'STORE_UNAVAILABLE' | 'STORE_LOCKED',
    message: Message | string,
    details: Record<string, unknown> = {},
    cause?: unknown,
  ) {
    super(code, message, details, cause);
  }
}

/**
 * Vectors of texts that cannot be had: no server is configured, it does not answer or asks to come back later
 * (`EMBEDDINGS_UNAVAILABLE`), it refuses the request, or what it answers makes no sense.
 */
export class EmbeddingError extends AppError {
  override readonly name = 'EmbeddingError';
  constructor(
    code: Extract<ErrorCode, `EMBEDDINGS_${string}`>,
    message: Message | string,
    details: Record<string, unknown> = {},
    cause?: unknown,
  ) {
    super(code, message, details, cause);
  }
}

export class NotFoundError extends AppError {
  override readonly name = 'NotFoundError';
  constructor(what: ThingName, id: string) {
    super('NOT_FOUND', say('notFound', { what: thingNames[what], id }), { id });
  }
}
