import { expect, test } from 'vitest';
import { toCsv } from './to-csv.ts';

test('cells with commas, quotes and line breaks are quoted, empty ones are empty', () => {
  expect(
    toCsv(
      ['编号', '标题'],
      [
        ['1', '“双反”, "稳链"\n强链'],
        [null, 0.5],
      ],
    ),
  ).toBe('\uFEFF编号,标题\r\n1,"“双反”, ""稳链""\n强链"\r\n,0.5\r\n');
});

test('a text that a spreadsheet would run as a formula is not run', () => {
  expect(toCsv(['a'], [['=1+1'], ['-5 度'], [-5]])).toBe("\uFEFFa\r\n'=1+1\r\n'-5 度\r\n-5\r\n");
});
