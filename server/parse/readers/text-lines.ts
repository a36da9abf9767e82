/** A row with more lines than this in one cell is layout, not data. */
const maxCellLines = 20;

interface OpenRow {
  /** Index of the row's first line. */
  readonly start: number;
  /** For each closed cell, the index behind its last line. */
  readonly cellEnds: number[];
  holdsRow: boolean;
}

/**
 * Collects text as lines: blocks become lines, headings lines with `#` marks, table rows lines with their cells
 * separated by tabs. A table that serves layout (one cell a row, tables within tables, whole texts in a cell), and a
 * form, in which labels end with a colon, leave their lines as they are. Cost grows linearly with the text, however deep tables nest.
 */
export class TextLines {
  readonly #lines: string[] = [];
  readonly #rows: OpenRow[] = [];
  #line = '';
  #mark = '';

  write(text: string): void {
    this.#line += text;
  }

  /** Ends the line that is being written, if it holds anything. */
  endLine(): void {
    const line = this.#line.trim();
    this.#line = '';
    if (line === '') return;
    this.#lines.push(this.#mark + line);
    this.#mark = '';
  }

  /** Makes the next line a heading of `level` 1 to 6. */
  startHeading(level: number): void {
    this.endLine();
    this.#mark = `${'#'.repeat(level)} `;
  }

  endHeading(): void {
    this.endLine();
    this.#mark = '';
  }

  openRow(): void {
    this.endLine();
    const outer = this.#rows.at(-1);
    if (outer) outer.holdsRow = true;
    this.#rows.push({ start: this.#lines.length, cellEnds: [], holdsRow: false });
  }

  closeCell(): void {
    this.endLine();
    this.#rows.at(-1)?.cellEnds.push(this.#lines.length);
  }

  closeRow(): void {
    this.endLine();
    const row = this.#rows.pop();
    if (!row || row.holdsRow) return;
    const cells = row.cellEnds.map((end, i) => this.#lines.slice(row.cellEnds[i - 1] ?? row.start, end));
    const isData = cells.filter((cell) => cell.length > 0).length > 1;
    const isForm = cells.some((cell) => /[：:]$/.test(cell.at(-1) ?? ''));
    if (!isData || isForm || cells.some((cell) => cell.length > maxCellLines)) return;
    this.#lines.length = row.start;
    this.#lines.push(cells.map((cell) => cell.join(' ').replaceAll('\t', ' ')).join('\t'));
  }

  /** The lines so far, without the one that is being written. */
  get lines(): readonly string[] {
    return this.#lines;
  }
}
