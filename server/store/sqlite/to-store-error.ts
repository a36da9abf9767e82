import { AppError, StoreError } from '../../errors.ts';

/** Primary result codes of SQLite, https://sqlite.org/rescode.html */
const busy = 5;
const reasons: Readonly<Record<number, string>> = {
  8: 'it may not be written to. Give this user the right to write to the file and its folder, or name another file.',
  10: 'reading or writing failed. Look whether its disk is healthy and mounted.',
  11: 'it is damaged. Restore a backup, or delete it and load the documents again.',
  13: 'the disk is full. Make room and try again.',
  14: 'it cannot be opened. Look whether the path is a file and whether this user may read and write it.',
  26: 'it is not a SQLite database. Name another file.',
};

/** An error of `node:sqlite` or the file system as a StoreError that says what to do; any other error as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  if ('code' in error && error.code === 'ERR_INVALID_STATE' && error.message.includes('not open')) {
    return new StoreError('STORE_UNAVAILABLE', `${file} was closed.`, { file }, error);
  }
  if ('syscall' in error) {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `The folder of ${file} cannot be made: ${error.message}`,
      { file },
      error,
    );
  }
  if (!('errcode' in error && typeof error.errcode === 'number')) return error;
  // The low byte is the primary code, the rest tells more of it.
  const code = error.errcode & 0xff;
  if (code === busy) {
    const message = `${file} is being written by another process. Try again when it is done, or stop it.`;
    return new StoreError('STORE_LOCKED', message, { file }, error);
  }
  const reason = reasons[code] ?? `${error.message}.`;
  return new StoreError('STORE_UNAVAILABLE', `${file} cannot be used: ${reason}`, { file, sqlite: code }, error);
}
