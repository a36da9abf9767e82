import { EmbeddingError } from '../errors.ts';
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
  const say = (what: string) => `The embeddings server at ${url} cannot be used: ${hide(key, what)}`;
  const { status, headers, body } = await post(server, texts, signal, say);
  if (status === 200) {
    const answer = readAnswer(body, texts.length);
    if (answer.vectors) return answer.vectors;
    const remedy = `Does ${model} make embeddings, and does the address end as its documentation says?`;
    throw new EmbeddingError('EMBEDDINGS_MALFORMED', say(`${answer.problem}. ${remedy}`), { url, model });
  }
  const message = say(describeStatus(status, body));
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
  say: (what: string) => string,
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
    if (!isLate.aborted) throw new TemporaryError(say(describeNetworkError(error)), { url, model }, null, error);
    const seconds = timeLimit / 1000;
    const what = `it took more than ${seconds} s for a batch of ${texts.length}. Set TIAOKUAI_EMBEDDINGS_BATCH lower`;
    throw new EmbeddingError('EMBEDDINGS_UNAVAILABLE', say(`${what}, or use a faster model.`), { url, model }, error);
  }
}

/** Some servers repeat the key that they refuse. */
function hide(key: string | null, text: string): string {
  return key === null ? text : text.replaceAll(key, '…');
}
