import { EmbeddingError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';
import { describeNetworkError, describeStatus } from './describe-failure.ts';
import { readAnswer } from './read-answer.ts';
import { parseRetryAfter, TemporaryError } from './retry.ts';

export interface EmbeddingsServer {
  /** Address of the API. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** Milliseconds that a request may take. */
  readonly timeLimit: number;
}

/**
 * One request: a vector of length 1 for each text. Throws TemporaryError if the network or the server fails or the
 * server has too much to do, and EmbeddingError if trying again would not help. No message holds the key.
 */
export async function requestEmbeddings(
  server: EmbeddingsServer,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const { url, model, key } = server;
  const explain = (reason: Message) => say('embeddingsUnusable', { url, reason: hide(key, reason) });
  const { status, headers, body } = await post(server, texts, signal, explain);
  if (status === 200) {
    const answer = readAnswer(body, texts.length);
    if (answer.vectors) return answer.vectors;
    const reason = say('answerMalformed', { problem: answer.problem, model });
    throw new EmbeddingError('EMBEDDINGS_MALFORMED', explain(reason), { url, model });
  }
  const message = explain(describeStatus(status, body));
  const details = { url, model, status };
  if (status === 429 || status >= 500) {
    throw new TemporaryError(message, details, parseRetryAfter(headers.get('retry-after'), Date.now()));
  }
  throw new EmbeddingError('EMBEDDINGS_REFUSED', message, details);
}

async function post(
  { url, model, key, timeLimit }: EmbeddingsServer,
  texts: readonly string[],
  signal: AbortSignal,
  explain: (reason: Message) => Message,
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: string }> {
  const isLate = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(`${url}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
      // One that is followed would turn the request into another, and could carry the texts elsewhere.
      redirect: 'manual',
      signal: AbortSignal.any([signal, isLate]),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    signal.throwIfAborted();
    if (!isLate.aborted) throw new TemporaryError(explain(describeNetworkError(error)), { url, model }, null, error);
    const reason = say('embeddingsSlow', { seconds: timeLimit / 1000, texts: texts.length });
    throw new EmbeddingError('EMBEDDINGS_UNAVAILABLE', explain(reason), { url, model }, error);
  }
}

/** Some servers repeat the key that they refuse. */
function hide(key: string | null, { en, zh }: Message): Message {
  return key === null ? { en, zh } : { en: en.replaceAll(key, '…'), zh: zh.replaceAll(key, '…') };
}
