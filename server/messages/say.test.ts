import { expect, test } from 'vitest';
import { say } from './say.ts';

test('what is put into a message is said in its language', () => {
  expect(say('sqliteUnusable', { file: 'a.db', reason: say('sqliteDiskFull') })).toEqual({
    en: 'a.db cannot be used: the disk is full. Make room and try again.',
    zh: 'a.db 用不了：磁盘已满。请腾出空间后再试。',
  });
});

test('what looks like a slot in a text that is put in stays as it is', () => {
  expect(say('requestFaulty', { reason: '{reason} $& $1' }).en).toBe('{reason} $& $1');
});
