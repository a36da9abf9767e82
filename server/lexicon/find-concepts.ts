import type { ConceptMention } from '../domain/concept.ts';
import { type FoldedText, foldText, isLatin } from './fold-names.ts';
import { findLongest } from './letter-tree.ts';
import type { Thesaurus } from './thesaurus.ts';

/**
 * The concepts that a text names, in its order and without overlaps: of names that begin at one place the longest, of
 * names that overlap the first. Ranges count in the text as given. `发展“跨境电商”和AEO` names two; `VIDEO` names none,
 * for a name's Latin ends are ends of words, and `打通关键环节` does not name 通关. Takes time in proportion to the text's
 * length.
 */
export function findConcepts({ names, ordinaryPhrases }: Thesaurus, text: string): readonly ConceptMention[] {
  const folded = foldText(text);
  const mentions: ConceptMention[] = [];
  const mayEnd = (at: number) => isBoundary(folded, at);
  let ordinaryUntil = 0;
  for (let at = 0; at < folded.text.length; ) {
    const ordinary = findLongest(ordinaryPhrases, folded.text, at, () => true);
    ordinaryUntil = Math.max(ordinaryUntil, ordinary?.end ?? 0);
    const name = isBoundary(folded, at) ? findLongest(names, folded.text, at, mayEnd) : null;
    if (name === null || name.end <= ordinaryUntil) {
      at += 1;
      continue;
    }
    const start = folded.starts[at] ?? 0;
    mentions.push({ id: name.value, range: { start, end: folded.ends[name.end - 1] ?? start } });
    at = name.end;
  }
  return mentions;
}

/** Neither within a Latin word or figure nor within what one character of the original (㎡) folds to. */
function isBoundary({ text, starts }: FoldedText, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (starts[at] === starts[at - 1]) return false;
  return !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at));
}
