import type { Citation } from '../../domain/plan.ts';
import { type MappedText, sliceMapped, toRange } from '../text/mapped-text.ts';
import { splitSentences } from '../text/paragraphs.ts';
import { findDocNumber } from './front-matter.ts';

const citation = /《((?:[^《》]|《[^《》]*》){2,120})》(?:\s*[（(]([^《》。；]{4,40}?号)[^《》。]{0,12}?[）)])?/g;
const basisBefore = /根据|按照|依据|贯彻|落实|为推进.*精神/;

/**
 * The documents that a text names in 《》, with the number behind where there is one. In a plan's opening, before
 * its first heading, one that is carried out (`根据《…》…制定本方案`) is a basis; all others are mentions.
 */
export function readCitations(paragraph: MappedText, isOpening: boolean): readonly Citation[] {
  return splitSentences(paragraph).flatMap((sentence) =>
    [...sentence.text.matchAll(citation)].map((match) => {
      const before = sentence.text.slice(0, match.index);
      const quote = sliceMapped(sentence, match.index, match.index + match[0].length);
      return {
        title: match[1] ?? '',
        docNumber: findDocNumber(match[2] ?? ''),
        role: isOpening && basisBefore.test(before) ? ('basis' as const) : ('mention' as const),
        quote: quote.text,
        range: toRange(quote),
      };
    }),
  );
}
