import { createHash } from 'node:crypto';

declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type DocumentId = Id<'Document'>;
export type PlanId = Id<'Plan'>;
export type SectionId = Id<'Section'>;
export type MeasureId = Id<'Measure'>;
export type ClauseId = Id<'Clause'>;
export type ZoneId = Id<'Zone'>;
/** Id in the lexicon, or a provisional one (`?` and the wording). */
export type IndustryId = Id<'Industry'>;
export type TargetId = Id<'Target'>;
export type RegionId = Id<'Region'>;
export type OrganizationId = Id<'Organization'>;
export type NodeId =
  | DocumentId
  | PlanId
  | SectionId
  | MeasureId
  | ClauseId
  | ZoneId
  | IndustryId
  | TargetId
  | RegionId
  | OrganizationId;
export type ClauseLinkId = Id<'ClauseLink'>;
export type MeasureLinkId = Id<'MeasureLink'>;
export type ConceptId = Id<'Concept'>;

/**
 * What is left of a text when only its letters and digits count: NFKC, no white space, punctuation or symbols.
 * Two spellings of one title (`（浙江）` and `(浙江)`) become the same.
 */
export function toBareText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
}

/** `330000-浙江自由贸易试验区…`: the code of the region that the plan covers and its bare title. */
export function createPlanId(regionCode: string, title: string): PlanId {
  return `${regionCode}-${toBareText(title)}` as PlanId;
}

/** A document's own number where it has one, else its bare title: a corrected file replaces the one before it. */
export function createDocumentId(docNumber: string | null, title: string): DocumentId {
  return `doc-${toBareText(docNumber ?? title)}` as DocumentId;
}

/** `PLAN#s3.2`: a section is named by its path in the outline. */
export function createSectionId(plan: PlanId, path: string): SectionId {
  return `${plan}#s${path}` as SectionId;
}

/** `PLAN#6` or `PLAN#2.1.3`: a measure is named by its number, which is unique in the plan. */
export function createMeasureId(plan: PlanId, number: string): MeasureId {
  return `${plan}#${number}` as MeasureId;
}

/**
 * `OWNER~1a2b3c4d`: a clause is named by its wording, so that it keeps its id, and the verdicts on its links,
 * when another clause is put before it. `occurrence` (from 0) tells repeated wording under one owner apart.
 */
export function createClauseId(owner: PlanId | SectionId | MeasureId, text: string, occurrence: number): ClauseId {
  return `${owner}~${toDigest(text)}${occurrence === 0 ? '' : `.${occurrence}`}` as ClauseId;
}

/**
 * `zone-33-杭州片区`: the province and the bare name, so that all plans of a province mean the same zone by it. Zones of
 * the whole country have 00.
 */
export function createZoneId(regionCode: string, name: string): ZoneId {
  return `zone-${regionCode.slice(0, 2)}-${toBareText(name)}` as ZoneId;
}

/** `PLAN!1a2b3c4d`: a target is named by what it asks for, so that another one before it does not change its id. */
export function createTargetId(plan: PlanId, demand: string, occurrence: number): TargetId {
  return `${plan}!${toDigest(demand)}${occurrence === 0 ? '' : `.${occurrence}`}` as TargetId;
}

/** `region-330000`, with the code of GB/T 2260. */
export function createRegionId(code: string): RegionId {
  return `region-${code}` as RegionId;
}

/** `org-国务院`, with the name as written. */
export function createOrganizationId(name: string): OrganizationId {
  return `org-${name}` as OrganizationId;
}

function toDigest(text: string): string {
  return createHash('sha256').update(toBareText(text)).digest('hex').slice(0, 8);
}

/** `UPPER>LOWER`, with the ids of the two clauses. */
export function createClauseLinkId(upper: ClauseId, lower: ClauseId): ClauseLinkId {
  return `${upper}>${lower}` as ClauseLinkId;
}

/** `UPPER>LOWER`, with the ids of the two measures. */
export function createMeasureLinkId(upper: MeasureId, lower: MeasureId): MeasureLinkId {
  return `${upper}>${lower}` as MeasureLinkId;
}

/** `cross-border-e-commerce`: a concept is named by its entry in the thesaurus. */
export function createConceptId(slug: string): ConceptId {
  return slug as ConceptId;
}
