import { FileError } from '../errors.ts';

const controlCharacters = /(?!\s)[\p{Cc}\ufffd]/gu;

/**
 * The text of a file in UTF-8, UTF-16 (with byte order mark) or GB18030. A byte order mark is not part of it.
 * Throws FileError if the bytes are empty or no text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decode(bytes);
  if (text.trim() === '') throw new FileError('NOT_A_PLAN', file, 'the file is empty');
  const suspicious = text.match(controlCharacters)?.length ?? 0;
  // Extraction leaves a stray control character here and there; binary data is full of them.
  if (suspicious > text.length / 100) {
    throw new FileError('NOT_A_PLAN', file, 'the file is binary, not text in UTF-8, UTF-16 or GB18030');
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
