import type { TextRange } from './text-range.ts';

/** A row of a table. */
export interface TableRow {
  /** By column: text, or the items of a cell that lists several things. */
  readonly cells: Readonly<Record<string, string | readonly string[]>>;
  /** Whether what the row holds surely belongs together; a warning says what is doubtful. */
  readonly confident: boolean;
  /** Of what the row says, in characters of the original file's text. */
  readonly range: TextRange;
}

/** A table of a document. */
export interface ParsedTable {
  /** Without its number; null where it has none. */
  readonly caption: string | null;
  /** As written: `1-2`. */
  readonly number: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** In characters of the original file's text, caption included. */
  readonly range: TextRange;
}
