import type { Zone, ZoneIndustries, ZoneKind } from '../../domain/zone.ts';
import type { IndustryLexicon } from '../industries/industries.ts';
import type { Passage } from '../outline/passage.ts';
import { type MappedText, sliceMapped, toRange } from '../text/mapped-text.ts';
import { simplify } from '../text/simplify.ts';
import type { ParseWarning } from '../warning.ts';
import { type Positioning, readZoneIndustries } from './zone-industries.ts';
import { readLayout } from './zone-layout.ts';
import type { ZoneMention, ZoneParts } from './zone-mention.ts';
import { findKind, isZoneName, readZoneName } from './zone-names.ts';
import { createZoneRegister } from './zone-register.ts';
import { startsOtherwise } from './zone-subject.ts';
import { checkSum } from './zone-sum.ts';

/** What a plan says of zones. */
export interface ZoneFacts {
  readonly zones: readonly Zone[];
  readonly zoneIndustries: readonly ZoneIndustries[];
  readonly warnings: readonly ParseWarning[];
}

const layoutHeading =
  /布局|区位|实施范围|规划范围|区域范围|空间范围|四至范围|功能划分|功能分区|功能区划|片区划分|功能定位|产业定位|空间/;
const layoutSentence = /(?:片区|区块|组团|板块)[^，。；]{0,12}重点发展/;
const extent = /(?:实施范围|规划范围|面积)[^。；]{0,20}?(?:平方公里|平方千米|km|公顷|亩)/i;
const abbreviation = /以下(?:统一)?(?:简称|统称)[“"‘]?([^”"’）)，。、]{2,20})/;
const itemHead = /^[-—–－·•●■◆※\s]*([^，。；：]{2,30})[。：]?$/;
/** Kinds of zones that a plan designates by speaking of what they are for. */
const designated: ReadonlySet<ZoneKind | null> = new Set<ZoneKind>(['area', 'block', 'linked', 'radiation']);

/**
 * Reads the zones that a plan designates, what is to be developed in them, and areas that do not add up (`AREA_SUM`).
 * Passages are those of one plan in document order.
 */
export function readZones(passages: readonly Passage[], lexicon: IndustryLexicon): ZoneFacts {
  const register = createZoneRegister();
  const positionings: Positioning[] = [];
  const wholes: ZoneParts[] = [];
  const findFullName = createFullNames(passages);
  const own = findOwnZone(passages);
  let place = '';
  let head: ZoneMention | null = null;
  let subject: ZoneMention | null = own;

  /** An item's head is a zone of its own, unless the item tells of another one by its extent. */
  const closeHead = () => {
    if (head && designated.has(head.kind)) register.add(head);
    head = null;
  };

  for (const { source, sectionId, measureId, headings } of passages) {
    const text = simplify(source.text);
    const here = `${sectionId} ${measureId}`;
    const heading = headings.at(-1) ?? '';
    if (here !== place) {
      closeHead();
      place = here;
      subject = toHead(heading, source) ?? own;
    }
    const isLayout = headings.some((each) => layoutHeading.test(simplify(each))) || layoutSentence.test(text);
    if (!isLayout && !extent.test(text) && subject === own) continue;
    const title = itemHead.exec(text)?.[1];
    const named = isLayout && title !== undefined ? toHead(title, sliceMapped(source, text.indexOf(title))) : null;
    if (named) {
      closeHead();
      head = named;
      subject = named;
      continue;
    }
    const layout = readLayout(source, { subject, isLayout, findFullName });
    const found = [...(subject?.area ? [subject] : []), ...layout.zones];
    for (const zone of found.filter(({ area, parent, kind }) => area || parent || designated.has(kind))) {
      if (zone.parent?.area === null && zone.parent === subject) register.add(zone.parent);
      if (zone.area && zone !== head && zone.parent === null) head = null;
      register.add(zone);
    }
    wholes.push(...layout.parts);
    const about = readZoneIndustries(source, layout.subjects, subject === own ? null : subject, lexicon);
    for (const positioning of about) register.add(positioning.zone);
    positionings.push(...about);
    subject = layout.subjects.at(-1)?.zone ?? subject;
  }
  closeHead();
  return {
    zones: register.list(),
    zoneIndustries: positionings.map(({ zone, industries, quote }) => ({
      zone: register.findName(zone) ?? zone.name,
      industries,
      quote: quote.text,
      range: toRange(quote),
    })),
    warnings: wholes.flatMap((parts) => checkSum(parts, register.findArea) ?? []),
  };
}

/** A zone that a heading names and nothing else. */
function toHead(title: string, quote: MappedText): ZoneMention | null {
  const found = readZoneName(simplify(title));
  if (!found || !isZoneName(found.name) || startsOtherwise(found.name)) return null;
  const kind = findKind(found.name);
  return { name: found.name, around: found.around, kind, parent: null, area: null, quote };
}

/** The zone that the plan is about, as the plan says that it calls it. */
function findOwnZone(passages: readonly Passage[]): ZoneMention | null {
  for (const { source } of passages.slice(0, 20)) {
    const text = simplify(source.text);
    const match = abbreviation.exec(text);
    const name = match?.[1];
    if (match && name && isZoneName(name)) {
      const start = match.index + match[0].length - name.length;
      return toHead(name, sliceMapped(source, start, start + name.length));
    }
  }
  return null;
}

const nouns = /片区|区块|板块|组团|园区|功能区|新区|联动创新区/g;
const longestShortName = 8;

/** Finds how a plan calls a zone in full: 西岸片区 for 西岸, where that stands anywhere in its text. */
function createFullNames(passages: readonly Passage[]): (name: string) => string | null {
  const fullNames = new Map<string, string>();
  for (const { source } of passages) {
    const text = simplify(source.text);
    for (const match of text.matchAll(nouns)) {
      for (let length = 2; length <= longestShortName && length <= match.index; length++) {
        const short = text.slice(match.index - length, match.index);
        if (!fullNames.has(short)) fullNames.set(short, short + match[0]);
      }
    }
  }
  return (name) => fullNames.get(name) ?? null;
}
