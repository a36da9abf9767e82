import { endsSentence, endsShort } from '../text/paragraphs.ts';
import { measureWidth, type SourceLine } from '../text/source-lines.ts';
import { type HeadingNumber, type HeadingStyle, readDecimalNumber, readHeadingNumber } from './heading-number.ts';

/** A numbered heading's style, or that of a heading by its mark alone: `mark-2` for `##`. */
export type OutlineStyle = HeadingStyle | `mark-${number}`;

/** A line at which a heading begins. */
export interface HeadingStart {
  readonly index: number;
  readonly style: OutlineStyle;
  /** Null for a heading without a number. */
  readonly number: HeadingNumber | null;
}

/** A heading without a number or mark is at most this wide, in full-width characters. */
const widestBareHeading = 25;

/**
 * The lines at which headings begin: those that bear a number in its sequence behind an ended line, and those that
 * bear a mark. A text with neither has headings too, if short lines without a full stop stand above paragraphs.
 */
export function findHeadings(lines: readonly SourceLine[], wrapWidth: number): readonly HeadingStart[] {
  const found = findNumberedOrMarked(lines, wrapWidth);
  return found.length > 0 ? found : findBareHeadings(lines);
}

function findNumberedOrMarked(lines: readonly SourceLine[], wrapWidth: number): readonly HeadingStart[] {
  const isDecimal = hasDecimalOutline(lines);
  const found: HeadingStart[] = [];
  const last = new Map<OutlineStyle, number>();
  lines.forEach((line, index) => {
    const { text } = line.content;
    const number = (isDecimal && isShort(line) ? readDecimalNumber(text) : null) ?? readHeadingNumber(text);
    const isBehindHeading = found.at(-1)?.index === index - 1 && !lines[index - 1]?.content.text.includes('。');
    if (number && isHeadingNumber(number, line, lines[index - 1], last, wrapWidth, isBehindHeading)) {
      last.set(number.style, number.value);
      found.push({ index, style: number.style, number });
    } else if (!number && line.headingMark > 0) {
      found.push({ index, style: `mark-${line.headingMark}`, number: null });
    }
  });
  return found;
}

/** Whether short lines begin with 1.1 and with 1.2 or 2.1: then the text has an outline of decimal numbers. */
function hasDecimalOutline(lines: readonly SourceLine[]): boolean {
  const begin = (number: RegExp) => lines.some((line) => isShort(line) && number.test(line.content.text));
  return begin(/^1\.1(?![\d.])/) && (begin(/^1\.2(?![\d.])/) || begin(/^2\.1(?![\d.])/));
}

function isShort(line: SourceLine): boolean {
  return measureWidth(line.content.text) <= widestBareHeading && !line.content.text.includes('。');
}

function isHeadingNumber(
  number: HeadingNumber,
  line: SourceLine,
  previous: SourceLine | undefined,
  last: ReadonlyMap<OutlineStyle, number>,
  wrapWidth: number,
  isBehindHeading: boolean,
): boolean {
  const isNext = number.value === (last.get(number.style) ?? 0) + 1;
  const isFree =
    previous === undefined ||
    line.headingMark > 0 ||
    isBehindHeading ||
    endsSentence(previous) ||
    endsShort(previous, wrapWidth) ||
    /[）)】]$/.test(previous.content.text);
  if (isFree) return isNext || number.value === 1 || !number.style.startsWith('arabic');
  // Behind an unfinished line a number counts only if it is the next one, and in wrapped text only in brackets: a
  // sentence may well be wrapped before a figure, but hardly before the very number that is due.
  return isNext && (number.style === 'ideograph-bracket' || !Number.isFinite(wrapWidth));
}

function findBareHeadings(lines: readonly SourceLine[]): readonly HeadingStart[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isBare = isShort(line) && !/[；，：、]/.test(line.content.text);
    const standsAbove = next !== undefined && (next.content.text.includes('。') || endsSentence(next));
    return isBare && standsAbove && !endsSentence(line) ? [{ index, style: 'mark-1' as const, number: null }] : [];
  });
}
