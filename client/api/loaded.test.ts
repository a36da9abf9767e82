import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { toFailure } from './loaded.ts';

const refusal = (extensions: object) =>
  new CombinedError({ graphQLErrors: [{ message: 'plan not found: p1', extensions: { ...extensions } }] });

test('a failure is told in both languages where the server does so', () => {
  const message = { en: 'plan not found: p1', zh: '没有找到方案：p1' };
  expect(toFailure(refusal({ code: 'NOT_FOUND', message })).message).toEqual(message);
});

test.for([{ code: 'GRAPHQL_VALIDATION_FAILED' }, { message: 'in English' }])(
  'it is English in both where it is said with %j',
  (extensions) => {
    const english = 'plan not found: p1';
    expect(toFailure(refusal(extensions)).message).toEqual({ en: english, zh: english });
  },
);

test('a server that does not answer is offline', () => {
  expect(toFailure(new CombinedError({ networkError: new Error('gone') })).isOffline).toBe(true);
});
