import type { ClauseId, MeasureId } from './ids.ts';
import type { TextRange } from './text-range.ts';

/**
 * Kinds of zones, the largest first: a pilot zone as a whole, an area (片区) of it, a block (区块) of an area, a
 * special customs supervision area, a linked innovation area, an area of radiating effect, a park, town or other place.
 */
export const zoneKinds = ['zone', 'area', 'block', 'customs', 'linked', 'radiation', 'park'] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** A territory that a plan designates. */
export interface Zone {
  readonly name: string;
  readonly kind: ZoneKind;
  /** Name of the zone of the same plan that it is a part of; null for the outermost. */
  readonly parent: string | null;
  /** In square kilometres; null where the plan does not say. */
  readonly areaKm2: number | null;
  readonly quote: string;
  /** In characters of the original file's text. */
  readonly range: TextRange;
}

/** An entry of the lexicon of industries, or what the lexicon lacks. */
export interface Industry {
  /** Id in the lexicon, or a provisional one (`?` and the wording). */
  readonly id: string;
  readonly name: string;
  /** Null for a provisional one. */
  readonly nameEn: string | null;
  /** Id of the industry that it belongs to. */
  readonly parentId: string | null;
}

/** An industry as a text names it. */
export interface IndustryMention {
  readonly asWritten: string;
  /** Id in the lexicon, or a provisional one (`?` and the wording) for what the lexicon lacks. */
  readonly id: string;
}

/** The industries that a plan has a zone develop. */
export interface ZoneIndustries {
  readonly zone: string;
  /** In the order of the text. */
  readonly industries: readonly IndustryMention[];
  readonly quote: string;
  /** In characters of the original file's text. */
  readonly range: TextRange;
}

/** An industry that a measure names. */
export interface Promotion {
  readonly measureId: MeasureId;
  readonly industryId: string;
  readonly asWritten: string;
  /** The first clause that names it; null where the measure's heading does. */
  readonly clauseId: ClauseId | null;
  /** In the text of the clause or heading. */
  readonly range: TextRange;
}
