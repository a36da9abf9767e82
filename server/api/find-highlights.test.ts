import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../store/search/fold-text.ts';
import { toSearchTerms } from '../store/search/search-terms.ts';
import { findHighlights } from './find-highlights.ts';

/** The words that are highlighted, for the reader's sake. */
function highlight(text: string, search: string): readonly string[] {
  return findHighlights(text, toSearchTerms(search)).map(({ start, end }) => text.slice(start, end));
}

test.for([
  ['支持跨境电商，推动电商出海', '电商', ['电商', '电商']],
  ['支持跨境电商', '跨境 电商', ['跨境电商']],
  ['发展大宗商品', '大宗 宗商', ['大宗商']],
  ['２．ＡＩ＋电商', 'ai 电商', ['ＡＩ', '电商']],
  ['国发〔2020〕10号文', '国发[2020]10号', ['国发〔2020〕10号']],
  ['第㈠项', '一', ['㈠']],
  ['面积 100㎡', 'm2', ['㎡']],
  ['cafe\u0301 区', 'CAFÉ', ['cafe\u0301']],
  ['设𠮷县', '𠮷', ['𠮷']],
  ['没有', '电商', []],
  ['任何', '', []],
] as const)('%s: %s', ([text, search, expected]) => {
  expect(highlight(text, search)).toEqual(expected);
});

test('other names are highlighted too, Latin ones as whole words', () => {
  const text = '电商、电子商务、VIDEO、AEOS及AEO企业';
  const ranges = findHighlights(text, [{ word: '电商', otherNames: ['电子商务', 'aeo'] }]);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['电商', '电子商务', 'AEO']);
});

const wording = fc.string({ unit: fc.constantFrom(...'跨境电商aAＡ（〔㈠㎡ﬃé\u0301𠮷ß 　\n'), maxLength: 30 });

test('highlights are in order, apart, within the text, and hold a word', () => {
  fc.assert(
    fc.property(wording, wording, (text, search) => {
      const terms = toSearchTerms(search);
      let end = -1;
      for (const range of findHighlights(text, terms)) {
        expect(range.start).toBeGreaterThan(end);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(text.length);
        const folded = foldText(text.slice(range.start, range.end));
        expect(terms.some(({ word }) => folded.includes(word))).toBe(true);
        end = range.end;
      }
    }),
  );
});

test('a word of one character that the folded text holds is highlighted', () => {
  fc.assert(
    fc.property(wording, fc.constantFrom(...'跨境电商a一m𠮷'), (text, word) => {
      expect(findHighlights(text, [{ word, otherNames: [] }]).length > 0).toBe(foldText(text).includes(word));
    }),
  );
});
