import { type MappedText, sliceMapped } from '../text/mapped-text.ts';
import { simplify } from '../text/simplify.ts';
import { findAreas } from './zone-area.ts';
import type { Layout, ZoneMention, ZoneParts } from './zone-mention.ts';
import { findKind, isPlaceName, isZoneName, readZoneName, type ZoneName } from './zone-names.ts';
import { findSubject } from './zone-subject.ts';
import { findCountedNoun, readZoneTokens, type ZoneToken } from './zone-tokens.ts';

/** What a sentence is read with. */
export interface LayoutContext {
  /** The zone that the text before speaks of. */
  readonly subject: ZoneMention | null;
  /** Whether it stands where a plan lays out its space; elsewhere only explicit extents count. */
  readonly isLayout: boolean;
  /** How the plan calls elsewhere what is called so here: 西岸片区 for 西岸. Null where nothing is known. */
  readonly findFullName: (name: string) => string | null;
}

/** Where reading stands between two brackets, or in the sentence itself. */
interface Frame {
  /** The words since the last mark, which may turn out to be a name. */
  words: { readonly start: number; readonly end: number } | null;
  /** The zone behind whose name the bracket stands. */
  readonly owner: ZoneMention | null;
  /** The zone that is spoken of. */
  zone: ZoneMention | null;
  /** Lists of parts that are open, the innermost last. */
  readonly lists: ZoneParts[];
  /** Whether a bare name is a part of the innermost list. */
  listing: boolean;
}

/** In characters. */
const longestWording = 120;
const longestList = 400;

const scopeWords =
  /(?:的|总体|合计|总计|共计|共|约|大约|近|为|是|达到|达|到|超过|将|实施|规划|管理|区域(?=面积|范围)|控制|占地|用地|土地|核准|核定|总|范围|面积|规模|四至|[:：\s]){1,12}$/;
const extent = /实施范围|规划范围|规划面积|规划总面积|总面积|实施面积|区域面积/;
const unfinished = /等(?:地|区域|部分)?$/;
const insideLead = /含|其中|涉及/;
const listedBefore =
  /^$|(?:组成|构成|平方公里|平方千米|公顷|亩|km²|km2|范围|区域|面积|总体|主要|[区块港园镇城（()）〔〕])[，,。；;]?$/;
const isPronoun = (wording: string): boolean => /^[其本该全]?(?:区|域|园区|区域|片区|区块)?$/.test(wording);

