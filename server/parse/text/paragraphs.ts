import { concatMapped, type MappedText, sliceMapped, squeezeSpace } from './mapped-text.ts';
import { measureWidth, type SourceLine } from './source-lines.ts';

const terminal = /[。！？；：!?;:…][”’"')）】》]*$/;

/** Whether a line ends as sentences end. */
export function endsSentence(line: SourceLine | undefined): boolean {
  return line !== undefined && terminal.test(line.content.text);
}

/** Whether a line ends clearly before the width at which the text was wrapped: then a paragraph ends with it. */
export function endsShort(line: SourceLine, wrapWidth: number): boolean {
  const width = measureWidth(line.content.text);
  // Without wrapping a line is a paragraph, unless a page break cut it; list items are short, cut paragraphs long.
  return Number.isFinite(wrapWidth) ? width < wrapWidth * 0.75 : width < 20;
}

/**
 * Joins lines into paragraphs. A line goes on in the next one unless it ends a sentence or ends short.
 * That a paragraph's sentences may come out as several paragraphs does no harm: clauses are sentences.
 */
export function joinParagraphs(lines: readonly SourceLine[], wrapWidth: number): readonly MappedText[] {
  const paragraphs: MappedText[] = [];
  let open: MappedText[] = [];
  for (const line of lines) {
    open.push(line.content);
    if (endsSentence(line) || endsShort(line, wrapWidth)) {
      paragraphs.push(joinLines(open));
      open = [];
    }
  }
  if (open.length > 0) paragraphs.push(joinLines(open));
  return paragraphs;
}

/** Lines as one text: a space stays only between Latin words. */
export function joinLines(lines: readonly MappedText[]): MappedText {
  if (lines.length === 1 && lines[0]) return lines[0];
  const spaced = lines.flatMap((line, i) =>
    i === 0 ? [line] : [{ text: ' ', offsets: [line.offsets[0] ?? 0] }, line],
  );
  return squeezeSpace(concatMapped(spaced));
}

const sentenceEnd = /[。！？][。！？”’"』」）)]*/g;

/**
 * The sentences of a paragraph, each with its closing mark. A mark inside quotation marks or brackets that opened
 * in the sentence does not end it: `“放管服。”改革` is one.
 */
export function splitSentences(paragraph: MappedText): readonly MappedText[] {
  const sentences: MappedText[] = [];
  let start = 0;
  for (const match of paragraph.text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (isInsideBrackets(paragraph.text.slice(start, end))) continue;
    sentences.push(sliceMapped(paragraph, start, end));
    start = end;
  }
  if (start < paragraph.text.length) sentences.push(sliceMapped(paragraph, start));
  return sentences;
}

// Extraction loses a closing mark now and then; after this many characters one is taken for lost.
const longestBracket = 120;

function isInsideBrackets(sentence: string): boolean {
  const tail = sentence.slice(-longestBracket);
  const balance = (open: RegExp, close: RegExp) => (tail.match(open)?.length ?? 0) - (tail.match(close)?.length ?? 0);
  return balance(/“/g, /”/g) > 0 || balance(/[（(]/g, /[）)]/g) > 0;
}
