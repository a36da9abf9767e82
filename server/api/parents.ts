import type { DocumentHeader } from '../domain/document.ts';
import type { MeasureId, PlanId } from '../domain/ids.ts';
import type { MeasureLink } from '../domain/link.ts';
import type { Clause, Measure, PlanHeader, Section } from '../domain/plan.ts';
import type { CascadeResult, Judged, SearchHit, SearchPage, SearchTerm } from '../store/graph-store.ts';

/*
 * What the resolvers of a type are handed, where it is not a domain type as it stands (codegen.ts tells which). The
 * nodes are the store's laid flat, so that most fields need no resolver.
 */

export type DocumentNode = { readonly type: 'document' } & DocumentHeader;
export type PlanNode = { readonly type: 'plan' } & PlanHeader;
export type SectionNode = { readonly type: 'section'; readonly planId: PlanId } & Omit<Section, 'clauses' | 'measures'>;
export type MeasureNode = { readonly type: 'measure'; readonly planId: PlanId } & Omit<Measure, 'clauses'>;
export type ClauseNode = {
  readonly type: 'clause';
  readonly planId: PlanId;
  readonly measureId: MeasureId | null;
} & Clause;
export type ApiNode = DocumentNode | PlanNode | SectionNode | MeasureNode | ClauseNode;

export type PlanStatus = PlanHeader['status'];
export type CascadeStep = CascadeResult['measures'][number];
export type JudgedMeasureLink = Judged<MeasureLink>;

/** A page of hits, with where in the list it starts and what was looked for. */
export interface SearchResult extends SearchPage {
  readonly offset: number;
  readonly terms: readonly SearchTerm[];
}

/** A hit, with what was looked for. */
export type SearchFinding = SearchHit & { readonly terms: readonly SearchTerm[] };
