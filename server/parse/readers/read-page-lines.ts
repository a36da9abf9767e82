import type { PageLine, TextPage, TextPiece } from './page-text.ts';
import { findGutters, splitColumns } from './split-columns.ts';

/**
 * The lines of each page in the order in which they are read: from the top, and within a line from the left; a left
 * column or the left page of a spread before the right one. Text in another direction than most of the page's, and
 * text that is printed twice at a place to look bold, is left out. Gaps wider than two characters become tabs.
 */
export function readPageLines(pages: readonly TextPage[]): readonly (readonly PageLine[])[] {
  const upright = pages.map(turnUpright).map(({ pieces, width, height }) => ({
    segments: groupLines(pieces).flatMap(joinSegments),
    width,
    height,
  }));
  const gutters = findGutters(upright);
  return upright.map(({ segments, height }, i) =>
    splitColumns(segments, gutters[i] ?? null)
      .flatMap(groupLines)
      .map((line) => ({ text: line.map(({ text }) => text).join('\t'), at: (line[0]?.y ?? 0) / height })),
  );
}

/** Turns the page so that most of its text runs from left to right, and drops what then does not. */
function turnUpright({ pieces, width, height }: TextPage): TextPage {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of pieces) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + text.length;
  const main = counts.indexOf(Math.max(...counts));
  const place = ({ x, y }: TextPiece) =>
    [
      { x, y },
      { x: y, y: width - x },
      { x: width - x, y: height - y },
      { x: height - y, y: x },
    ][main];
  return {
    pieces: pieces
      .filter(({ turn, text }) => turn === main && text.trim() !== '')
      .map((piece) => ({ ...piece, ...place(piece), turn: 0 as const })),
    width: main % 2 === 0 ? width : height,
    height: main % 2 === 0 ? height : width,
  };
}

function groupLines(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    // Raised and lowered signs belong to the line they stand beside.
    if (line && first && piece.y - first.y < Math.max(piece.size, first.size) * 0.4) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

/** Joins what stands side by side; a gap of more than two characters begins another segment. */
function joinSegments(line: readonly TextPiece[]): readonly TextPiece[] {
  const segments: TextPiece[] = [];
  let previous: TextPiece | null = null;
  for (const piece of line) {
    if (previous && isPrintedOver(piece, previous)) continue;
    const gap = previous ? piece.x - previous.x - previous.width : Number.POSITIVE_INFINITY;
    const size = Math.min(piece.size, previous?.size ?? piece.size);
    const segment = segments.at(-1);
    if (!segment || gap > size * 2) segments.push(piece);
    else segments[segments.length - 1] = append(segment, piece, gap > size * 0.25 ? ' ' : '');
    previous = piece;
  }
  return segments;
}

function isPrintedOver(piece: TextPiece, previous: TextPiece): boolean {
  const shift = piece.x + piece.width - previous.x - previous.width;
  return Math.abs(shift) < piece.size * 0.3 && previous.text.endsWith(piece.text);
}

function append(segment: TextPiece, piece: TextPiece, space: string): TextPiece {
  const end = Math.max(segment.x + segment.width, piece.x + piece.width);
  return { ...segment, text: segment.text + space + piece.text, width: end - segment.x };
}
