import * as z from 'zod/mini';

/** What a user is told, in both languages; the same in both where there is English only. */
export interface Message {
  readonly en: string;
  readonly zh: string;
}

const messageSchema = z.object({ en: z.string(), zh: z.string() });

/** What the server says in both languages; where it does not, the text `otherwise`, which is English. */
export function readMessage(given: unknown, otherwise: string): Message {
  return messageSchema.safeParse(given).data ?? { en: otherwise, zh: otherwise };
}
