/** What a reader made of a file's bytes. Every range that the parser gives counts in `text`. */
export interface ReadText {
  readonly text: string;
  /** Offset in `text` at which each page begins, in order; null where the format has no pages. */
  readonly pages: readonly number[] | null;
}
