import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes lines to stdout as fast as its reader takes them. A reader that goes away, such as `head`, ends it quietly. */
export async function writeLines(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  async function* withBreaks() {
    for await (const line of lines) yield `${line}\n`;
  }
  try {
    await pipeline(Readable.from(withBreaks()), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}
