import type { ClauseId, DocumentId, MeasureId, PlanId, SectionId } from './ids.ts';
import type { Strength } from './modality.ts';
import type { Responsibility } from './responsibility.ts';
import type { Target } from './target.ts';
import type { TextRange } from './text-range.ts';
import type { Industry, Promotion, Zone, ZoneIndustries } from './zone.ts';

/** Levels of government in the order of authority. */
export const planLevels = ['national', 'provincial', 'city', 'district'] as const;
export type PlanLevel = (typeof planLevels)[number];

/** The administrative division that a plan covers. `code` is the six digits of GB/T 2260; 000000 is the whole country. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** A source text's mention of another document, as written. `basis`: the plan says that it carries that document out. */
export interface Citation {
  readonly title: string;
  readonly docNumber: string | null;
  readonly role: 'basis' | 'mention';
  readonly quote: string;
  /** In characters of the original file's text. */
  readonly range: TextRange;
}

/** A sentence of a plan: the smallest thing that is linked. */
export interface Clause {
  readonly id: ClauseId;
  /** The reflowed wording: the original between `range` without line breaks and page furniture. */
  readonly text: string;
  /** An English rendering, of the text or of `abstract`; null where nobody wrote an abstract of it. */
  readonly textEn: string | null;
  /** Our own statement of it, of an official text that is joined with an abstract; null of any other. */
  readonly abstract: string | null;
  /** In characters of the original file's text. */
  readonly range: TextRange;
  /** Line of the original file at which the clause starts, from 1. */
  readonly line: number;
  /** That of its first operative verb; null for a clause that acts on nothing. */
  readonly strength: Strength | null;
}

/** A numbered action of a plan: a heading and the clauses under it. */
export interface Measure {
  readonly id: MeasureId;
  /** Unique in the plan: as written, or the dotted path where numbering restarts (`2.1.3`). */
  readonly number: string;
  readonly writtenNumber: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly range: TextRange;
  readonly line: number;
  readonly clauses: readonly Clause[];
}

/** A heading of a plan above its measures. Sections come in document order, a parent before its children. */
export interface Section {
  readonly id: SectionId;
  readonly parentId: SectionId | null;
  /** Position in the outline, from 1 at each depth: `3.2`. */
  readonly path: string;
  /** As written: `（二）`; empty where the heading bears none. */
  readonly writtenNumber: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly range: TextRange;
  readonly line: number;
  /** Text of the section itself, before its first measure or subsection. */
  readonly clauses: readonly Clause[];
  readonly measures: readonly Measure[];
}

/** What tells one plan from another, without its text. */
export interface PlanHeader {
  readonly id: PlanId;
  readonly documentId: DocumentId;
  readonly title: string;
  readonly titleEn: string | null;
  /** The plan's or its document's own number; null where the text does not say it. */
  readonly docNumber: string | null;
  readonly level: PlanLevel;
  readonly region: Region;
  readonly status: 'issued' | 'draft';
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly range: TextRange;
  readonly citations: readonly Citation[];
  /**
   * Of the bytes of the abstract that it is, or is joined with; null without one, and empty where the official text was
   * corrected since, so that the abstract is to be joined anew.
   */
  readonly abstractSha256: string | null;
  /** Number of its measures. */
  readonly measureCount: number;
}

/** A plan with its whole outline, but not what its text states. */
export interface OutlinedPlan extends PlanHeader {
  /** Text before the first section. */
  readonly clauses: readonly Clause[];
  readonly sections: readonly Section[];
}

/** What something is called in English that a plan names in Chinese. */
export interface EnglishName {
  /** In Chinese; of a zone also its id, since zones of several regions can be called alike. */
  readonly name: string;
  readonly nameEn: string;
}

/** A plan with its whole outline and the facts that its text states. */
export interface Plan extends OutlinedPlan {
  readonly zones: readonly Zone[];
  readonly zoneIndustries: readonly ZoneIndustries[];
  /** By measure, in document order. */
  readonly promotions: readonly Promotion[];
  /** Every industry that its zones and measures name, by id. */
  readonly industries: readonly Industry[];
  readonly targets: readonly Target[];
  readonly responsibilities: readonly Responsibility[];
  /** Of its title, region, issuer, zones and indicators, as far as an abstract has them; each Chinese name once. */
  readonly englishNames: readonly EnglishName[];
}
