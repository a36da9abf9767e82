import { expect, test } from 'vitest';
import { createSnippet } from './snippet.ts';

const show = (text: string, start: number, end: number, length: number) =>
  createSnippet(text, [{ start, end }], length)
    .map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

test('a short text is shown whole', () => {
  expect(show('创新发展跨境电商', 4, 8, 40)).toBe('创新发展[跨境电商]');
});

test('a long text is shown from a little before the hit', () => {
  const text = '一二三四五六七八九十一二三四五六七八九十跨境电商一二三四五六七八九十一二三四五六七八九十';
  expect(show(text, 20, 24, 24)).toBe('…九十一二三四五六七八九十[跨境电商]一二三四五六七八…');
});

test('a hit near the end leaves no empty room', () => {
  const text = '一二三四五六七八九十一二三四五六七八九十跨境电商';
  expect(show(text, 20, 24, 20)).toBe('…五六七八九十一二三四五六七八九十[跨境电商]');
});

test('without a hit the beginning is shown', () => {
  expect(createSnippet('一二三四五', [], 3).map(({ text }) => text)).toEqual(['一二三', '…']);
});
