import type { ConceptId } from './ids.ts';
import type { TextRange } from './text-range.ts';

/**
 * What a concept is: a rule, procedure, programme or financial product by which policy acts; an organization or group
 * of people; a facility, network or platform; an industry or field of activity; what somebody may do or is protected
 * in; a type of zone or place.
 */
export const conceptKinds = ['instrument', 'institution', 'infrastructure', 'sector', 'right', 'place-type'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** A thing that policy speaks of, whatever words it uses. */
export interface Concept {
  readonly id: ConceptId;
  /** Preferred names. */
  readonly zh: string;
  readonly en: string;
  /** Other names of the same thing: abbreviations, short forms, synonyms. */
  readonly altZh: readonly string[];
  readonly altEn: readonly string[];
  /** Concepts that this one is a kind or a part of. */
  readonly broader: readonly ConceptId[];
  readonly kind: ConceptKind;
}

/** A place where a text names a concept. What the range counts in is said where it is used. */
export interface ConceptMention {
  readonly id: ConceptId;
  readonly range: TextRange;
}
