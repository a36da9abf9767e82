import type { TextRange } from './text-range.ts';
import type { Industry } from './zone.ts';

/** A zone that a row is about, though no plan designates it, and the industries that it is to develop. */
export interface TableZone {
  /** Six digits of GB/T 2260. */
  readonly regionCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** In the order of the text, each once. */
  readonly industries: readonly (Industry & { readonly asWritten: string })[];
}

/** A row of a table. */
export interface TableRow {
  /** By column: text, or the items of a cell that lists several things. */
  readonly cells: Readonly<Record<string, string | readonly string[]>>;
  /** Whether what the row holds surely belongs together; a warning says what is doubtful. */
  readonly confident: boolean;
  /** Of what the row says, in characters of the original file's text. */
  readonly range: TextRange;
  /** Left out where the row is about no zone, or it is not known which. */
  readonly zone?: TableZone;
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
