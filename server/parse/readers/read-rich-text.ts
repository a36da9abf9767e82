import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadText } from './read-text.ts';

export type RichFormat = 'html' | 'docx' | 'pdf';

/** Reads a file of a format that has to be taken apart. Throws FileError as the readers do. */
export async function readRichText(bytes: Uint8Array, format: RichFormat, file: string): Promise<ReadText> {
  switch (format) {
    case 'html':
      return readHtml(bytes, file);
    case 'docx':
      return await readDocx(bytes, file);
    case 'pdf':
      return await readPdf(bytes, file);
  }
}
