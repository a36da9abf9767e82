import { FileError } from '../../errors.ts';
import { say } from '../../messages/say.ts';

const controlCharacters = /(?!\s)[\p{Cc}\ufffd]/gu;
/** Bytes that are enough to tell one character set from another. */
const sampleSize = 1 << 16;
/** Characters that stand in nearly every Chinese official text, in both scripts. */
const frequent =
  /[的一是在不了有和人大为為以中国國发發展建设設经經济濟政市省区區业業产產工作推进進加强強，。、：；《》]/gu;

/** Others that a file declares, such as Latin-1, are a mistake of its author's tools. */
const chineseCharset = /^(?:gb|big5|x-gbk)/i;

/**
 * The text of a file in UTF-8, UTF-16, GB18030 or Big5. A byte order mark is not part of it. What is valid UTF-8 is
 * read so; otherwise `declared`, the character set that the file names in itself, if it does, or else the one in
 * which the bytes look most like Chinese. A stray byte or a text that was cut off does not make it another one.
 * Throws FileError if the bytes are empty or no text.
 */
export function decodeText(bytes: Uint8Array, file: string, declared: string | null = null): string {
  const text = decode(bytes, declared);
  if (text.trim() === '') throw new FileError('NOT_A_PLAN', file, say('fileEmpty'));
  // Extraction leaves a stray control character here and there; binary data is full of them.
  if (countMatches(text, controlCharacters) > Math.max(2, text.length / 100)) {
    throw new FileError('NOT_A_PLAN', file, say('fileBinary'));
  }
  return text;
}

function decode(bytes: Uint8Array, declared: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, sampleSize);
  // In UTF-16 line ends, spaces and digits have a zero byte; elsewhere it is a slip.
  if (sample.includes(0)) return decodeLikeliest(bytes, sample, ['utf-8', 'utf-16le', 'utf-16be', 'gb18030']);
  return (
    decodeStrictly(bytes, 'utf-8') ??
    (declared && chineseCharset.test(declared) ? decodeStrictly(bytes, declared) : null) ??
    decodeLikeliest(bytes, sample, ['utf-8', 'gb18030', 'big5'])
  );
}

/** Null if the bytes are not in that character set, or nobody knows it. */
function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In the character set in which the sample has the most frequent characters and the fewest that cannot be. */
function decodeLikeliest(bytes: Uint8Array, sample: Uint8Array, charsets: readonly [string, ...string[]]): string {
  const rate = (charset: string) => {
    const text = new TextDecoder(charset).decode(sample);
    return (countMatches(text, frequent) - 2 * countMatches(text, controlCharacters)) / text.length;
  };
  const likeliest = charsets.reduce((best, charset) => (rate(charset) > rate(best) ? charset : best));
  return new TextDecoder(likeliest).decode(bytes);
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
