import { z } from 'zod';
import { createCursorError } from './page-cursor.ts';

/** An opaque cursor for the item of this key, which holds though items before it go; the score is 0 where none counts. */
export function toKeyCursor(linkId: string, score = 0): string {
  return Buffer.from(JSON.stringify([linkId, score])).toString('base64url');
}

const key = z.tuple([z.string(), z.number()]);

/** What `toKeyCursor` was given; null without a cursor. Throws an input error for any other text. */
export function fromKeyCursor<LinkId extends string>(
  cursor: string | null | undefined,
): { readonly linkId: LinkId; readonly score: number } | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const [linkId, score] = key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { linkId: linkId as LinkId, score };
  } catch {
    throw createCursorError();
  }
}
