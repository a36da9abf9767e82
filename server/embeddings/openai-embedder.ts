import { EmbeddingError } from '../errors.ts';
import type { Embedder } from '../link/embedder.ts';
import { say } from '../messages/say.ts';
import { findDimensionsThatDiffer } from './find-dimensions-that-differ.ts';
import { findPrefix } from './find-prefix.ts';
import { requestEmbeddings } from './request-embeddings.ts';
import { retry, type Wait, waitUntilDue } from './retry.ts';

export interface OpenAiEmbedderOptions {
  /** Address of the API, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  /** Name of the model, as the server knows it. */
  readonly model: string;
  /** Sent as a bearer token; null for none. */
  readonly key: string | null;
  /** Texts a request, 1 or more. Some servers refuse more than 32. */
  readonly batchSize: number;
  /** Milliseconds that one request may take. */
  readonly timeLimit?: number;
  readonly wait?: Wait;
}

/** Enough to keep a server busy while answers travel, and few enough not to be turned away. */
const requestsAtOnce = 4;

/** Some 512 tokens of Chinese, which is what most models read; a longer text makes some servers refuse the batch. */
const maxCharacters = 500;

/**
 * An embedder that asks a server with the OpenAI embeddings API: Ollama, vLLM, LM Studio, text-embeddings-inference
 * or a cloud. What fails for the moment is tried again; when a request fails for good, the others end too.
 */
export function createOpenAiEmbedder({
  url,
  model,
  key,
  batchSize,
  timeLimit = 120_000,
  wait = waitUntilDue,
}: OpenAiEmbedderOptions): Embedder {
  const server = { url, model, key, timeLimit };
  const prefix = findPrefix(model);
  const toInput = (text: string) => prefix + text.slice(0, maxCharacters).toWellFormed();

  return {
    model,
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      const batches = splitIntoBatches(texts.map(toInput), batchSize).entries();
      const stop = new AbortController();
      const workThroughBatches = async () => {
        for (const [index, batch] of batches) {
          const answer = await retry(() => requestEmbeddings(server, batch, stop.signal), wait, stop.signal);
          for (const [offset, vector] of answer.entries()) vectors[index * batchSize + offset] = vector;
        }
      };
      try {
        await Promise.all(Array.from({ length: requestsAtOnce }, workThroughBatches));
      } catch (error) {
        stop.abort(error);
        throw error;
      }
      const differing = findDimensionsThatDiffer(vectors);
      if (differing === null) return vectors;
      const [one, other] = differing;
      const message = say('batchesUneven', { url, model, one, other });
      throw new EmbeddingError('EMBEDDINGS_MALFORMED', message, { url, model });
    },
  };
}

function splitIntoBatches(texts: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, i) => texts.slice(i * size, (i + 1) * size));
}
