import { say } from '../messages/say.ts';
import { createInputError } from './check-arguments.ts';

const prefix = 'hit:';

/** An opaque cursor for the item at this place of a list, from 0. */
export function toCursor(position: number): string {
  return Buffer.from(`${prefix}${position}`).toString('base64url');
}

/** The place in the list of what follows the cursor; without one, the start. Throws an input error for any other text. */
export function toOffset(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  const position = text.startsWith(prefix) ? Number(text.slice(prefix.length)) : Number.NaN;
  if (toCursor(position) !== cursor || !Number.isSafeInteger(position) || position < 0) throw createCursorError();
  return position + 1;
}

/** Of a page of `count` items from `offset` on, of `total`. */
export function toPageInfo(offset: number, count: number, total: number) {
  const end = offset + count;
  return { hasNextPage: end < total, endCursor: count === 0 ? null : toCursor(end - 1) };
}

export function createCursorError(): Error {
  return createInputError('after', say('cursorUnknown'));
}
