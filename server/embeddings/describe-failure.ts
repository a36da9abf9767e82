import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';

/** What went wrong when no answer came, and what to look at. */
export function describeNetworkError(error: unknown): Message {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const said = cause instanceof Error ? cause.message : String(cause);
  return say('embeddingsSilent', { reason: code === 'ECONNREFUSED' ? say('nothingListens') : said });
}

/** What a status other than 200 means, what the server says of it, and what to look at. */
export function describeStatus(status: number, body: string): Message {
  const said = body.replace(/\s+/g, ' ').trim().slice(0, 200);
  const answer = said === '' ? `${status}` : `${status}: ${said}`;
  if (status === 401 || status === 403) return say('embeddingsKeyRefused', { answer });
  if (status === 404) return say('embeddingsNotThere', { answer });
  if (status === 429) return say('embeddingsBusy', { answer });
  if (status >= 500) return say('embeddingsFailing', { answer });
  if (status < 400) return say('embeddingsMoved', { answer });
  return say('embeddingsRefused', { answer });
}
