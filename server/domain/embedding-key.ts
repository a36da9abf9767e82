import { createHash } from 'node:crypto';

/** What the vector of a text is kept under: its SHA-256, in hexadecimal. */
export function toEmbeddingKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
