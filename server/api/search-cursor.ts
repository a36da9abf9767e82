import { createInputError } from './check-arguments.ts';

const prefix = 'hit:';

/** An opaque cursor for the hit at this place of the list, from 0. */
export function toCursor(position: number): string {
  return Buffer.from(`${prefix}${position}`).toString('base64url');
}

/** The place in the list of what follows the cursor; without one, the start. Throws an input error for any other text. */
export function toOffset(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  const position = text.startsWith(prefix) ? Number(text.slice(prefix.length)) : Number.NaN;
  if (toCursor(position) !== cursor || !Number.isSafeInteger(position) || position < 0) {
    throw createInputError('after', 'after must be the cursor of a hit that an earlier search returned.');
  }
  return position + 1;
}
