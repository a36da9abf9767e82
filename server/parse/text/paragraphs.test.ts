import { expect, test } from 'vitest';
import { mapSlice } from './mapped-text.ts';
import { joinParagraphs, splitSentences } from './paragraphs.ts';
import { readSourceLines } from './source-lines.ts';

const sentencesOf = (text: string) => splitSentences(mapSlice(text, 0, text.length)).map((sentence) => sentence.text);

test('ends a sentence at its full stop, with the marks that close it', () => {
  expect(sentencesOf('建设平台。完善“一网通办”。支持创新！')).toEqual(['建设平台。', '完善“一网通办”。', '支持创新！']);
});

test('does not end a sentence within quotation marks or brackets', () => {
  expect(sentencesOf('坚持“放开。管好”原则（含试点。）。推进改革')).toEqual([
    '坚持“放开。管好”原则（含试点。）。',
    '推进改革',
  ]);
});

test('takes a quotation mark that is never closed for lost', () => {
  const lost = `坚持“放开${'，推进改革'.repeat(30)}。下一句。`;
  expect(sentencesOf(lost)).toHaveLength(2);
});

test('joins wrapped lines over page breaks and keeps list items apart', () => {
  const lines = readSourceLines('这一行很长很长很长很长很长很长很长很长\n\n7\n\n没有结束。\n清单一\n清单二');
  expect(joinParagraphs(lines, 20).map(({ text }) => text)).toEqual([
    '这一行很长很长很长很长很长很长很长很长没有结束。',
    '清单一',
    '清单二',
  ]);
});
