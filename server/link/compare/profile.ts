import type { ConceptId } from '../../domain/ids.ts';
import { findConcepts } from '../../lexicon/find-concepts.ts';
import type { Thesaurus } from '../../lexicon/thesaurus.ts';
import { type Background, toConceptRarity, toRarity } from '../background.ts';
import type { PlacedClause } from '../place-clauses.ts';
import { toPhrases } from './to-phrases.ts';

/** Weights of bigrams, the vector scaled to length 1. */
export type Vector = ReadonlyMap<string, number>;

/** A measure, or a section with a text of its own. */
export interface Owner {
  readonly heading: Vector;
  /** Of the heading and all clauses under it. */
  readonly vector: Vector;
}

/** A bigram of a clause: in which of its sub-clauses and list entries it stands. */
interface Place {
  readonly subclauses: readonly number[];
  readonly entries: readonly number[];
}

/** The bigrams of a phrase, in order, and in which sub-clause it stands. */
interface Phrase {
  readonly subclause: number;
  readonly grams: readonly string[];
}

/** What the comparison of a clause needs, made once for the two plans at hand. */
export interface Profile {
  readonly placed: PlacedClause;
  readonly phrases: readonly Phrase[];
  readonly vector: Vector;
  readonly owner: Owner;
  readonly places: ReadonlyMap<string, Place>;
  /** Total rarity of the distinct bigrams, of the whole, of each sub-clause and of each entry. */
  readonly mass: number;
  readonly subclauseMasses: readonly number[];
  readonly entryMasses: readonly number[];
  readonly concepts: ReadonlySet<ConceptId>;
}

/** Profiles of the clauses of two plans, and how rare a bigram or a concept is among them. */
export interface Profiles {
  readonly uppers: readonly Profile[];
  readonly lowers: readonly Profile[];
  readonly rarity: (gram: string) => number;
  readonly conceptRarity: (id: ConceptId) => number;
  /** The number of clauses, of both plans, in which a bigram stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

const nobody: Owner = { heading: new Map(), vector: new Map() };

interface Reading {
  readonly placed: PlacedClause;
  readonly phrases: readonly Phrase[];
  readonly places: ReadonlyMap<string, Place>;
  readonly subclauses: number;
  readonly entries: number;
  readonly concepts: ReadonlySet<ConceptId>;
}

export function createProfiles(
  upper: readonly PlacedClause[],
  lower: readonly PlacedClause[],
  thesaurus: Thesaurus,
  background: Background,
): Profiles {
  const readings = [...upper, ...lower].map((placed) => read(placed, thesaurus));
  const frequency = countIn(readings.map(({ places }) => places.keys()));
  const conceptFrequency = countIn(readings.map(({ concepts }) => concepts.values()));
  const rarities = new Map<string, number>();
  const rarity = (gram: string): number => {
    const known = rarities.get(gram);
    if (known !== undefined) return known;
    const found = toRarity(background, gram, frequency.get(gram) ?? 0, readings.length);
    rarities.set(gram, found);
    return found;
  };
  const conceptRarity = (id: ConceptId) => toConceptRarity(conceptFrequency.get(id) ?? 0, readings.length);

  const owners = new Map<string, Owner>();
  for (const [id, group] of Map.groupBy(readings, ({ placed }) => placed.ownerId)) {
    const heading = toGrams(group[0]?.placed.heading ?? '');
    const clauses = group.flatMap(({ phrases }) => toAllGrams(phrases));
    owners.set(id, { heading: toVector(heading, rarity), vector: toVector([...clauses, ...heading], rarity) });
  }
  const profiles = readings.map(({ placed, phrases, places, subclauses, entries, concepts }): Profile => {
    const masses = { whole: 0, subclauses: new Array<number>(subclauses), entries: new Array<number>(entries) };
    masses.subclauses.fill(0);
    masses.entries.fill(0);
    for (const [gram, place] of places) {
      const weight = rarity(gram);
      masses.whole += weight;
      for (const i of place.subclauses) masses.subclauses[i] = (masses.subclauses[i] ?? 0) + weight;
      for (const i of place.entries) masses.entries[i] = (masses.entries[i] ?? 0) + weight;
    }
    return {
      placed,
      phrases,
      vector: toVector(toAllGrams(phrases), rarity),
      owner: owners.get(placed.ownerId) ?? nobody,
      places,
      mass: masses.whole,
      subclauseMasses: masses.subclauses,
      entryMasses: masses.entries,
      concepts,
    };
  });
  return {
    uppers: profiles.slice(0, upper.length),
    lowers: profiles.slice(upper.length),
    rarity,
    conceptRarity,
    frequency,
  };
}

function read(placed: PlacedClause, thesaurus: Thesaurus): Reading {
  const subclauses = toPhrases(placed.clause.text);
  const places = new Map<string, { readonly subclauses: number[]; readonly entries: number[] }>();
  const phrases: Phrase[] = [];
  let entries = 0;
  for (const [subclause, list] of subclauses.entries()) {
    for (const entry of list) {
      for (const phrase of entry) {
        const grams = toBigrams(phrase);
        phrases.push({ subclause, grams });
        for (const gram of grams) {
          const place = places.get(gram) ?? { subclauses: [], entries: [] };
          if (place.subclauses.at(-1) !== subclause) place.subclauses.push(subclause);
          if (place.entries.at(-1) !== entries) place.entries.push(entries);
          places.set(gram, place);
        }
      }
      entries += 1;
    }
  }
  const concepts = new Set(findConcepts(thesaurus, placed.clause.text).map(({ id }) => id));
  return { placed, phrases, places, subclauses: subclauses.length, entries, concepts };
}

function toAllGrams(phrases: readonly Phrase[]): readonly string[] {
  return phrases.flatMap(({ grams }) => grams);
}

function toGrams(text: string): readonly string[] {
  return toPhrases(text).flat(2).flatMap(toBigrams);
}

/** Every two letters of a bare text that follow each other. */
export function toBigrams(phrase: string): readonly string[] {
  return Array.from({ length: Math.max(0, phrase.length - 1) }, (_, i) => phrase.slice(i, i + 2));
}

function countIn<T>(sets: readonly Iterable<T>[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const set of sets) for (const each of set) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function toVector(grams: readonly string[], rarity: (gram: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let squares = 0;
  for (const [gram, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(gram);
    counts.set(gram, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [gram, weight] of counts) counts.set(gram, weight / length);
  return counts;
}
