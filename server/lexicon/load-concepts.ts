import path from 'node:path';
import type { Concept } from '../domain/concept.ts';
import type { ConceptId } from '../domain/ids.ts';
import { ConfigError } from '../errors.ts';
import { foldText } from './fold-names.ts';
import { type ConceptEntry, readEntries } from './read-entries.ts';
import { createThesaurus, listNames, type Thesaurus } from './thesaurus.ts';

const bundledFile = path.join(import.meta.dirname, 'concepts.yaml');

type PlacedConcept = Concept & Pick<ConceptEntry, 'notIn' | 'place'>;

/**
 * The bundled thesaurus, with the entries of a YAML file of the user's own where one is given: a new id adds a
 * concept, a known one adds names and broader concepts to it. Throws ConfigError, with file and line and the remedy,
 * if a file cannot be read or is not in the format, if an id stands twice in a file, if a broader concept is unknown
 * or below its own, or if a name belongs to two concepts.
 */
export function loadConcepts(extraFile?: string): Thesaurus {
  const concepts = new Map<ConceptId, PlacedConcept>();
  for (const file of extraFile === undefined ? [bundledFile] : [bundledFile, extraFile]) {
    const placeOf = new Map<ConceptId, string>();
    for (const entry of readEntries(file)) {
      const before = placeOf.get(entry.id);
      if (before) fail(entry, `the id ${entry.id} stands at ${before} already`, 'Join the two or rename one.');
      placeOf.set(entry.id, entry.place);
      const known = concepts.get(entry.id);
      concepts.set(entry.id, known ? addTo(known, entry) : createConcept(entry));
    }
  }
  checkBroader(concepts);
  checkNames(concepts);
  return createThesaurus(
    new Map([...concepts].map(([id, { notIn, place, ...concept }]) => [id, concept])),
    [...concepts.values()].flatMap(({ notIn }) => notIn),
  );
}

function createConcept(entry: ConceptEntry): PlacedConcept {
  const { zh, en, kind, ...others } = entry;
  if (zh === undefined || en === undefined || kind === undefined) {
    return fail(entry, `there is no concept ${entry.id}`, 'Give zh, en and kind to add it, or correct the id.');
  }
  return { ...others, zh, en, kind };
}

function addTo(known: PlacedConcept, entry: ConceptEntry): PlacedConcept {
  if (entry.kind !== undefined && entry.kind !== known.kind) {
    fail(entry, `${entry.id} is of kind ${known.kind} already`, 'Leave kind out.');
  }
  return {
    ...known,
    altZh: [...known.altZh, ...(entry.zh === undefined ? [] : [entry.zh]), ...entry.altZh],
    altEn: [...known.altEn, ...(entry.en === undefined ? [] : [entry.en]), ...entry.altEn],
    broader: [...new Set([...known.broader, ...entry.broader])],
    notIn: [...known.notIn, ...entry.notIn],
    place: entry.place,
  };
}

function checkBroader(concepts: ReadonlyMap<ConceptId, PlacedConcept>): void {
  const checked = new Set<ConceptId>();
  const climb = (concept: PlacedConcept, below: readonly ConceptId[]): void => {
    if (below.includes(concept.id)) {
      const circle = [...below.slice(below.indexOf(concept.id)), concept.id].join(' → ');
      fail(concept, `${concept.id} is broader than itself: ${circle}`, 'Take one of these out of broader.');
    }
    if (checked.has(concept.id)) return;
    for (const id of concept.broader) {
      const broader = concepts.get(id);
      if (!broader) fail(concept, `${concept.id} has the unknown broader concept ${id}`, 'Add it or correct the id.');
      else climb(broader, [...below, concept.id]);
    }
    checked.add(concept.id);
  };
  for (const concept of concepts.values()) climb(concept, []);
}

function checkNames(concepts: ReadonlyMap<ConceptId, PlacedConcept>): void {
  const owners = new Map<string, PlacedConcept>();
  for (const concept of concepts.values()) {
    for (const name of listNames(concept)) {
      const folded = foldText(name).text;
      const owner = owners.get(folded);
      if (owner && owner.id !== concept.id) {
        fail(concept, `“${name}” names ${owner.id} (${owner.place}) and ${concept.id}`, 'Remove it from one of them.');
      }
      owners.set(folded, concept);
    }
  }
}

function fail({ place }: Pick<ConceptEntry, 'place'>, problem: string, remedy: string): never {
  throw new ConfigError(`${place}: ${problem}. ${remedy}`);
}
