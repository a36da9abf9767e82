import { AppError, StoreError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';

/** Primary result codes of SQLite, https://sqlite.org/rescode.html */
const busy = 5;
const reasons: Readonly<Record<number, Message>> = {
  8: say('sqliteReadOnly'),
  10: say('sqliteDiskFailed'),
  11: say('sqliteDamaged'),
  13: say('sqliteDiskFull'),
  14: say('sqliteNotOpened'),
  26: say('sqliteNoDatabase'),
};

/** An error of `node:sqlite` or the file system as a StoreError that says what to do; any other error as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  if ('code' in error && error.code === 'ERR_INVALID_STATE' && error.message.includes('not open')) {
    return new StoreError('STORE_UNAVAILABLE', say('storeClosed', { file }), { file }, error);
  }
  if ('syscall' in error) {
    const message = say('folderRefused', { file, reason: error.message });
    return new StoreError('STORE_UNAVAILABLE', message, { file }, error);
  }
  if (!('errcode' in error && typeof error.errcode === 'number')) return error;
  // The low byte is the primary code, the rest tells more of it.
  const code = error.errcode & 0xff;
  if (code === busy) return new StoreError('STORE_LOCKED', say('storeLocked', { file }), { file }, error);
  const reason = reasons[code] ?? say('sqliteOther', { said: error.message });
  const message = say('sqliteUnusable', { file, reason });
  return new StoreError('STORE_UNAVAILABLE', message, { file, sqlite: code }, error);
}
