import { FileError } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import type { ReadText } from './read-text.ts';
import { readWordBody } from './read-word-body.ts';
import { readXml } from './read-xml.ts';
import { TextLines } from './text-lines.ts';
import { TooLargeError, unzipParts } from './unzip-parts.ts';
import { readWordNumbering } from './word-numbering.ts';
import { readWordStyles } from './word-styles.ts';

/** How a package of Word names its main part where it says nothing. */
const usualMainPart = 'word/document.xml';

/**
 * The text of a Word file (.docx) as lines, with the numbers that Word counts by itself and the footnotes at the end.
 * Throws FileError if it is damaged, no Word file, or beyond the limits that `unzipParts` sets.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ReadText> {
  try {
    const parts = await unzipParts(bytes, (name) => name === '_rels/.rels' || /^word\/[^/]+\.xml$/.test(name));
    const mainPart = findMainPart(parts.get('_rels/.rels'));
    const main = parts.get(mainPart);
    if (!main) throw new FileError('NOT_A_PLAN', file, say('zipNotWord'));
    const styles = readWordStyles(parts.get('word/styles.xml'));
    const numbering = readWordNumbering(parts.get('word/numbering.xml'));
    const lines = new TextLines();
    for (const part of [main, parts.get('word/footnotes.xml'), parts.get('word/endnotes.xml')]) {
      if (part) readWordBody(part, styles, numbering, lines);
    }
    const text = lines.lines.join('\n');
    if (text === '') throw new FileError('NOT_A_PLAN', file, say('wordEmpty'));
    return { text, pages: null };
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (error instanceof TooLargeError) throw new FileError('FILE_TOO_LARGE', file, error.words, error);
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    throw new FileError('NOT_A_PLAN', file, say('wordDamaged', { reason }), error);
  }
}

function findMainPart(relations: Uint8Array | undefined): string {
  let target = usualMainPart;
  if (relations) {
    readXml(relations, {
      open(name, attributes) {
        const isMain = name === 'Relationship' && attributes.Type?.endsWith('/officeDocument');
        if (isMain && attributes.Target) target = attributes.Target.replace(/^\//, '');
      },
    });
  }
  return target;
}
