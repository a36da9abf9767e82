import type { DocumentHeader } from '../domain/document.ts';
import type { ClauseLinkId, IndustryId, MeasureId, OrganizationId, PlanId, RegionId } from '../domain/ids.ts';
import type { Judged, MeasureLink } from '../domain/link.ts';
import type { Clause, Measure, PlanHeader, Region, Section } from '../domain/plan.ts';
import type { Industry } from '../domain/zone.ts';
import type { FileReport } from '../ingest/load-paths.ts';
import type { Coverage } from '../store/coverage.ts';
import type { Neighbour, NeighbourPage, NeighbourQuery } from '../store/edges.ts';
import type { GapQuery, Gaps } from '../store/gaps.ts';
import type { StoredTarget, StoredZone } from '../store/graph-node.ts';
import type { CascadeResult, Evidence, JudgedLinkId, SearchHit, SearchPage, SearchTerm } from '../store/graph-store.ts';
import type { OverlapPage } from '../store/overlaps.ts';
import type { ReviewPage } from '../store/review-queue.ts';
import type { PathQuery } from '../store/walk-paths.ts';

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
export type ZoneNode = { readonly type: 'zone' } & StoredZone;
export type IndustryNode = { readonly type: 'industry'; readonly id: IndustryId } & Industry;
export type TargetNode = { readonly type: 'target' } & StoredTarget;
export type RegionNode = { readonly type: 'region'; readonly id: RegionId } & Region;
export type OrganizationNode = {
  readonly type: 'organization';
  readonly id: OrganizationId;
  readonly name: string;
};
export type ApiNode =
  | DocumentNode
  | PlanNode
  | SectionNode
  | MeasureNode
  | ClauseNode
  | ZoneNode
  | IndustryNode
  | TargetNode
  | RegionNode
  | OrganizationNode;

export type PlanStatus = PlanHeader['status'];
export type GapDirection = GapQuery['direction'];
export type EdgeDirection = NeighbourQuery['direction'];
export type ImportOutcome = FileReport['outcome'];
export type PathKind = PathQuery['by'];
export type CascadeStep = CascadeResult['measures'][number];
export type JudgedMeasureLink = Judged<MeasureLink>;
/** A measure link, or a clause link with both passages. */
export type AnyLink = JudgedMeasureLink | Evidence;

/** A page of hits, with where in the list it starts and what was looked for. */
export interface SearchResult extends SearchPage {
  readonly offset: number;
  readonly terms: readonly SearchTerm[];
}

/** A hit, with what was looked for. */
export type SearchFinding = SearchHit & { readonly terms: readonly SearchTerm[] };

/** A page of the queue; the last link's key is where the next page goes on. */
export interface ReviewResult extends ReviewPage {
  readonly hasNextPage: boolean;
}

export interface JudgementPage {
  readonly judgements: readonly JudgedLinkId[];
  readonly hasNextPage: boolean;
}

/** With the plan that was asked about. */
export type PlanGaps = Gaps & { readonly planId: PlanId };
export type PlanCoverage = Coverage & { readonly planId: PlanId };
export type CoverageSection = Coverage['sections'][number];
export type CoverageMeasure = Coverage['measures'][number];

/** With where in the list the page starts. */
export type OverlapResult = OverlapPage & { readonly offset: number };
export type NeighbourResult = NeighbourPage & { readonly offset: number };
/** With its place in the list, from 0. */
export type NeighbourFinding = Neighbour & { readonly position: number };

export type LinkId = JudgedLinkId['linkId'] | ClauseLinkId;
