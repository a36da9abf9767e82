import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/**
 * A text with each traditional character in its simplified form, so that one set of rules reads both scripts. It has
 * the same length, place by place: a character whose simplified form takes more or less room stays as it is.
 */
export function simplify(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let at = 0;
  for (const character of text) {
    const simple = simplifyCharacter(character);
    if (simple !== character) {
      parts.push(text.slice(copied, at), simple);
      copied = at + character.length;
    }
    at += character.length;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** A passage of a simplified text as the original writes it: its characters, in order, from `[start, …)` on. */
export function restore(passage: string, start: number, original: string, simplified: string): string {
  if (original === simplified) return passage;
  let at = start;
  return Array.from({ length: passage.length }, (_, i) => {
    const unit = passage.charAt(i);
    const found = simplified.indexOf(unit, at);
    // A space that stands for a line break is in no text.
    if (unit === ' ' || found < 0) return unit;
    at = found + 1;
    return original.charAt(found);
  }).join('');
}

function simplifyCharacter(character: string): string {
  if (character < '\u3400') return character;
  const before = known.get(character);
  if (before !== undefined) return before;
  const converted = convert(character);
  const simple = converted.length === character.length ? converted : character;
  known.set(character, simple);
  return simple;
}
