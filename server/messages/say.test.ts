import { expect, test } from 'vitest';
import { say } from './say.ts';

test('what is put into a message is said in its language', () => {
  expect(say('atLine', { line: 3, problem: say('notDate') })).toEqual({
    en: 'line 3: is no date; write it as 2020-08-30',
    zh: '第 3 行：不是日期，请写成 2020-08-30 的样子',
  });
});

test('several texts are listed as each language does', () => {
  expect(say('industriesUnknown', { names: ['茶业', '竹业'] })).toEqual({
    en: 'the lexicon of industries lacks 茶业, 竹业; add them in a file that TIAOKUAI_INDUSTRIES names',
    zh: '产业词表里没有茶业、竹业，请在 TIAOKUAI_INDUSTRIES 指定的文件里补充',
  });
});

test('what looks like a slot in a text that is put in stays as it is', () => {
  expect(say('fileUnreadable', { reason: '{reason} $& $1' }).en).toBe('it cannot be read: {reason} $& $1');
});
