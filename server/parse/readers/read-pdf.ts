import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { FileError } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import type { TextPage, TextPiece } from './page-text.ts';
import { readPageLines } from './read-page-lines.ts';
import type { ReadText } from './read-text.ts';
import { unifyRadicals } from './unify-radicals.ts';

const maxPages = 5000;
const maxCharacters = 50_000_000;

const assets = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/**
 * The text of a PDF, line by line in the order in which it is read, with a form feed between pages. Running heads
 * are left out, see `dropRunningHeads`. Nothing in the file is run, and nothing is fetched.
 * Throws FileError if it is damaged, protected by a password, holds no text but images, has fonts that do not tell
 * their characters, or has more than 5,000 pages or 50 million characters.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadText> {
  const loading = getDocument({
    // pdf.js takes the array for itself.
    data: new Uint8Array(bytes),
    cMapUrl: `${path.join(assets, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(assets, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pages = await readPages(await loading.promise, file);
    return joinPages(pages, file);
  } catch (error) {
    throw error instanceof FileError ? error : toFileError(error, file);
  } finally {
    await loading.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, file: string): Promise<readonly TextPage[]> {
  if (pdf.numPages > maxPages) {
    throw new FileError('FILE_TOO_LARGE', file, say('pdfManyPages', { pages: pdf.numPages, most: maxPages }));
  }
  const pages: TextPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const read = await readPage(page);
    page.cleanup();
    characters += read.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > maxCharacters) {
      throw new FileError('FILE_TOO_LARGE', file, say('pdfLong', { most: maxCharacters }));
    }
    pages.push(read);
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<TextPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.filter((item) => 'str' in item).map((item) => toPiece(item, viewport.transform));
  return { pieces, width: viewport.width, height: viewport.height };
}

function toPiece(item: TextItem, viewport: readonly number[]): TextPiece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform([...viewport], item.transform);
  const quarters = (Math.atan2(b, a) / (Math.PI / 2) + 4) % 4;
  const turn = Math.round(quarters) % 4;
  const isAskew = Math.abs(quarters - Math.round(quarters)) > 0.02;
  return {
    text: unifyRadicals(item.str),
    x,
    y,
    width: item.width,
    size: Math.hypot(c, d),
    turn: isAskew ? null : turn === 1 ? 1 : turn === 2 ? 2 : turn === 3 ? 3 : 0,
  };
}

function joinPages(pages: readonly TextPage[], file: string): ReadText {
  const starts: number[] = [];
  let text = '';
  for (const lines of dropRunningHeads(readPageLines(pages))) {
    if (starts.length > 0) text += '\n\f';
    starts.push(text.length);
    text += lines.map((line) => line.text).join('\n');
  }
  if (text.trim() === '') throw new FileError('NOT_A_PLAN', file, say('pdfImages'));
  // Without a map to Unicode, glyphs come out as controls or in the private use area.
  const unknown = text.match(/(?!\s)[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  if (unknown > text.length / 5) throw new FileError('NOT_A_PLAN', file, say('pdfFonts'));
  return { text, pages: starts };
}

function toFileError(error: unknown, file: string): FileError {
  const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  const message =
    error instanceof Error && error.name === 'PasswordException' ? say('pdfPassword') : say('pdfDamaged', { reason });
  return new FileError('NOT_A_PLAN', file, message, error);
}
