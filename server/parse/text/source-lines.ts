import { readHeadingNumber } from '../outline/heading-number.ts';
import { type MappedText, mapSlice, removeMatches, squeezeSpace } from './mapped-text.ts';

/** A line of the original that carries content, cleaned of marks and layout space. */
export interface SourceLine {
  readonly content: MappedText;
  /** Number of `#` before it, 0 for none. */
  readonly headingMark: number;
  /** Line number in the original, from 1. */
  readonly number: number;
}

/** What paper leaves in a text: page numbers (`11`, `- 3 -`, `— 3 —`, `第 3 页`) and rules. */
const pageFurniture = /^(?:[-—–_*=·\s]*|[-—–\s·]*\d{1,4}[-—–\s·]*|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?)$/;
const residue = /\[bookmark:[^\]]*\]|\*\*|__|<!--.*?-->/g;
const lineMark = /^[\s>]*(#{1,6})?\s*/;

/**
 * The lines of a text that carry content, in order. Blank lines, page numbers, rules and the residue of
 * conversions are left out; every character that stays knows its place in `original`.
 */
export function readSourceLines(original: string): readonly SourceLine[] {
  const lines: PageLine[] = [];
  let number = 0;
  let isAtEdge = true;
  for (const match of original.matchAll(/([^\n\f\r\u2028\u2029]*)(\r\n|[\n\f\r\u2028\u2029]|$)/g)) {
    const raw = match[1] ?? '';
    number += 1;
    // A form feed ends a line of text but not a line of the file.
    const lineNumber = number;
    if (match[2] === '\f') number -= 1;
    if (raw.trim() === '') continue;
    if (pageFurniture.test(raw.trim())) {
      markLast(lines);
      isAtEdge = true;
      continue;
    }
    const mark = lineMark.exec(raw);
    const start = match.index + (mark?.[0].length ?? 0);
    const content = squeezeSpace(removeMatches(mapSlice(original, start, match.index + raw.length), residue));
    if (content.text === '' || pageFurniture.test(content.text)) continue;
    lines.push({ content, headingMark: mark?.[1]?.length ?? 0, number: lineNumber, isAtEdge });
    isAtEdge = match[2] === '\f';
    if (isAtEdge) markLast(lines);
  }
  return dropRunningHeads(lines);
}

/** A line that may stand at the top or bottom of a page: beside a page number or a page break. */
type PageLine = SourceLine & { isAtEdge: boolean };

function markLast(lines: readonly PageLine[]): void {
  const last = lines.at(-1);
  if (last) last.isAtEdge = true;
}

/** Lines without those that repeat an earlier one at the edge of a page. */
function dropRunningHeads(lines: readonly PageLine[]): readonly SourceLine[] {
  const seen = new Set<string>();
  return lines.flatMap(({ isAtEdge, ...line }) => {
    const { text } = line.content;
    const isRepeated = isAtEdge && seen.has(text) && !/[，。；：]/.test(text) && readHeadingNumber(text) === null;
    seen.add(text);
    return isRepeated ? [] : [line];
  });
}

/** Width of a line in full-width characters: Latin letters and digits count half. */
export function measureWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character.charCodeAt(0) < 0x2e80 && !/[“”‘’—…]/.test(character) ? 0.5 : 1;
  return width;
}

/**
 * The width at which a text was wrapped, or infinity if it was not: nearly all of its long lines then end at one
 * width. It is the ninth decile of the widths, if at least a third of the lines come near it.
 */
export function findWrapWidth(lines: readonly SourceLine[]): number {
  const widths = lines.map((line) => measureWidth(line.content.text)).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const near = widths.filter((width) => width > wide * 0.85 && width <= wide * 1.1).length;
  return wide > 10 && wide < 80 && near > widths.length / 3 ? wide : Number.POSITIVE_INFINITY;
}
