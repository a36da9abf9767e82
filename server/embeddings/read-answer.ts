import { z } from 'zod';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';
import { findDimensionsThatDiffer } from './find-dimensions-that-differ.ts';

const answerFormat = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

type Answer =
  | { readonly vectors: readonly Float32Array[]; readonly problem: null }
  | { readonly vectors: null; readonly problem: Message };

/**
 * The vectors in the body of an answer, scaled to length 1 and in the order of the texts, whatever order they came
 * in; or why it is no answer to a request with `count` texts.
 */
export function readAnswer(body: string, count: number): Answer {
  const parsed = answerFormat.safeParse(parseJson(body));
  if (!parsed.success) return refuse(say('answerNoList'));
  const { data } = parsed.data;
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]));
  const vectors: Float32Array[] = [];
  for (let i = 0; i < count; i += 1) {
    const embedding = byIndex.get(i);
    if (embedding === undefined || data.length !== count) {
      const counts = { texts: count, vectors: data.length, distinct: byIndex.size };
      return refuse(say('answerIncomplete', counts));
    }
    const vector = toUnitLength(embedding);
    if (vector === null) return refuse(say('vectorWithoutDirection'));
    vectors.push(vector);
  }
  const differing = findDimensionsThatDiffer(vectors);
  if (differing) return refuse(say('answerUneven', { one: differing[0], other: differing[1] }));
  return { vectors, problem: null };
}

function refuse(problem: Message): Answer {
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
