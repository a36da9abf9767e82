import { expect, test } from 'vitest';
import { AppError, ConfigError, NotFoundError } from './errors.ts';
import { say } from './messages/say.ts';

test('an error is English to the log and the command line, and both languages to a browser', () => {
  const error = new AppError('BAD_REQUEST', say('requestLarge', { most: 9 }));
  expect(error.message).toBe('The request has more than 9 bytes.');
  expect(error.words).toEqual({ en: 'The request has more than 9 bytes.', zh: '请求超过 9 字节。' });
  expect(JSON.stringify(error)).not.toContain('请求');
});

test('an error of the command line alone is English to all', () => {
  expect(new ConfigError('PORT is x').words).toEqual({ en: 'PORT is x', zh: 'PORT is x' });
});

test('what is not found is called as the interface calls it', () => {
  expect(new NotFoundError('plan', 'p1').words).toEqual({ en: 'plan not found: p1', zh: '没有找到方案：p1' });
});
