import { type Element, readAttribute, type Visit } from './html-visits.ts';
import { furnitureNames } from './page-furniture.ts';

/** The part of a page that is the document. */
export interface MainContent {
  /** Visits `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Elements within them that are furniture. */
  readonly furniture: ReadonlySet<Element>;
}

interface Block {
  readonly element: Element;
  readonly tag: string;
  readonly parent: number;
  readonly open: number;
  close: number;
  /** Characters of text outside of links that stand in something like a sentence. */
  prose: number;
  characters: number;
  linkedCharacters: number;
  links: number;
  /** What stands directly in it, without white space; cut off where it is longer than any title. */
  ownText: string;
}

/** Elements that can be the frame of a document. */
const frames: ReadonlySet<string> = new Set(['html', 'body', 'div', 'article', 'main', 'td', 'form', 'center']);
const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'div', 'table', 'p']);
const sentenceMark = /[，。；]/;
const metadata = /^(?:发文字号|發文字號|文号|发文机关|发布机构|成文日期|索引号)[:：]?/;
const longestTitle = 120;

/**
 * Finds the document on a web page: the deepest frame with at least 95 % of the page's prose, and in front of it the
 * page's title and the table with the document number. `pageTitles` are what the page says that its title is.
 * Lists of links, and small parts whose class or id names them so, are furniture.
 */
export function findMainContent(visits: readonly Visit[], pageTitles: readonly string[]): MainContent {
  const blocks = measureBlocks(visits);
  const total = blocks[0]?.prose ?? 0;
  const title = blocks.findLast((block) => isTitle(block, pageTitles)) ?? blocks.find(({ tag }) => tag === 'h1');
  const furniture = blocks.filter((block) => isFurniture(block, total, title, blocks));
  const content = { furniture: new Set(furniture.map(({ element }) => element)) };
  const frame = blocks[findFrame(blocks, total)];
  if (!frame || total === 0) return { ...content, start: 0, end: visits.length };
  const before = blocks.filter(({ open, close }) => close < frame.open && open > 0);
  const outerTitle = startsWithTitle(visits, frame, pageTitles)
    ? undefined
    : (before.findLast((block) => isTitle(block, pageTitles)) ?? before.findLast(({ tag }) => tag === 'h1'));
  const start = Math.min(frame.open, outerTitle?.open ?? frame.open, findMetadata(blocks, before)?.open ?? frame.open);
  return { ...content, start, end: frame.close };
}

function measureBlocks(visits: readonly Visit[]): readonly Block[] {
  const blocks: Block[] = [];
  const path: number[] = [];
  let links = 0;
  visits.forEach((visit, at) => {
    const current = path.at(-1) ?? -1;
    const block = blocks[current];
    if (visit.kind === 'open') {
      const isLink = visit.tag === 'a' && readAttribute(visit.element, 'href') !== null;
      if (isLink) links += 1;
      path.push(blocks.length);
      const { element, tag } = visit;
      const counts = { prose: 0, characters: 0, linkedCharacters: 0, links: isLink ? 1 : 0 };
      blocks.push({ element, tag, parent: current, open: at, close: visits.length, ...counts, ownText: '' });
    } else if (visit.kind === 'close') {
      if (block?.links && visit.tag === 'a') links -= 1;
      if (block) block.close = at + 1;
      path.pop();
    } else if (visit.kind === 'text' && block) {
      const text = visit.text.replace(/\s+/g, '');
      block.characters += text.length;
      if (links > 0) block.linkedCharacters += text.length;
      else if (sentenceMark.test(text)) block.prose += text.length;
      if (block.ownText.length <= longestTitle) block.ownText += text.slice(0, longestTitle + 1);
    }
  });
  for (const { parent, prose, characters, linkedCharacters, links: ownLinks } of blocks.toReversed()) {
    const outer = blocks[parent];
    if (!outer) continue;
    outer.prose += prose;
    outer.characters += characters;
    outer.linkedCharacters += linkedCharacters;
    outer.links += ownLinks;
  }
  return blocks;
}

/** A frame that is one of a row of equals holds a part of the document; the whole is what they stand in. */
function findFrame(blocks: readonly Block[], total: number): number {
  let index = blocks.findLastIndex(({ tag, prose }) => frames.has(tag) && prose >= total * 0.95);
  for (let frame = blocks[index]; frame; frame = blocks[index]) {
    const { parent, tag, element } = frame;
    const name = readAttribute(element, 'class');
    const isOneOfMany = blocks.some(
      (other, at) =>
        at !== index &&
        other.parent === parent &&
        other.tag === tag &&
        other.prose > 0 &&
        readAttribute(other.element, 'class') === name,
    );
    if (!isOneOfMany) break;
    index = parent;
  }
  return index;
}

/** The table or list that names the document's number. */
function findMetadata(blocks: readonly Block[], before: readonly Block[]): Block | undefined {
  let block = before.find(({ ownText }) => metadata.test(ownText));
  for (let outer = block; outer && before.includes(outer); outer = blocks[outer.parent]) {
    if (/^(?:table|tr|ul|dl)$/.test(outer.tag)) block = outer;
  }
  return block;
}

function isFurniture(block: Block, total: number, title: Block | undefined, blocks: readonly Block[]): boolean {
  const { tag, prose, characters, linkedCharacters, links, element } = block;
  if (listTags.has(tag) && links > 2 && prose === 0 && linkedCharacters > characters * 0.8) return true;
  const holdsTitle = title !== undefined && block.open <= title.open && title.close <= block.close;
  if (holdsTitle || prose > total * 0.1 || tag === 'body') return false;
  // Those of an article hold its title, issuer and date.
  if (tag === 'header' || tag === 'footer') return !isInArticle(block, blocks);
  if (links === 0) return false;
  const names = `${readAttribute(element, 'class') ?? ''} ${readAttribute(element, 'id') ?? ''}`;
  return furnitureNames.test(names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
}

function isInArticle(block: Block, blocks: readonly Block[]): boolean {
  for (let outer = blocks[block.parent]; outer; outer = blocks[outer.parent]) {
    if (outer.tag === 'article' || outer.tag === 'main') return true;
  }
  return false;
}

function isTitle({ ownText }: Block, pageTitles: readonly string[]): boolean {
  return ownText.length >= 6 && pageTitles.some((title) => title.includes(ownText));
}

/** Whether the document repeats the page's title at its own beginning. */
function startsWithTitle(visits: readonly Visit[], frame: Block, pageTitles: readonly string[]): boolean {
  let beginning = '';
  for (let at = frame.open; at < frame.close && beginning.length < 400; at++) {
    const visit = visits[at];
    if (visit?.kind === 'text') beginning += visit.text.slice(0, 1000).replace(/\s+/g, '');
  }
  return pageTitles.some((title) => {
    const own = title.split(/[_|—–-]/, 1)[0] ?? '';
    return own.length >= 6 && beginning.includes(own);
  });
}
