import { expect, test } from 'vitest';
import type { ClauseId } from '../../domain/ids.ts';
import type { Passage } from '../outline/passage.ts';
import { mapSlice } from '../text/mapped-text.ts';
import { readEffectiveDate } from './effective-date.ts';

function toPassage(text: string): Passage {
  const clause = {
    id: 'c' as ClauseId,
    text,
    textEn: null,
    abstract: null,
    range: { start: 0, end: text.length },
    line: 1,
    strength: null,
  };
  return { clause, source: mapSlice(text, 0, text.length), sectionId: null, measureId: null, headings: [] };
}

const read = (text: string, issuedOn?: string) => readEffectiveDate([toPassage(text)], issuedOn)?.date ?? null;

test.each([
  ['本方案自2021年2月21日起施行。', '2021-02-21'],
  ['本办法自2023年1月1日起正式实施，有效期至2027年12月31日。', '2023-01-01'],
  ['本规定自二〇二二年三月一日起执行。', '2022-03-01'],
  ['本政策有效期自2024年5月1日至2026年4月30日。', '2024-05-01'],
])('reads %s', (text, date) => {
  expect(read(text)).toBe(date);
});

test('counts from the day of issue where the text does', () => {
  expect(read('本意见自发布之日起施行。')).toBeNull();
  expect(read('本意见自发布之日起施行。', '2022-08-05')).toBe('2022-08-05');
  expect(read('本办法自印发之日起30日后施行。', '2022-12-20')).toBe('2023-01-19');
});

test.each(['有效期至2026年12月31日。', '2021年1月21日印发', '到2025年全面实施。'])('finds none in %s', (text) => {
  expect(read(text)).toBeNull();
});

test('takes the last that is said, with its place', () => {
  const passages = [toPassage('原办法自2015年1月1日起施行。'), toPassage('本方案自2021年2月21日起施行。')];
  expect(readEffectiveDate(passages)).toEqual({
    date: '2021-02-21',
    quote: '自2021年2月21日起施行',
    range: { start: 3, end: 17 },
  });
});
