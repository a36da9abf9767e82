/** Where a line may be broken: after a space, and on either side of a Chinese character. */
const pieces = /\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** A text in lines that fit into `width`, broken as a browser breaks it; `measure` gives the width of a text. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