/** Reads which zones a sentence designates, with their areas and parts. */
export function readLayout(sentence: MappedText, context: LayoutContext): Layout {
  // The brackets of 中国（…）自由贸易试验区 belong to the name.
  const text = simplify(sentence.text).replace(/中国[（(]([^（）()]{1,12})[）)]/g, '中国〈$1〉');
  const zones: ZoneMention[] = [];
  const byName = new Map<string, ZoneMention>();
  const starts = new Map<ZoneMention, number>();
  const lists: ZoneParts[] = [];
  const subjects: { at: number; zone: ZoneMention }[] = [];
  const isExplicit = context.isLayout || extent.test(text);
  const frames: Frame[] = [createFrame(null, context.subject)];

  const add = (found: ZoneName, start: number, end: number, list: ZoneParts | undefined): ZoneMention => {
    const written = sliceMapped(sentence, start + found.start, start + found.start + found.name.length);
    const full = isZoneName(found.name)
      ? found.name
      : (context.findFullName(found.name) ?? (isPlaceName(found.name) ? found.name : found.name + (list?.noun ?? '')));
    const zone: ZoneMention = {
      name: written.text + full.slice(found.name.length),
      around: found.around,
      kind: findKind(full),
      parent: list?.whole ?? null,
      area: null,
      quote: sliceMapped(sentence, start + found.start, end),
    };
    zones.push(zone);
    byName.set(zone.name, zone);
    starts.set(zone, start + found.start);
    list?.parts.push(zone);
    return zone;
  };

  const mayBePart = (name: string, list: ZoneParts, hasArea: boolean): boolean =>
    isPlaceName(name) || context.findFullName(name) !== null || (name.length <= 8 && (hasArea || list.noun !== null));

  const isPart = (words: Frame['words'], list: ZoneParts): boolean =>
    words !== null &&
    words.end - words.start <= longestWording &&
    mayBePart(text.slice(words.start, words.end), list, false);

  /** The zone that the words since the last mark name, with an area or a bracket behind them. */
  const takeNamed = (frame: Frame, end: number): ZoneMention | null => {
    const { words } = frame;
    frame.words = null;
    if (words === null) return frame.zone;
    const start = Math.max(words.start, words.end - longestWording);
    const bare = text.slice(start, words.end).replace(scopeWords, '');
    if (bare === '' || isPronoun(bare)) return isExplicit ? frame.zone : null;
    const found = readZoneName(bare);
    const list = frame.lists.at(-1);
    if (!found || !(list ? mayBePart(found.name, list, true) : isExplicit && isZoneName(found.name))) return null;
    frame.zone = add(found, start, end, list);
    if (frames.length === 1) subjects.push({ at: start + found.start, zone: frame.zone });
    return frame.zone;
  };

  /** Ends a phrase: its words are a part of the open list, or tell of whom the sentence speaks from there on. */
  const endPhrase = (frame: Frame): void => {
    const { words, lists: open } = frame;
    frame.words = null;
    if (words === null) return;
    const wording = text.slice(words.start, Math.min(words.end, words.start + longestWording));
    const list = open.at(-1);
    if (frame.listing && list) {
      const bare = wording.replace(unfinished, '');
      if (bare !== wording) list.exhaustive = false;
      const found = readZoneName(cutToPlace(bare));
      if (!found || !mayBePart(found.name, list, false)) return;
      const start = words.start + found.start;
      add(found, words.start, start + found.name.length, list);
    } else if (frames.length === 1 && context.isLayout) {
      const found = findSubject(wording);
      if (!found) return;
      const start = words.start + found.start;
      frame.zone = byName.get(found.name) ?? add(found, words.start, start + found.name.length, undefined);
      subjects.push({ at: start, zone: frame.zone });
    }
  };

  const openList = (frame: Frame, lead: ZoneToken): void => {
    const isInside = insideLead.test(lead.text);
    // What is 组成 of nothing, and a 包括 far from any zone or extent, list something else.
    const opens = lead.text === '由' ? /组成|构成/.test(text.slice(lead.end, lead.end + longestList)) : true;
    if (!opens || !listedBefore.test(text.slice(Math.max(0, lead.start - 12), lead.start))) {
      frame.words = { start: frame.words?.start ?? lead.start, end: lead.end };
      return;
    }
    frame.listing = false;
    endPhrase(frame);
    if (frame.zone === null) return;
    const list = {
      whole: frame.zone,
      parts: [],
      exhaustive: !isInside,
      noun: findCountedNoun(text.slice(lead.end, lead.end + longestList)),
    };
    frame.lists.push(list);
    frame.listing = lead.text !== '其中';
    lists.push(list);
  };

  const endList = (frame: Frame): void => {
    endPhrase(frame);
    const list = frame.lists.pop();
    if (list) frame.zone = list.whole;
    frame.listing = false;
  };

  const tokens = readZoneTokens(text);
  tokens.forEach((token, i) => {
    const frame = frames.at(-1);
    if (!frame) return;
    const list = frame.lists.at(-1);
    switch (token.type) {
      case 'area': {
        const begin = frame.words?.start ?? token.start;
        const zone = takeNamed(frame, token.end);
        const [area] = findAreas(token.text);
        if (!zone || zone.area !== null || !area) break;
        zone.area = area;
        if (frames.length === 1 && subjects.at(-1)?.zone !== zone) subjects.push({ at: begin, zone });
        // The bracket in 西岸（12平方公里） belongs to the quote.
        const closes = zone === frame.owner && tokens[i + 1]?.type === 'close' ? 1 : 0;
        zone.quote = sliceMapped(sentence, starts.get(zone) ?? begin, token.end + closes);
        break;
      }
      case 'open': {
        const owner = holdsZones(tokens, i) ? takeNamed(frame, token.start) : null;
        frames.push(createFrame(owner, owner));
        break;
      }
      case 'close':
        endPhrase(frame);
        if (frames.length > 1) frames.pop();
        break;
      case 'lead':
        openList(frame, token);
        break;
      case 'end':
        if (list) endList(frame);
        break;
      case 'count':
        if (frame.listing && tokens[i + 1]?.type !== 'words') {
          endPhrase(frame);
          break;
        }
        frame.words = { start: frame.words?.start ?? token.start, end: token.end };
        break;
      case 'and':
        if (frame.listing && list && isPart(frame.words, list)) endPhrase(frame);
        else if (frame.words) frame.words = { start: frame.words.start, end: token.end };
        break;
      case 'mark':
        endPhrase(frame);
        if (/[；;。]/.test(token.text)) frame.lists.length = Math.min(frame.lists.length, token.text === '。' ? 0 : 1);
        if (!/[、：:]/.test(token.text)) frame.listing = false;
        break;
      case 'words':
        // Behind a bracket, words of extent belong to the name before it.
        if (tokens[i - 1]?.type === 'close' && frame.words && token.text.replace(scopeWords, '') === '') break;
        frame.words = {
          start: tokens[i - 1]?.type === 'close' ? token.start : (frame.words?.start ?? token.start),
          end: token.end,
        };
        break;
    }
  });
  const [frame] = frames;
  if (frame) endPhrase(frame);
  return { zones, parts: lists.filter(({ parts }) => parts.length > 0), subjects };
}

const createFrame = (owner: ZoneMention | null, zone: ZoneMention | null): Frame => ({
  words: null,
  owner,
  zone,
  lists: [],
  listing: false,
});

/** Whether the bracket that opens at token `open` holds an area or a list of parts. */
function holdsZones(tokens: readonly ZoneToken[], open: number): boolean {
  for (const token of tokens.slice(open + 1, open + 12)) {
    if (token.type === 'area' || token.type === 'lead') return true;
    if (token.type === 'close') return false;
  }
  return false;
}

/** Without what limits a place: 西山镇 of `西山镇部分区域` and `西山镇码头周边区域`. */
function cutToPlace(wording: string): string {
  const cut = wording.replace(
    /(?:的|(?<=[区镇园城])[^区镇园城]{1,4})?(?:部分|一部分|周边|周围|及周边|沿线|全部)(?:区域|地区|地块|用地)?$/,
    '',
  );
  return cut === '' ? wording : cut;
}
