/** A line of a text with its layout space, which tables need. */
export interface TableLine {
  /** Without line break and without white space at its ends. */
  readonly text: string;
  /** Place of the first character of `text` in the original. */
  readonly start: number;
  readonly end: number;
}

/** A table's caption: `表 1-2 重点发展产业统计`. */
export interface TableCaption {
  readonly number: string;
  readonly caption: string;
}

const caption =
  /^[#*\s]{0,8}[表錶]\s{0,3}([0-9０-９]{1,3}(?:[-—–－.．][0-9０-９]{1,3}){0,3}|[一二三四五六七八九十]{1,3})(?:\s|[:：、]|(?=[^\d\s-]))\s*(.{2,80})$/;

/** The lines of a text that hold anything. Tabs at the beginning of a line are kept: they are empty cells. */
export function readTableLines(text: string): readonly TableLine[] {
  const lines: TableLine[] = [];
  for (const match of text.matchAll(/[^\n\f\r\u2028\u2029]+/g)) {
    const lead = /^[ \u3000\u00a0\ufeff]*/.exec(match[0])?.[0].length ?? 0;
    const written = match[0].slice(lead).replace(/[ \u3000\u00a0]+$/, '');
    if (written.trim() === '') continue;
    const start = match.index + lead;
    lines.push({ text: written, start, end: start + written.length });
  }
  return lines;
}

/** The caption that a line is, or null: no sentence and no line of a table of contents is one. */
export function readCaption(line: string): TableCaption | null {
  const match = caption.exec(line.trim());
  const title = match?.[2]?.replace(/\*+$/, '').trim() ?? '';
  if (!match || /[。；，|\t]|[.．·…]{3,}|\s\d+$/.test(title)) return null;
  return { number: match[1] ?? '', caption: title };
}
