import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';

/** The formats that can be read; `abstract` is our own YAML. */
export type FileFormat = 'text' | 'abstract' | 'html' | 'docx' | 'pdf';

/** File name extensions that can be read, in lower case. */
export const readableExtensions = {
  '.txt': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.yaml': 'abstract',
  '.yml': 'abstract',
  '.html': 'html',
  '.htm': 'html',
  '.shtml': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
} as const satisfies Readonly<Record<string, FileFormat>>;

/** How files begin that people take for documents but that hold no text we can read, and what to do about it. */
const unreadable: readonly (readonly [beginnings: readonly string[], remedy: Message])[] = [
  [['\xd0\xcf\x11\xe0'], say('oldWordFile')],
  [['{\\rtf'], say('richTextFile')],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'], say('imageFile')],
  [['Rar!', '7z\xbc\xaf', '\x1f\x8b'], say('archiveFile')],
];

/**
 * What a file is: told by how its bytes begin, whatever its name says, and by its extension (lower case, with the
 * dot) where they do not tell. A format that is known but cannot be read gives the `remedy`; null if nothing is known.
 */
export function findFormat(bytes: Uint8Array, extension: string): FileFormat | { readonly remedy: Message } | null {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/%PDF-\d/.test(beginning)) return 'pdf';
  if (beginning.startsWith('PK\x03\x04') || beginning.startsWith('PK\x05\x06')) return 'docx';
  const remedy = unreadable.find(([starts]) => starts.some((start) => beginning.startsWith(start)))?.[1];
  if (remedy) return { remedy };
  const named = Object.entries(readableExtensions).find(([name]) => name === extension)?.[1] ?? null;
  if (named === 'abstract') return named;
  // In UTF-16 every second byte of markup is zero.
  const markup = beginning
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replace(/<!--.*?-->|<\?xml.*?\?>/gs, '');
  if (/^\s*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(markup)) return 'html';
  // Markdown may begin with an element, plain text does not.
  if (extension === '.txt' && /^\s*<(?:meta|title|div|table|section|article|p|h[1-6])[\s>]/i.test(markup))
    return 'html';
  return named;
}
