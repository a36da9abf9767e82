import { abstractMessages } from './abstract-messages.ts';
import { embeddingMessages } from './embedding-messages.ts';
import { fileMessages } from './file-messages.ts';
import type { Message } from './message.ts';
import { requestMessages } from './request-messages.ts';
import { storeMessages } from './store-messages.ts';
import { warningMessages } from './warning-messages.ts';

/**
 * All that can be said to a user in a browser, with `{slots}` for what differs. What only the command line says stands
 * in the code, in English.
 */
export const messages = {
  ...fileMessages,
  ...abstractMessages,
  ...warningMessages,
  ...requestMessages,
  ...storeMessages,
  ...embeddingMessages,
} as const satisfies Readonly<Record<string, Message>>;

export type MessageKey = keyof typeof messages;
