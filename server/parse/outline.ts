import { type HeadingNumber, type HeadingStyle, readHeadingNumber } from './heading-number.ts';
import { type MappedText, sliceMapped } from './mapped-text.ts';
import { endsSentence, endsShort, joinLines, joinParagraphs } from './paragraphs.ts';
import { measureWidth, type SourceLine } from './source-lines.ts';

/** A heading with the text and the headings under it. */
export interface OutlineNode {
  /** `mark`: a Markdown heading without a number. */
  readonly style: HeadingStyle | 'mark';
  readonly value: number;
  /** The number as written; empty for `mark`. */
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

type Style = OutlineNode['style'];
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
    const open = path.findIndex((node) => node.style === style);
    if (open >= 0) path = path.slice(0, open);
    const parent = path.at(-1);
    (parent ? parent.children : nodes).push(draft);
    path.push(draft);
  });
  return { opening, nodes };
}

interface HeadingStart {
  readonly index: number;
  readonly style: Style;
  readonly number: HeadingNumber | null;
}

/** The lines at which headings begin. */
function findHeadings(lines: readonly SourceLine[], wrapWidth: number): readonly HeadingStart[] {
  const found: HeadingStart[] = [];
  const last = new Map<Style, number>();
  lines.forEach((line, index) => {
    const number = readHeadingNumber(line.content.text);
    const previous = lines[index - 1];
    const free =
      previous === undefined ||
      line.headingMark > 0 ||
      endsSentence(previous) ||
      endsShort(previous, wrapWidth) ||
      (found.at(-1)?.index === index - 1 && !previous.content.text.includes('。'));
    if (number) {
      const next = number.value === (last.get(number.style) ?? 0) + 1;
      const restart = number.value === 1;
      // Behind an unfinished line a number counts only if it is the next one and no figure of a sentence.
      if (
        free ? next || restart || number.style.startsWith('ideograph') : next && number.style === 'ideograph-bracket'
      ) {
        last.set(number.style, number.value);
        found.push({ index, style: number.style, number });
      }
    } else if (line.headingMark > 0) {
      found.push({ index, style: 'mark', number: null });
    }
  });
  return found;
}

function readBlock(block: readonly SourceLine[], style: Style, number: HeadingNumber | null, wrapWidth: number): Draft {
  const [first, ...rest] = block;
  if (!first) throw new RangeError('a heading has at least one line');
  const base = { style, value: number?.value ?? 0, written: number?.written ?? '', line: first.number, children: [] };
  const numberLength = number?.written.length ?? 0;
  const headingLines = countHeadingLines(first, rest, wrapWidth);
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
  const end = findTitleEnd(paragraph.text, numberLength);
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
  if (stop < 0) return paragraph.length - from <= longestTitle ? paragraph.length : from;
  return stop <= longestTitle ? from + stop + 1 : from;
}

function trimTitle(title: MappedText): MappedText {
  const lead = /^\s*/.exec(title.text)?.[0].length ?? 0;
  const tail = /[\s。：:]*$/.exec(title.text)?.[0].length ?? 0;
  return sliceMapped(title, lead, Math.max(lead, title.text.length - tail));
}
