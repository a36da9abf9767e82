import type { ConceptMention } from '../domain/concept.ts';
import type { ConceptId } from '../domain/ids.ts';
import { type FoldedText, foldText, isLatin } from './fold-names.ts';
import type { NameTrie } from './name-trie.ts';
import type { Thesaurus } from './thesaurus.ts';

/**
 * The concepts that a text names, in its order and without overlaps: of names that begin at one place the longest, of
 * names that overlap the first. Ranges count in the text as given. `发展“跨境电商”和AEO` names two; `VIDEO` names none,
 * for a name's Latin ends are ends of words. Takes time in proportion to the text's length.
 */
export function findConcepts({ names }: Thesaurus, text: string): readonly ConceptMention[] {
  const folded = foldText(text);
  const mentions: ConceptMention[] = [];
  for (let at = 0; at < folded.text.length; ) {
    const found = findLongest(names, folded, at);
    if (found === null) {
      at += 1;
      continue;
    }
    const start = folded.starts[at] ?? 0;
    mentions.push({ id: found.id, range: { start, end: folded.ends[found.end - 1] ?? start } });
    at = found.end;
  }
  return mentions;
}

function findLongest(names: NameTrie, folded: FoldedText, start: number) {
  if (!isBoundary(folded, start)) return null;
  let longest: { readonly id: ConceptId; readonly end: number } | null = null;
  let node: NameTrie | undefined = names;
  for (let end = start; node !== undefined; end += 1) {
    if (node.id !== null && isBoundary(folded, end)) longest = { id: node.id, end };
    node = node.next.get(folded.text.charAt(end));
  }
  return longest;
}

/** Neither within a Latin word or figure nor within what one character of the original (㎡) folds to. */
function isBoundary({ text, starts }: FoldedText, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (starts[at] === starts[at - 1]) return false;
  return !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at));
}
