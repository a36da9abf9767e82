import type { IndustryMention } from '../../domain/zone.ts';
import { type IndustryLexicon, resolveIndustry } from '../industries/industries.ts';
import { findIndustryLists } from '../industries/industry-lists.ts';
import { type MappedText, sliceMapped } from '../text/mapped-text.ts';
import { simplify } from '../text/simplify.ts';
import type { Layout, ZoneMention } from './zone-mention.ts';

/** The industries that one sentence has a zone develop. */
export interface Positioning {
  readonly zone: ZoneMention;
  readonly industries: readonly IndustryMention[];
  readonly quote: MappedText;
}

/** A sentence without a subject of its own, which goes on about the zone before. */
const goesOn =
  /^(?:重点|大力|积极|着力|聚焦|突出|依托|围绕|立足|发挥|主要|主导产业|以|发展|优先|加快|集中|作为|规划面积|总面积)/;

/**
 * Reads which industries a sentence has which zone develop. `before` is the zone that the text before speaks of; it
 * is meant where the sentence has no subject of its own.
 */
export function readZoneIndustries(
  sentence: MappedText,
  subjects: Layout['subjects'],
  before: ZoneMention | null,
  lexicon: IndustryLexicon,
): readonly Positioning[] {
  const text = simplify(sentence.text);
  const inherited = before && goesOn.test(text) ? before : null;
  const found = new Map<ZoneMention, { start: number; end: number; industries: IndustryMention[] }>();
  for (const { start, end, items } of findIndustryLists(text, lexicon)) {
    const subject = subjects.findLast(({ at }) => at <= start);
    const zone = subject?.zone ?? inherited;
    if (!zone) continue;
    const industries = items.map((item) => resolveIndustry(lexicon, sliceMapped(sentence, item.start, item.end).text));
    const earlier = found.get(zone);
    if (earlier) {
      earlier.end = end;
      earlier.industries.push(...industries);
    } else found.set(zone, { start: subject?.at ?? start, end, industries });
  }
  return [...found].map(([zone, { start, end, industries }]) => ({
    zone,
    industries,
    quote: sliceMapped(sentence, start, end),
  }));
}
