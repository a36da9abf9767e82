import type { TextRange } from '../../domain/text-range.ts';
import { findConcepts } from '../../lexicon/find-concepts.ts';
import { listWordings, type Thesaurus } from '../../lexicon/thesaurus.ts';
import type { SearchTerm } from '../graph-store.ts';
import { foldText, toSearchWords } from './fold-text.ts';

/** Lucene, which is Neo4j's index, refuses queries of more than 1,024 clauses. */
const maxOtherNames = 200;

/**
 * The words of what a user typed, each once, and with a thesaurus the other names of what they name: 支持跨境电商 may be
 * 支持跨境电子商务 as well. Of a name that goes over several words each of them may be another name of the whole, so
 * `bonded warehouse` is (bonded or 保税仓库) and (warehouse or 保税仓库).
 */
export function toSearchTerms(text: string, thesaurus?: Thesaurus): readonly SearchTerm[] {
  const mentions = thesaurus ? findConcepts(thesaurus, text) : [];
  const namesByWord = new Map<string, Set<string>>();
  let room = maxOtherNames;
  for (const { 0: piece, index: start } of text.matchAll(/\S+/g)) {
    const range = { start, end: start + piece.length };
    const renamed = mentions.flatMap((mention) => {
      const concept = thesaurus?.concepts.get(mention.id);
      return concept ? rename(text, range, mention.range, listWordings(concept)) : [];
    });
    for (const word of toSearchWords(piece)) {
      const names = namesByWord.get(word) ?? new Set();
      namesByWord.set(word, names);
      // A name with the word in it need not be asked for: the word finds it.
      for (const name of [...new Set(renamed)]
        .filter((each) => !names.has(each) && !each.includes(word))
        .slice(0, room)) {
        names.add(name);
        room -= 1;
      }
    }
  }
  return [...namesByWord].map(([word, names]) => ({ word, otherNames: [...names] }));
}

/** A word of a text, folded, with each of these names in place of the one that it holds or is a part of, if any. */
function rename(text: string, word: TextRange, name: TextRange, names: readonly string[]): readonly string[] {
  if (name.end <= word.start || name.start >= word.end) return [];
  const before = text.slice(word.start, Math.max(word.start, name.start));
  const behind = text.slice(Math.min(word.end, name.end), word.end);
  return names.map((each) => foldText(before + each + behind));
}

/** Where a term stands in a folded text. */
export function findTerm(folded: string, { word, otherNames }: SearchTerm): readonly TextRange[] {
  const whole = otherNames.flatMap((name) => findAll(folded, name).filter((range) => isWhole(folded, range)));
  return [...findAll(folded, word), ...whole];
}

/**
 * A term as stores compare it: a text holds it if it holds one of `parts` anywhere, or one of `wholes`, which begin or
 * end with a Latin letter or figure, where the text's next character there is none.
 */
export function splitTerm({ word, otherNames }: SearchTerm): {
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
} {
  const wholes = otherNames.filter((name) => isLatin(name.at(0)) || isLatin(name.at(-1)));
  return { parts: [word, ...otherNames.filter((name) => !wholes.includes(name))], wholes };
}

/** `a` to `z` and figures, between which and other characters a name of Latin letters begins and ends. */
export function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/.test(character);
}

function findAll(folded: string, words: string): readonly TextRange[] {
  const found: TextRange[] = [];
  if (words === '') return found;
  for (let start = folded.indexOf(words); start >= 0; start = folded.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}

function isWhole(folded: string, { start, end }: TextRange): boolean {
  const isCut = (at: number) => isLatin(folded[at - 1]) && isLatin(folded[at]);
  return !isCut(start) && !isCut(end);
}
