import type { Concept } from '../domain/concept.ts';
import type { ConceptId } from '../domain/ids.ts';
import { foldText } from './fold-names.ts';
import { createLetterTree, type LetterTree } from './letter-tree.ts';

/** Concepts, and what is needed to find them in texts and to tell how near they are to each other. */
export interface Thesaurus {
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  /** Of each concept, the broader ones with the fewest steps up to each, from 1; the nearest first. */
  readonly ancestors: ReadonlyMap<ConceptId, ReadonlyMap<ConceptId, number>>;
  /** Folded. */
  readonly names: LetterTree<ConceptId>;
  /** Folded phrases within which a name means nothing: 通关 in 打通关键环节. */
  readonly ordinaryPhrases: LetterTree<true>;
}

/** No name may belong to two of the concepts; every broader concept is among them, and none is above itself. */
export function createThesaurus(
  concepts: ReadonlyMap<ConceptId, Concept>,
  ordinaryPhrases: readonly string[],
): Thesaurus {
  const all = [...concepts.values()];
  const fold = (wordings: (concept: Concept) => readonly string[]) =>
    all.flatMap((concept) => wordings(concept).map((wording) => [foldText(wording).text, concept.id] as const));
  const ancestors = new Map([...concepts.keys()].map((id) => [id, listAncestors(concepts, id)]));
  return {
    concepts,
    ancestors,
    // What somebody wrote down stands, not a plural that nobody did.
    names: createLetterTree([...fold(listPlurals), ...fold(listNames)]),
    ordinaryPhrases: createLetterTree(ordinaryPhrases.map((phrase) => [foldText(phrase).text, true])),
  };
}

/** Every name of a concept, the preferred one of each language first in it. */
export function listNames({ zh, altZh, en, altEn }: Concept): readonly string[] {
  return [zh, ...altZh, en, ...altEn];
}

/** Every wording under which a concept may stand in a text. */
export function listWordings(concept: Concept): readonly string[] {
  return [...listNames(concept), ...listPlurals(concept)];
}

function listPlurals({ en, altEn }: Concept): readonly string[] {
  return [en, ...altEn].map(toPlural);
}

/** Of English the finder knows the regular plural of a name's last word: bonded warehouses, policies. */
function toPlural(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

function listAncestors(concepts: ReadonlyMap<ConceptId, Concept>, id: ConceptId): ReadonlyMap<ConceptId, number> {
  const distances = new Map<ConceptId, number>();
  let frontier: readonly ConceptId[] = [id];
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const broader = frontier.flatMap((each) => concepts.get(each)?.broader ?? []);
    frontier = [...new Set(broader)].filter((each) => !distances.has(each));
    for (const each of frontier) distances.set(each, distance);
  }
  return distances;
}
