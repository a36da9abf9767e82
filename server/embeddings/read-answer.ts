import { z } from 'zod';
import { findDimensionsThatDiffer } from './find-dimensions-that-differ.ts';

const answerFormat = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

type Answer =
  | { readonly vectors: readonly Float32Array[]; readonly problem: null }
  | { readonly vectors: null; readonly problem: string };

/**
 * The vectors in the body of an answer, scaled to length 1 and in the order of the texts, whatever order they came
 * in; or why it is no answer to a request with `count` texts.
 */
export function readAnswer(body: string, count: number): Answer {
  const parsed = answerFormat.safeParse(parseJson(body));
  if (!parsed.success) return refuse('its answer is no list of embeddings');
  const { data } = parsed.data;
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]));
  const vectors: Float32Array[] = [];
  for (let i = 0; i < count; i += 1) {
    const embedding = byIndex.get(i);
    if (embedding === undefined || data.length !== count) {
      return refuse(
        `it was sent ${count} texts and answers with ${data.length} vectors, ${byIndex.size} of them apart`,
      );
    }
    const vector = toUnitLength(embedding);
    if (vector === null) return refuse('a vector in its answer has no direction');
    vectors.push(vector);
  }
  const differing = findDimensionsThatDiffer(vectors);
  if (differing) return refuse(`its answer has vectors of ${differing.join(' and of ')} dimensions`);
  return { vectors, problem: null };
}

function refuse(problem: string): Answer {
  return { vectors: null, problem };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toUnitLength(embedding: readonly number[]): Float32Array | null {
  const length = Math.sqrt(embedding.reduce((sum, x) => sum + x * x, 0));
  return length > 0 && length < Number.POSITIVE_INFINITY ? Float32Array.from(embedding, (x) => x / length) : null;
}
