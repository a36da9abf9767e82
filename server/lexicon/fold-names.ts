/**
 * A text in the form in which names are looked for, and where each of its UTF-16 code units comes from: the character
 * `[starts[i], ends[i])` of the original.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly hyphens: string;
}

const latin = /[\p{Script=Latin}\p{Nd}]/u;
const space = /\s/u;
const hyphen = /\p{Pd}/u;
/** Quotation marks, which stand inside names (国际贸易“单一窗口”), and characters that are not seen. */
const unread = /[\p{Pi}\p{Pf}\p{Cf}"'「」『』]/u;

/**
 * NFKC and lower case, without quotation marks. Spaces and hyphens between Latin letters and digits become one space
 * (`Cross-Border  E-commerce` is `cross border e commerce`); other spaces go (`公募 REITs` is `公募reits`).
 */
export function foldText(text: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  /** Spaces and hyphens since the last unit; what they become hangs on what follows. */
  let gap: Gap | undefined;
  const put = (folded: string, start: number, end: number) => {
    for (let i = 0; i < folded.length; i += 1) {
      units.push(folded.charAt(i));
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const folded = foldCharacter(character);
    if (unread.test(folded)) continue;
    if (space.test(folded) || hyphen.test(folded)) {
      gap = { start: gap?.start ?? start, end: at, hyphens: (gap?.hyphens ?? '') + folded.trim() };
      continue;
    }
    if (gap) {
      const isInLatin = isLatin(units.at(-1)) && isLatin(folded.charAt(0));
      put(isInLatin ? ' ' : gap.hyphens, gap.start, gap.end);
      gap = undefined;
    }
    put(folded, start, at);
  }
  if (gap) put(gap.hyphens, gap.start, gap.end);
  return { text: units.join(''), starts, ends };
}

/** A Latin letter of any sort or a digit: what makes up words that spaces set apart. */
export function isLatin(character: string | undefined): boolean {
  return character !== undefined && latin.test(character);
}

/** `NFKC` is slow, and nearly all characters are Han, which it leaves alone. */
function foldCharacter(character: string): string {
  if (character >= '\u4e00' && character <= '\u9fff') return character;
  return character.normalize('NFKC').toLowerCase();
}
