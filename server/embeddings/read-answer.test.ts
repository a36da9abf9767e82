import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from './read-answer.ts';

test('any answer gives unit vectors with the directions that it has, in the order of the texts', () => {
  const embedding = fc.array(fc.double({ min: -1e30, max: 1e30, noNaN: true }), { minLength: 3, maxLength: 3 });
  const embeddings = fc.array(
    embedding.filter((vector) => Math.hypot(...vector) > 1e-30),
    { minLength: 1, maxLength: 8 },
  );
  const orders = embeddings.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
  );
  fc.assert(
    fc.property(orders, ([all, order]) => {
      const data = order.map((index) => ({ index, embedding: all[index] }));
      const { vectors } = readAnswer(JSON.stringify({ data }), all.length);
      expect(vectors?.map((vector) => [...vector])).toEqual(
        all.map((each) => each.map((x) => expect.closeTo(x / Math.hypot(...each), 5))),
      );
    }),
  );
});

const both = [
  { index: 0, embedding: [1, 0] },
  { index: 1, embedding: [0, 1] },
];

test.for([
  ['too few', both.slice(0, 1), 'it was sent 2 texts and answers with 1 vectors, 1 of them apart'],
  [
    'too many',
    [...both, { index: 2, embedding: [1, 1] }],
    'it was sent 2 texts and answers with 3 vectors, 3 of them apart',
  ],
  ['one twice', [both[0], both[0]], 'it was sent 2 texts and answers with 2 vectors, 1 of them apart'],
  [
    'an index from 1 on',
    [both[1], { index: 2, embedding: [1, 1] }],
    'it was sent 2 texts and answers with 2 vectors, 2 of them apart',
  ],
  ['a zero vector', [both[0], { index: 1, embedding: [0, 0] }], 'a vector in its answer has no direction'],
  ['an immense vector', [both[0], { index: 1, embedding: [1e200, 0] }], 'a vector in its answer has no direction'],
  ['different dimensions', [both[0], { index: 1, embedding: [1] }], 'its answer has vectors of 2 and of 1 dimensions'],
  ['no dimensions', [both[0], { index: 1, embedding: [] }], 'its answer is no list of embeddings'],
  ['a number that is none', [both[0], { index: 1, embedding: [1, null] }], 'its answer is no list of embeddings'],
] as const)('%s: it says what is wrong', ([_, data, problem]) => {
  expect(readAnswer(JSON.stringify({ data }), 2)).toMatchObject({ vectors: null, problem: { en: problem } });
});

test('an infinite number is none', () => {
  const body = '{"data": [{"index": 0, "embedding": [1e999]}]}';
  expect(readAnswer(body, 1).problem?.en).toBe('its answer is no list of embeddings');
});
