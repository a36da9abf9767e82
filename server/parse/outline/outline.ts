import { type MappedText, sliceMapped } from '../text/mapped-text.ts';
import { endsShort, joinLines, joinParagraphs } from '../text/paragraphs.ts';
import { measureWidth, type SourceLine } from '../text/source-lines.ts';
import { findHeadings, type OutlineStyle } from './find-headings.ts';
import type { HeadingNumber } from './heading-number.ts';

/** A heading with the text and the headings under it. */
export interface OutlineNode {
  readonly style: OutlineStyle;
  /** 0 for a heading without a number. */
  readonly value: number;
  /** The number as written; empty for a heading without one. */
  readonly written: string;
  /** Number and heading as they stand in the original; never empty. */
  readonly heading: MappedText;
  /** The heading without number and closing mark; empty if the item is a sentence without heading. */
  readonly title: MappedText;
  readonly line: number;
  /** Text between the heading and the first heading under it. */
  readonly paragraphs: readonly MappedText[];
  readonly children: readonly OutlineNode[];
}

export interface Outline {
  /** Text before the first heading. */
  readonly opening: readonly MappedText[];
  readonly nodes: readonly OutlineNode[];
}

/** A heading longer than this is a sentence that happens to bear a number. In characters. */
const longestTitle = 45;

type Draft = Omit<OutlineNode, 'children' | 'paragraphs'> & { paragraphs: readonly MappedText[]; children: Draft[] };

/**
 * The outline of a plan's lines. Which style of number stands above which is seen from the order in which they
 * come: a style that is open closes what stands under it, a new one opens under the last.
 */
export function readOutline(lines: readonly SourceLine[], wrapWidth: number): Outline {
  const starts = findHeadings(lines, wrapWidth);
  const opening = joinParagraphs(lines.slice(0, starts[0]?.index ?? lines.length), wrapWidth);
  const nodes: Draft[] = [];
  let path: Draft[] = [];
  starts.forEach(({ index, style, number }, i) => {
    const block = lines.slice(index, starts[i + 1]?.index ?? lines.length);
    const draft = readBlock(block, style, number, wrapWidth);
    path = path.slice(0, findDepth(path, style));
    const parent = path.at(-1);
    (parent ? parent.children : nodes).push(draft);
    path.push(draft);
  });
  return { opening, nodes };
}

/** How many of the open headings stay open above one of this style. */
function findDepth(path: readonly Draft[], style: OutlineStyle): number {
  const same = path.findIndex((node) => node.style === style);
  if (same >= 0) return same;
  const mark = toMarkLevel(style);
  const lower = path.findIndex((node) => mark !== null && (toMarkLevel(node.style) ?? 0) > mark);
  return lower >= 0 ? lower : path.length;
}

function toMarkLevel(style: OutlineStyle): number | null {
  return style.startsWith('mark-') ? Number(style.slice('mark-'.length)) : null;
}

function readBlock(
  block: readonly SourceLine[],
  style: OutlineStyle,
  number: HeadingNumber | null,
  wrapWidth: number,
): Draft {
  const [first, ...rest] = block;
  if (!first) throw new RangeError('a heading has at least one line');
  const base = { style, value: number?.value ?? 0, written: number?.written ?? '', line: first.number, children: [] };
  const numberLength = number?.written.length ?? 0;
  const headingLines = style === 'article' ? 0 : countHeadingLines(first, rest, wrapWidth);
  if (headingLines > 0) {
    const heading = joinLines(block.slice(0, headingLines).map((line) => line.content));
    return {
      ...base,
      heading,
      title: trimTitle(sliceMapped(heading, numberLength)),
      paragraphs: joinParagraphs(block.slice(headingLines), wrapWidth),
    };
  }
  const [paragraph, ...others] = joinParagraphs(block, wrapWidth);
  if (!paragraph) throw new RangeError('a line holds text');
  const end =
    style === 'article'
      ? findArticleTitleEnd(paragraph.text, numberLength)
      : findTitleEnd(paragraph.text, numberLength);
  const body = sliceMapped(paragraph, end);
  return {
    ...base,
    heading: sliceMapped(paragraph, 0, end),
    title: trimTitle(sliceMapped(paragraph, numberLength, end)),
    paragraphs: body.text === '' ? others : [body, ...others],
  };
}

/**
 * How many whole lines are heading: one for a line without a full stop that does not go on, two where it fills the
 * line and the next one ends it. 0 if the heading ends within a line, at a full stop.
 */
function countHeadingLines(first: SourceLine, rest: readonly SourceLine[], wrapWidth: number): number {
  const text = first.content.text;
  if (/[。：]/.test(text)) return 0;
  const full = Number.isFinite(wrapWidth) && measureWidth(text) >= wrapWidth - 3.5;
  const next = rest[0]?.content.text;
  if (!full || next === undefined) return 1;
  const stop = next.search(/[。：，；]/);
  // The heading runs on to a full stop in the next line, or ends without one in a short line.
  if (next[stop] === '。' && text.length + stop <= longestTitle) return 0;
  if (stop < 0 && rest[0] && endsShort(rest[0], wrapWidth)) return 2;
  return 1;
}

/** Where the heading ends in a paragraph that begins with it: behind its full stop or colon, or at once if it has none. */
function findTitleEnd(paragraph: string, from: number): number {
  const stop = paragraph.slice(from).search(/[。：]/);
  const title = stop < 0 ? paragraph.slice(from) : paragraph.slice(from, from + stop);
  if (!isTitle(title)) return from;
  return stop < 0 ? paragraph.length : from + stop + 1;
}

/** Headings are short and have one break at most; what has more is a sentence that bears a number. */
function isTitle(text: string): boolean {
  const breaks = text.match(/[，；]/g)?.length ?? 0;
  return text.length <= longestTitle && (breaks <= 1 || text.length <= 24);
}

/** An article is text throughout, unless it has a title in brackets: 第三条【适用范围】. */
function findArticleTitleEnd(paragraph: string, from: number): number {
  const title = /^[【（([][^】）)\]]{2,20}[】）)\]]/.exec(paragraph.slice(from));
  return from + (title?.[0].length ?? 0);
}

function trimTitle(title: MappedText): MappedText {
  const lead = /^[\s【]*/.exec(title.text)?.[0].length ?? 0;
  const tail = /[\s。：:】]*$/.exec(title.text)?.[0].length ?? 0;
  return sliceMapped(title, lead, Math.max(lead, title.text.length - tail));
}
