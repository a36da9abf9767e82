import { adverbs, indicatorEndings, leads, sharedEndings } from '../lexicon/indicators.ts';

/** A stretch `[start, end)` of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One of the indicators that share a figure; `suffix` is the ending that only the last of them bears. */
export interface IndicatorSpan extends Span {
  readonly suffix: string;
}

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
const longestAdverbs = byLength(adverbs);
const longestLeads = byLength(leads);
const scopeWord =
  /^(?:所在(?:[省市州县区旗乡镇街道地]|（[^（）]{1,8}）|、)+|全(?:国|省|市|区|县|州|旗|域|镇|自治区|行业)(?!性)|[区省市县园州]内|辖区内?|(?:自贸试验区|片区|园区|开发区|示范区|试验区|高新区|新区)(?:内|全域)|各(?:县|市|区|州|旗)+(?:（[^（）]{1,8}）)?)(?:范围内|的)?/;
const opening = /^(?:用?[一二三四五六七八九十\d]{1,2}年(?:内|时间|左右)|[一二三四五六七八九十]是)/;
const duration = /(?<!\d)[一二两三四五六七八九十\d]{1,2}年(?:内|来)?$/;
const shareOf = /占(全[国省市区县州球]|世界)/;
const bareEnding = /^(?:占比|比重|比例|增速|增幅|总量|规模|总数|数量|总额|产值|年均|份额|其中)$/;

/** Without the words around it that are no part of an indicator: 力争…, …均, 分别. */
export function trimIndicator(text: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const head =
      longestLeads.find((word) => text.startsWith(word, start)) ?? opening.exec(text.slice(start, start + 8))?.[0];
    if (head === undefined || start + head.length > end) break;
    start += head.length;
  }
  const carrier = text.slice(start, Math.min(end, start + 20)).indexOf('带动');
  if (carrier >= 0) start += carrier + 2;
  for (;;) {
    const phrase = text.slice(start, end);
    const tail = longestAdverbs.find((word) => phrase.endsWith(word)) ?? duration.exec(phrase.slice(-6))?.[0];
    if (tail === undefined) break;
    end -= tail.length;
  }
  return { start, end };
}

/** The scope that an indicator begins with (全市…) or is a share of (占全国份额), and the indicator without the first. */
export function splitScope(text: string, span: Span): { readonly scope: Span | null; readonly rest: Span } {
  const phrase = text.slice(span.start, span.end);
  const head = scopeWord.exec(phrase)?.[0].length ?? 0;
  if (head > 0 && head < phrase.length) {
    const named = phrase.slice(0, head).replace(/(?:范围内|的)$/, '').length;
    return {
      scope: { start: span.start, end: span.start + named },
      rest: { start: span.start + head, end: span.end },
    };
  }
  const share = shareOf.exec(phrase);
  if (!share?.[1]) return { scope: null, rest: span };
  const start = span.start + share.index + 1;
  return { scope: { start, end: start + share[1].length }, rest: span };
}

/**
 * The indicators of a list, one if it is none. `A增速和B增速` are two and so are `A总额、B总额增速`, since both name
 * something that is measured; `布点国家和地区` is one. With `count` the list must have that many members, whatever
 * they end with.
 */
export function splitIndicators(text: string, span: Span, count?: number): readonly IndicatorSpan[] {
  const all = findSeparators(text, span);
  // 及 and 和 are parts of words as well: 普及率, 和谐.
  const cuts =
    separators
      .map((marks) => all.filter((cut) => marks.test(text.slice(cut.start, cut.end))))
      .find(({ length }) => count === undefined || length === count - 1) ?? all;
  const parts: Span[] = [];
  let start = span.start;
  for (const cut of cuts) {
    const left = text.slice(start, cut.start);
    if (count === undefined && !(isIndicator(left) && !/占(?!.*(?:比重|比例|份额|占比)$)/.test(left))) continue;
    parts.push({ start, end: cut.start });
    start = cut.end;
  }
  parts.push({ start, end: span.end });
  const last = text.slice(start, span.end);
  const valid = count === undefined ? isIndicator(last) : parts.length === count;
  if (!valid) return [{ ...span, suffix: '' }];
  const shared = sharedEndings.find((ending) => last.endsWith(ending)) ?? '';
  return parts.map((part) => {
    const bears = sharedEndings.some((ending) => text.slice(part.start, part.end).endsWith(ending));
    return { ...part, suffix: bears || shared === '' ? '' : shared };
  });
}

/** Whether a phrase names something that is measured by how it ends. */
export function isIndicator(phrase: string): boolean {
  const bare = phrase.replace(/（[^（）]*）$/, '');
  return bare.length >= 2 && indicatorEndings.some((ending) => bare.endsWith(ending));
}

/** Whether an indicator says nothing without the one before it in the sentence: `占比`, `占全国份额`, nothing at all. */
export function leansOnLast(phrase: string): boolean {
  return phrase === '' || phrase.startsWith('占') || bareEnding.test(phrase);
}

const separators = [/./, /、|和|以及/, /、/];

/** Where a list may be cut: 、 和 以及 及 与, outside brackets. */
function findSeparators(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  for (let i = start; i < end; i++) {
    const character = text.charAt(i);
    if (/[（(“《]/.test(character)) depth += 1;
    else if (/[）)”》]/.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const word = /^(?:以及|[、和及与])/.exec(text.slice(i, i + 2))?.[0];
      if (word !== undefined) {
        found.push({ start: i, end: i + word.length });
        i += word.length - 1;
      }
    }
  }
  return found;
}
