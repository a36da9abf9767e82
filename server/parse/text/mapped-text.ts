import type { TextRange } from '../../domain/text-range.ts';

/** A text of which every character knows where it stood in the original: `offsets[i]` is the place of `text[i]`. */
export interface MappedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

export const emptyText: MappedText = { text: '', offsets: [] };

/** The characters `[start, end)` of an original, as they are. */
export function mapSlice(original: string, start: number, end: number): MappedText {
  return { text: original.slice(start, end), offsets: Array.from({ length: end - start }, (_, i) => start + i) };
}

export function sliceMapped(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  return { text: mapped.text.slice(start, end), offsets: mapped.offsets.slice(start, end) };
}

export function concatMapped(parts: readonly MappedText[]): MappedText {
  return { text: parts.map((part) => part.text).join(''), offsets: parts.flatMap((part) => part.offsets) };
}

/** Without the passages that `pattern` (with the `g` flag) matches. */
export function removeMatches(mapped: MappedText, pattern: RegExp): MappedText {
  const kept: MappedText[] = [];
  let from = 0;
  for (const match of mapped.text.matchAll(pattern)) {
    kept.push(sliceMapped(mapped, from, match.index));
    from = match.index + match[0].length;
  }
  return from === 0 ? mapped : concatMapped([...kept, sliceMapped(mapped, from)]);
}

const wordCharacter = /[A-Za-z0-9]/;

/**
 * Without the white space that layout left: `到 2025 年` becomes `到2025年`, while a single space stays between
 * Latin words (`Free Trade Zone`).
 */
export function squeezeSpace(mapped: MappedText): MappedText {
  let text = '';
  const offsets: number[] = [];
  let pendingSpace = -1;
  for (let i = 0; i < mapped.text.length; i++) {
    const character = mapped.text.charAt(i);
    const offset = mapped.offsets[i] ?? 0;
    if (/[\s\u200b\ufeff]/.test(character)) {
      if (pendingSpace < 0) pendingSpace = offset;
      continue;
    }
    if (pendingSpace >= 0 && wordCharacter.test(text.at(-1) ?? '') && wordCharacter.test(character)) {
      text += ' ';
      offsets.push(pendingSpace);
    }
    pendingSpace = -1;
    text += character;
    offsets.push(offset);
  }
  return { text, offsets };
}

/** From the first character's place to just behind the last one's. The text must not be empty. */
export function toRange(mapped: MappedText): TextRange {
  const start = mapped.offsets[0];
  const last = mapped.offsets.at(-1);
  if (start === undefined || last === undefined) throw new RangeError('an empty text stands nowhere');
  return { start, end: last + 1 };
}
