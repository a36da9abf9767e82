import { splitPhrases } from '../phrases.ts';
import { findIndustryId, type IndustryLexicon } from './industries.ts';

/** A list of industries. Places count in the text. */
export interface IndustryList {
  /** Where the verb begins that says what becomes of them. */
  readonly start: number;
  /** Behind the list with what closes it (等产业). */
  readonly end: number;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

const verb =
  /(?:重点|大力|积极|着力|聚焦|加快|集中|全力|主要|优先|协同|加速|做大做强|培育和?|推动|促进)(?:培育|推进|推动|支持)?(?:发展|布局(?!建设)|壮大|培育)|(?<=^|[，。；：])(?:发展|培育|壮大|主攻|布局)(?:壮大|发展)?|主导产业[为是]|(?<field>聚焦|突出|围绕)|(?<=[，。；：区块团园城]|^)(?<mainly>以)(?=[^，。；]{2,80}为(?:主导|重点|特色|支柱|主))/g;
const mainlyEnd = /为(?:主导|重点|特色|支柱|主).*$/;
const listEnd =
  /等(?:[^、，]{0,24}?(?:产业|业|领域|行业|业态|经济|服务|集群|方向|门类|贸易|制造|技术|链|板块|模式|产品|赛道|”))?$/;
/** Between two closed lists in one phrase: `甲、乙等制造业和丙、丁等服务业`. */
const groupEnd =
  /等[^、，和及与等]{0,14}(?:产业|业|领域|行业|业态|经济|服务|集群)(?:以及|和|及|与|、)(?=[^、]{1,20}、)/g;
/** A further list that follows without a conjunction: `…等制造业，甲、乙等服务业`. */
const closedList = /^[^、]{2,12}、.{0,200}等[^、]{0,14}(?:产业|业|领域|经济)/;
const countEnd = /(?:[两二三四五六七八九十]|\d{1,2})(?:个|大)[^、]{0,14}(?:产业|行业|领域|集群|业态)$/;
const genericEnd = /(?:产业集群|产业|行业|领域)$/;
const noIndustry =
  /(?:项目|平台|机制|体系|能力|环境|制度|设施|政策|基地|中心|园区|片区|试点|工程|企业|人才|建设|功能|改革|开放|合作|水平|优势|需求|战略|步伐|资源|要素|网络|发展|通道|枢纽|区域|格局)$/;
/** In characters. */
const longestItem = 24;
const longestList = 1000;

/**
 * The industries that a simplified sentence has somebody develop (`重点发展甲、乙和丙等产业`), as lists by verb. What
 * is 聚焦 counts only as a list whose items the lexicon knows or that says that it lists industries.
 */
export function findIndustryLists(text: string, lexicon: IndustryLexicon): readonly IndustryList[] {
  const lists: IndustryList[] = [];
  const verbs = [...text.matchAll(verb)];
  verbs.forEach((match, i) => {
    const from = match.index + match[0].length;
    const to = Math.min(verbs[i + 1]?.index ?? text.length, from + longestList);
    const list = readList(text, match.index, from, to, lexicon, match.groups ?? {});
    if (list) lists.push(list);
  });
  return lists;
}

/** The industries of a text that is nothing but lists of them, as a table's cell is. */
export function findListedIndustries(text: string, lexicon: IndustryLexicon): IndustryList['items'] {
  return splitPhrases(text, 0, text.length, '，,；;。：').flatMap(({ start, end }) => {
    const phrase = text.slice(start, end);
    const lead =
      /^(?:其中)?(?:[^、]{0,20}?(?:重点发展|重点布局|聚焦发展|发展|聚焦))?(?:以及|和|及|与|包括)?/.exec(phrase)?.[0]
        .length ?? 0;
    return readItems(text, start + lead, end, lexicon);
  });
}

function readList(
  text: string,
  start: number,
  from: number,
  limit: number,
  lexicon: IndustryLexicon,
  kind: { readonly field?: string; readonly mainly?: string },
): IndustryList | null {
  const phrases = splitPhrases(text, from, limit, '，,；;。：');
  const items: { start: number; end: number }[] = [];
  let end = from;
  let closed = false;
  for (const phrase of phrases) {
    const words = text.slice(phrase.start, phrase.end);
    const joins = /^(?:以及|及|和|与)/.exec(words)?.[0].length ?? 0;
    if (phrase !== phrases[0] && joins === 0 && !(closed && closedList.test(words))) break;
    const to = kind.mainly ? phrase.start + words.replace(mainlyEnd, '').length : phrase.end;
    const found = readItems(text, phrase.start + joins, to, lexicon);
    if (!found.every((item) => isIndustry(text.slice(item.start, item.end), lexicon))) break;
    closed ||= listEnd.test(words) || /(?:产业|领域|行业|集群)$/.test(words);
    items.push(...found);
    end = phrase.end;
    if (phrase.mark !== '，' && phrase.mark !== ',') break;
  }
  const known = items.filter((item) => findIndustryId(lexicon, text.slice(item.start, item.end)) !== null).length;
  const enough =
    items.length > 1 ? !kind.field || (closed && known > 0) || known * 2 > items.length : known > 0 && !kind.field;
  return enough ? { start, end, items } : null;
}

function isIndustry(item: string, lexicon: IndustryLexicon): boolean {
  return item.length <= longestItem && (findIndustryId(lexicon, item) !== null || !noIndustry.test(item));
}

/** The items in `[start, end)`, without 等产业 and the like behind them. */
function readItems(
  text: string,
  start: number,
  end: number,
  lexicon: IndustryLexicon,
): { start: number; end: number }[] {
  const groups: [number, number][] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(groupEnd)) {
    groups.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  groups.push([from, end]);
  return groups.flatMap(([a, b]) => readGroup(text, a, b, lexicon));
}

function readGroup(
  text: string,
  start: number,
  end: number,
  lexicon: IndustryLexicon,
): { start: number; end: number }[] {
  const words = text.slice(start, end);
  const tail = listEnd.exec(words)?.[0] ?? countEnd.exec(words)?.[0] ?? '';
  const phrases = splitPhrases(text, start, end - tail.length, '、');
  return phrases.flatMap(({ start: from, end: to }, i) => {
    const pieces = splitConjoined(text, from, to, i === phrases.length - 1, lexicon);
    const last = pieces.at(-1);
    const isLast = last && i === phrases.length - 1 && tail === '';
    if (isLast && phrases.length + pieces.length > 2) {
      const written = text.slice(last.start, last.end);
      const bare = written.replace(genericEnd, '');
      const id = lexicon.idsByWording.get(bare);
      // 产业 belongs to all of `甲、新材料产业`; where it is part of the name (海洋产业, 未来产业), it stays.
      const isName = id !== undefined && lexicon.industries.get(id)?.zh === bare;
      if (isName || !lexicon.idsByWording.has(written)) last.end -= written.length - bare.length;
    }
    return pieces.filter((piece) => piece.end > piece.start);
  });
}

/** The parts of `甲和乙`, if it stands last in a list and is no name of one industry, such as 软件和信息服务. */
function splitConjoined(text: string, start: number, end: number, isLast: boolean, lexicon: IndustryLexicon) {
  const words = text.slice(start, end);
  const pieces = [{ start, end }];
  if (findIndustryId(lexicon, words) !== null) return pieces;
  const conjunction = isLast ? /以及|[和及与]/g : /以及/g;
  for (const match of words.matchAll(conjunction)) {
    const last = pieces.at(-1);
    const at = start + match.index;
    if (!last || at - last.start < 2 || end - at - match[0].length < 2 || isInBracket(words, match.index)) continue;
    last.end = at;
    pieces.push({ start: at + match[0].length, end });
  }
  return pieces;
}

function isInBracket(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  );
}
