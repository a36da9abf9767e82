import type { ReadText } from './read-text.ts';

export type RichFormat = 'html' | 'docx' | 'pdf';

/** Reads a file of a format that has to be taken apart. Throws FileError as the readers do. */
export async function readRichText(bytes: Uint8Array, format: RichFormat, file: string): Promise<ReadText> {
  // Each library is loaded only where it is needed: pdf.js alone takes a fifth of a second.
  switch (format) {
    case 'html':
      return (await import('./read-html.ts')).readHtml(bytes, file);
    case 'docx':
      return await (await import('./read-docx.ts')).readDocx(bytes, file);
    case 'pdf':
      return await (await import('./read-pdf.ts')).readPdf(bytes, file);
  }
}
