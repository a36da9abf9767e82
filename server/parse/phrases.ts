/** A stretch of a sentence between two marks, both outside brackets. Places count in the sentence. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** The mark behind it, or an empty text at the end. */
  readonly mark: string;
}

const opening = '（([【〔';
const closing = '）)]】〕';

/**
 * The phrases of `text` in `[start, end)`, cut at the characters of `marks` that stand outside brackets:
 * `甲（含乙、丙），丁` cut at `，、` is two phrases. A bracket that nothing closes is taken for none.
 */
export function splitPhrases(text: string, start: number, end: number, marks: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const brackets = new Map(findBrackets(text, start, end).map((bracket) => [bracket.start, bracket.end]));
  let from = start;
  for (let at = start; at < end; at++) {
    const close = brackets.get(at);
    if (close !== undefined) at = close - 1;
    else if (marks.includes(text.charAt(at))) {
      if (at > from) phrases.push({ start: from, end: at, mark: text.charAt(at) });
      from = at + 1;
    }
  }
  if (from < end) phrases.push({ start: from, end, mark: '' });
  return phrases;
}

/** The outermost pairs of brackets in `[start, end)`, from the opening one to behind the closing one. */
function findBrackets(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const open: number[] = [];
  const pairs: { start: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (opening.includes(character)) open.push(at);
    else if (closing.includes(character)) {
      const from = open.pop();
      if (from === undefined) continue;
      while ((pairs.at(-1)?.start ?? -1) > from) pairs.pop();
      pairs.push({ start: from, end: at + 1 });
    }
  }
  return pairs;
}
