import type { TextRange } from '../../server/domain/text-range.ts';

/** A passage that was written, with where it stands. */
interface Written {
  readonly text: string;
  readonly range: TextRange;
  /** From 1. */
  readonly line: number;
}

/** Writes a text bit by bit and tells where every bit went. */
export class TextWriter {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** Appends `text` and returns where it stands. */
  write(text: string): Written {
    const start = this.#text.length;
    const line = this.#text.split('\n').length;
    this.#text += text;
    return { text, range: { start, end: this.#text.length }, line };
  }

  /** Where `quote` stands; it must have been written. */
  find(quote: string): TextRange {
    const start = this.#text.indexOf(quote);
    if (start < 0) throw new RangeError(`not written: ${quote}`);
    return { start, end: start + quote.length };
  }
}
