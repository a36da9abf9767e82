/* Written by `npm run codegen` from server/api/schema.graphql and the .graphql files; do not edit. */

import type { CascadeDirection } from '../store/graph-store.ts';
import type { ConceptKind } from '../domain/concept.ts';
import type { Comparator } from '../domain/target.ts';
import type { DocumentKind } from '../domain/document.ts';
import type { EdgeDirection } from './parents.ts';
import type { GapDirection } from './parents.ts';
import type { GraphRelation } from '../store/edges.ts';
import type { ImportOutcome } from './parents.ts';
import type { ImportState } from '../ingest/import-queue.ts';
import type { LinkKind } from '../domain/link.ts';
import type { MatrixKind } from './find-matrix.ts';
import type { SearchableType as NodeType } from '../store/graph-store.ts';
import type { OverlapOrigin } from '../store/overlaps.ts';
import type { PathKind } from './parents.ts';
import type { PlanLevel } from '../domain/plan.ts';
import type { PlanStatus } from './parents.ts';
import type { Relation } from '../domain/link.ts';
import type { Strength } from '../domain/modality.ts';
import type { Verdict } from '../domain/link.ts';
import type { ZoneKind } from '../domain/zone.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { CascadeResult, Evidence as StoredEvidence, JudgedLinkId, SimilarClause as FoundClause } from '../store/graph-store.ts';
import type { CascadeStep, ClauseNode, PlanCoverage, DocumentNode, PlanGaps, IndustryNode, JudgementPage, MeasureNode, CoverageMeasure, JudgedMeasureLink, NeighbourResult, NeighbourFinding, OrganizationNode, OverlapResult, PlanNode, RegionNode, ReviewResult, SearchResult, SearchFinding, SectionNode, CoverageSection, TargetNode, ZoneNode } from './parents.ts';
import type { Citation as DomainCitation } from '../domain/plan.ts';
import type { FoundComparison, ComparedPair } from './find-comparison.ts';
import type { Concept as DomainConcept, ConceptMention as DomainMention } from '../domain/concept.ts';
import type { Explanation as DomainExplanation } from '../domain/link.ts';
import type { GraphPath as StoredPath } from '../store/walk-paths.ts';
import type { ImportJob as QueuedJob } from '../ingest/import-queue.ts';
import type { FileReport } from '../ingest/load-paths.ts';
import type { FoundMatrix } from './find-matrix.ts';
import type { Overlap as StoredOverlap } from '../store/overlaps.ts';
import type { DesignatedZone } from './plan-outline.ts';
import type { Responsibility as DomainResponsibility } from '../domain/responsibility.ts';
import type { SavedView as StoredView } from '../store/saved-view.ts';
import type { TargetChain as StoredChain } from '../store/target-chains.ts';
import type { ApiContext } from './api-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** All plans, by level, then region, then id. */
  readonly plans: ReadonlyArray<Plan>;
  /** One plan, or null. */
  readonly plan?: Maybe<Plan>;
  /** Anything that has an id, or null. */
  readonly node?: Maybe<Node>;
  /** Plans, sections, measures and clauses that hold every word asked for; behind them zones and industries of such names. */
  readonly search: SearchConnection;
  /** The clauses nearest in meaning to a text, the nearest first. Fails with EMBEDDINGS_NOT_CONFIGURED without embeddings. */
  readonly similar: ReadonlyArray<SimilarClause>;
  /** Where a plan, section, measure or clause leads to, or what it comes from. */
  readonly cascade: Cascade;
  /** One link between two measures, or null. */
  readonly measureLink?: Maybe<MeasureLink>;
  /** Links by id, in the order asked; null where there is no such link. */
  readonly links: ReadonlyArray<Maybe<JudgedLink>>;
  /** Clause links that nobody has judged, the least certain first. */
  readonly reviewQueue: ReviewQueue;
  /** What people said of links, by link id. */
  readonly judgements: JudgementConnection;
  /** What of a plan no cascade link that counts touches. */
  readonly gaps: Gaps;
  /** How far the plans below carry a plan: its sections and measures by plan. */
  readonly coverage: Coverage;
  /** What peer plans both set out to do, the surest first. */
  readonly overlaps: OverlapConnection;
  /** A table of how often two things meet, for a heat map. */
  readonly matrix: Matrix;
  /** Indicators that a plan and plans above or below it set, in the order in which the uppermost plan sets them. */
  readonly targetsAlong: ReadonlyArray<TargetChain>;
  /** What a node is related to, by relation, outward first, then by score and id. */
  readonly neighbours: NeighbourConnection;
  /** How many neighbours a node has by each relation, before it is expanded. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
  /** The best way between two nodes, along relations in either direction. */
  readonly path: PathResult;
  /** Two clauses or two measures side by side: as they are linked, or by their wording if they are not. */
  readonly compare: Comparison;
  /** Concepts that a text names, in its order. */
  readonly concepts: ReadonlyArray<ConceptMention>;
  /** One concept, or null. */
  readonly concept?: Maybe<Concept>;
  /** Views that people keep, by name. */
  readonly views: ReadonlyArray<SavedView>;
  /** One view, or null. */
  readonly view?: Maybe<SavedView>;
  /** Files that were sent since the server started, the latest first; at most 1000. */
  readonly imports: ReadonlyArray<ImportJob>;
  /** One of them, or null. */
  readonly import?: Maybe<ImportJob>;
  /** What the caller may do. */
  readonly viewer: Viewer;
  /** How much is stored. */
  readonly counts: Counts;
  /** More counts of what is stored, some of them slower; what there is none of is left out. */
  readonly statistics: Statistics;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryPlansArgs = {
  level?: InputMaybe<PlanLevel>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<NodeType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QuerySimilarArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryCascadeArgs = {
  id: Scalars['ID']['input'];
  direction?: InputMaybe<CascadeDirection>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryMeasureLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryLinksArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryReviewQueueArgs = {
  kind?: InputMaybe<LinkKind>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  maxScore?: InputMaybe<Scalars['Float']['input']>;
  plans?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  around?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryGapsArgs = {
  planId: Scalars['ID']['input'];
  direction?: InputMaybe<GapDirection>;
  otherId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryCoverageArgs = {
  planId: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryOverlapsArgs = {
  plans?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  industryId?: InputMaybe<Scalars['ID']['input']>;
  zoneId?: InputMaybe<Scalars['ID']['input']>;
  origin?: InputMaybe<OverlapOrigin>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryMatrixArgs = {
  kind: MatrixKind;
  plans?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryTargetsAlongArgs = {
  planId: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryNeighboursArgs = {
  id: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<GraphRelation>>;
  direction?: InputMaybe<EdgeDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryNeighbourCountsArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  kind?: InputMaybe<PathKind>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<GraphRelation>>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryCompareArgs = {
  upperId: Scalars['ID']['input'];
  lowerId: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryConceptsArgs = {
  text: Scalars['String']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryViewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Every passage says where in its source file it stands. A link counts if the linker stands by it or a person accepted it,
 * and nobody rejected it.
 */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};

/** What is told as it happens, as server-sent events: POST the operation to the same address with `Accept: text/event-stream`. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** These files as they are now, then each whenever it gets further; ends when all are done or failed. */
  readonly importProgress: ImportJob;
};


/** What is told as it happens, as server-sent events: POST the operation to the same address with `Accept: text/event-stream`. */
export type SubscriptionImportProgressArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Changes; each needs the editor token, as `Authorization: Bearer …`. Files are sent one by one as the body of
 * POST /upload?name=plan.docx, with the same header; the answer is 202 and the job as JSON.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records what a person says of links, all of them or none. PROPOSED withdraws what was said. */
  readonly judge: ReadonlyArray<JudgedLink>;
  /** Keeps a view, in place of one of the same name. */
  readonly saveView: SavedView;
  /** Takes a view away and returns its id. */
  readonly deleteView: Scalars['ID']['output'];
};


/**
 * Changes; each needs the editor token, as `Authorization: Bearer …`. Files are sent one by one as the body of
 * POST /upload?name=plan.docx, with the same header; the answer is 202 and the job as JSON.
 */
export type MutationJudgeArgs = {
  linkIds: ReadonlyArray<Scalars['ID']['input']>;
  verdict: Verdict;
  note?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes; each needs the editor token, as `Authorization: Bearer …`. Files are sent one by one as the body of
 * POST /upload?name=plan.docx, with the same header; the answer is 202 and the job as JSON.
 */
export type MutationSaveViewArgs = {
  name: Scalars['String']['input'];
  state: Scalars['String']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes; each needs the editor token, as `Authorization: Bearer …`. Files are sent one by one as the body of
 * POST /upload?name=plan.docx, with the same header; the answer is 202 and the job as JSON.
 */
export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};

/** What the caller may do. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Whether the request bears the editor token. */
  readonly canEdit: Scalars['Boolean']['output'];
  /** Whether the server has an editor token; without one everything is read-only. */
  readonly isEditable: Scalars['Boolean']['output'];
  /** Name that the request bears in header X-Editor-Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type { GapDirection };

export type { OverlapOrigin };

export type { MatrixKind };

export type { EdgeDirection };

export type { PathKind };

export type { GraphRelation };

export type { Strength };

export type { ZoneKind };

export type { ConceptKind };

export type { ImportState };

export type { ImportOutcome };

export type { DocumentKind };

export type { Comparator };

/** Something with an id that stays the same when its file is loaded again. */
export type Node = {
  /** Readable and made from content alone. */
  readonly id: Scalars['ID']['output'];
};

export type { NodeType };

export type { PlanLevel };

export type { PlanStatus };

export type { CascadeDirection };

export type { LinkKind };

export type { Relation };

export type { Verdict };

/** An administrative division of GB/T 2260. */
export type Region = Node & {
  readonly __typename?: 'Region';
  readonly id: Scalars['ID']['output'];
  /** Six digits; 000000 is the whole country. */
  readonly code: Scalars['String']['output'];
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** English name, where an abstract has one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
};

/** A half-open range [start, end) in UTF-16 code units. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** First code unit. */
  readonly start: Scalars['Int']['output'];
  /** One past the last code unit. */
  readonly end: Scalars['Int']['output'];
};

/** A loaded file. */
export type Document = Node & {
  readonly __typename?: 'Document';
  readonly id: Scalars['ID']['output'];
  /** Name of the file, without its folder. */
  readonly file: Scalars['String']['output'];
  /** Title of the document, which may hold several plans. */
  readonly title: Scalars['String']['output'];
  /** English title, where an abstract has one of a plan of this title. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** Document number, such as 国发〔2020〕10号. */
  readonly docNumber?: Maybe<Scalars['String']['output']>;
};

/** Another document named in a plan's text. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Title as written. */
  readonly title: Scalars['String']['output'];
  /** Number as written. */
  readonly docNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the plan says that it carries that document out. */
  readonly isBasis: Scalars['Boolean']['output'];
  /** The words of the citation. */
  readonly quote: Scalars['String']['output'];
  /** Where it stands in the file. */
  readonly range: TextRange;
};

/** A plan of one government. */
export type Plan = Node & {
  readonly __typename?: 'Plan';
  readonly id: Scalars['ID']['output'];
  /** Official title. */
  readonly title: Scalars['String']['output'];
  /** English title, where the bundled abstracts have one. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** Its own number, or the one that citing plans give it. */
  readonly docNumber?: Maybe<Scalars['String']['output']>;
  /** True if the number stands only in plans that cite this one. */
  readonly docNumberIsCited: Scalars['Boolean']['output'];
  /** Level of the government that issued it. */
  readonly level: PlanLevel;
  /** Division that it covers. */
  readonly region: Region;
  /** Whether it is in force. */
  readonly status: PlanStatus;
  /** Date of issue, YYYY-MM-DD. */
  readonly issuedOn?: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** English name of who issued it, where an abstract has one. */
  readonly issuerEn?: Maybe<Scalars['String']['output']>;
  /** File that it was read from. */
  readonly document: Document;
  /** Number of its measures. */
  readonly measureCount: Scalars['Int']['output'];
  /** Text before the first section. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Headings in document order, a parent before its children. */
  readonly sections: ReadonlyArray<Section>;
  /** All measures in document order. */
  readonly measures: ReadonlyArray<Measure>;
  /** Documents that the text names. */
  readonly citations: ReadonlyArray<Citation>;
  /** Loaded plans that it says it carries out. */
  readonly basedOn: ReadonlyArray<Plan>;
  /** Zones that it designates, in document order. */
  readonly zones: ReadonlyArray<PlanZone>;
  /** Industries that its zones and measures name, by id. */
  readonly industries: ReadonlyArray<Industry>;
  /** Figures that it sets itself, in document order. */
  readonly targets: ReadonlyArray<Target>;
  /** Who is to carry what out, in document order. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
};

/** A territory that a plan designates, as that plan has it. */
export type PlanZone = {
  readonly __typename?: 'PlanZone';
  /** The zone, which other plans may speak of too. */
  readonly zone: Zone;
  /** Kind of zone. */
  readonly kind: ZoneKind;
  /** Zone of the same plan that it is a part of. */
  readonly parent?: Maybe<Zone>;
  /** Square kilometres, where the plan says. */
  readonly areaKm2?: Maybe<Scalars['Float']['output']>;
  /** Industries that the plan has it develop, in the order of the text. */
  readonly industries: ReadonlyArray<Industry>;
  /** Words of the plan. */
  readonly quote: Scalars['String']['output'];
  /** Where they stand in the file. */
  readonly range: TextRange;
};

/** A territory that plans designate or speak of. */
export type Zone = Node & {
  readonly __typename?: 'Zone';
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** English name, where an abstract has one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Kind of zone; null where plans only speak of it. */
  readonly kind?: Maybe<ZoneKind>;
  /** Zone that it is a part of. */
  readonly parent?: Maybe<Zone>;
  /** Square kilometres, where a plan says. */
  readonly areaKm2?: Maybe<Scalars['Float']['output']>;
};

/** An industry that plans name. */
export type Industry = Node & {
  readonly __typename?: 'Industry';
  readonly id: Scalars['ID']['output'];
  /** Chinese name. */
  readonly name: Scalars['String']['output'];
  /** English name; null for what the lexicon lacks. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Industry that it belongs to. */
  readonly parent?: Maybe<Industry>;
  /** True for what the lexicon lacks. */
  readonly isProvisional: Scalars['Boolean']['output'];
};

/** A body of government that issues documents. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  /** Name as written. */
  readonly name: Scalars['String']['output'];
  /** English name, where an abstract has one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
};

/** A figure that a plan sets itself. */
export type Target = Node & {
  readonly __typename?: 'Target';
  readonly id: Scalars['ID']['output'];
  /** Plan that sets it. */
  readonly plan: Plan;
  /** Measure, section or plan in whose text it stands. */
  readonly owner: Node;
  /** Sentence that it stands in; null where it stands in a heading. */
  readonly clause?: Maybe<Clause>;
  /** What is measured or counted, as written. */
  readonly indicator: Scalars['String']['output'];
  /** The same in English, where an abstract has it; so, too, of `scope` and `baseline`. */
  readonly indicatorEn?: Maybe<Scalars['String']['output']>;
  /** How the indicator is to stand to the value. */
  readonly comparator: Comparator;
  /** In `unit`, as written. */
  readonly value: Scalars['Float']['output'];
  /** With 万 and 亿; empty for a fraction. */
  readonly unit: Scalars['String']['output'];
  /** The same in the unit that figures of its kind are compared in. */
  readonly common: Quantity;
  /** By the end of which year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Where or among whom it is measured, as written; null where the plan as a whole is meant. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly scopeEn?: Maybe<Scalars['String']['output']>;
  /** What it is measured against, as written. */
  readonly baseline?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly baselineEn?: Maybe<Scalars['String']['output']>;
  /** Words of the plan. */
  readonly quote: Scalars['String']['output'];
  /** Where they stand in the file. */
  readonly range: TextRange;
};

/** A value in a unit. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** Number of units. */
  readonly value: Scalars['Float']['output'];
  /** Unit. */
  readonly unit: Scalars['String']['output'];
};

/** Who is to carry something out and by when. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** Measure that it is about; null where the passage stands under none. */
  readonly measure?: Maybe<Measure>;
  /** Bodies that lead, as written. */
  readonly lead: ReadonlyArray<Scalars['String']['output']>;
  /** Other bodies, as written. */
  readonly units: ReadonlyArray<Scalars['String']['output']>;
  /** By the end of which year, month or day: 2025, 2025-06 or 2025-06-30. */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** Words of the plan. */
  readonly quote: Scalars['String']['output'];
  /** Where they stand in the file. */
  readonly range: TextRange;
};

/** A heading of a plan. */
export type Section = Node & {
  readonly __typename?: 'Section';
  readonly id: Scalars['ID']['output'];
  /** The heading above it, if any. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Plan that it belongs to. */
  readonly planId: Scalars['ID']['output'];
  /** Position in the outline, such as 3.2. */
  readonly path: Scalars['String']['output'];
  /** Number as written, such as （二）; may be empty. */
  readonly writtenNumber: Scalars['String']['output'];
  /** Heading. */
  readonly title: Scalars['String']['output'];
  /** English heading, where the bundled abstracts have one. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** Text of the section before its first measure or subsection. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Measures directly under it. */
  readonly measures: ReadonlyArray<Measure>;
};

/** A numbered action of a plan. */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  readonly id: Scalars['ID']['output'];
  /** Plan that it belongs to. */
  readonly plan: Plan;
  /** Unique in the plan; a dotted path where numbering restarts. */
  readonly number: Scalars['String']['output'];
  /** Number as written. */
  readonly writtenNumber: Scalars['String']['output'];
  /** Heading. */
  readonly title: Scalars['String']['output'];
  /** English heading, where the bundled abstracts have one. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** Line of the source file at which it starts, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Its sentences. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Zones that it applies in. */
  readonly zones: ReadonlyArray<Zone>;
  /** Industries that it names, by id. */
  readonly industries: ReadonlyArray<Industry>;
  /** Figures that it sets. */
  readonly targets: ReadonlyArray<Target>;
  /** Who is to carry it out. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
};

/** A sentence of a plan. */
export type Clause = Node & {
  readonly __typename?: 'Clause';
  readonly id: Scalars['ID']['output'];
  /** Plan that it belongs to. */
  readonly plan: Plan;
  /** Measure that it belongs to; null for the opening text of a section. */
  readonly measure?: Maybe<Measure>;
  /** Wording, without line breaks and page furniture. */
  readonly text: Scalars['String']['output'];
  /** English rendering of the text or of `abstract`, where there is an abstract. */
  readonly textEn?: Maybe<Scalars['String']['output']>;
  /** Our own statement of it, of an official text that is joined with an abstract. */
  readonly abstract?: Maybe<Scalars['String']['output']>;
  /** Where it stands in the file. */
  readonly range: TextRange;
  /** Line of the source file at which it starts, from 1. */
  readonly line: Scalars['Int']['output'];
  /** How firmly it commits to its first action; null where it acts on nothing. */
  readonly strength?: Maybe<Strength>;
};

/** What a plan, section, measure or clause leads to or comes from. */
export type Cascade = {
  readonly __typename?: 'Cascade';
  /** Measures that it starts from. */
  readonly roots: ReadonlyArray<Measure>;
  /** Every measure reached, the roots included, nearest first. */
  readonly nodes: ReadonlyArray<CascadeNode>;
  /** Links followed, best first. */
  readonly edges: ReadonlyArray<MeasureLink>;
  /** The plans of these measures, by level. */
  readonly plans: ReadonlyArray<Plan>;
  /** True if there were more links than are returned. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A measure in a cascade. */
export type CascadeNode = {
  readonly __typename?: 'CascadeNode';
  /** The measure. */
  readonly measure: Measure;
  /** Links between it and the start. */
  readonly distance: Scalars['Int']['output'];
};

/** A link that a person can judge. */
export type JudgedLink = {
  /** Made from the ids of its ends. */
  readonly id: Scalars['ID']['output'];
  /** Down the levels or between peers. */
  readonly kind: LinkKind;
  /** How the lower text changes the upper one. */
  readonly relation: Relation;
  /** The linker's estimate that two analysts would agree, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Whether the linker stands by it. */
  readonly accepted: Scalars['Boolean']['output'];
  /** What a person said of it. */
  readonly verdict: Verdict;
  /** Who said so, and when; null while nobody has. */
  readonly judgement?: Maybe<Judgement>;
};

/** What a person said of a link. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** What was said. */
  readonly verdict: Verdict;
  /** Who said so. */
  readonly by: Scalars['String']['output'];
  /** When, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What the links between the clauses of two measures add up to. */
export type MeasureLink = JudgedLink & {
  readonly __typename?: 'MeasureLink';
  /** Made from the ids of its ends. */
  readonly id: Scalars['ID']['output'];
  /** Down the levels or between peers. */
  readonly kind: LinkKind;
  /** The measure of the upper plan. */
  readonly upper: Measure;
  /** The measure of the lower plan. */
  readonly lower: Measure;
  /** Relation of the best clause link. */
  readonly relation: Relation;
  /** Score of the best clause link, 0 to 1; 1 where a person accepted it, 0 where people rejected all. */
  readonly score: Scalars['Float']['output'];
  /** Whether a clause link counts: a person accepted it, or the linker stands by it and nobody rejected it. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Share of the upper measure's clauses that clause links which count carry over, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** What a person said of it. */
  readonly verdict: Verdict;
  /** Who said so, and when; null while nobody has. */
  readonly judgement?: Maybe<Judgement>;
  /** Measures between the two through which a cascade also runs, a link that counts on either side. */
  readonly alsoThrough: ReadonlyArray<Measure>;
  /** Clause links with both passages, best first. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Two passages and why they are linked: a clause link. */
export type Evidence = JudgedLink & {
  readonly __typename?: 'Evidence';
  /** Id of the clause link. */
  readonly id: Scalars['ID']['output'];
  /** Down the levels or between peers. */
  readonly kind: LinkKind;
  /** Passage of the upper plan. */
  readonly upper: Clause;
  /** Passage of the lower plan. */
  readonly lower: Clause;
  /** How the lower text changes the upper one. */
  readonly relation: Relation;
  /** The linker's estimate that two analysts would agree, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Whether the linker stands by it. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Wording that both passages share, in the order of the upper one. */
  readonly aligned: ReadonlyArray<AlignedSpan>;
  /** What the score rests on: lexical, or the name of the embedding model that it used too. */
  readonly method: Scalars['String']['output'];
  /** Why the passages are linked. */
  readonly explanation: Explanation;
  /** What a person said of it. */
  readonly verdict: Verdict;
  /** Who said so, and when; null while nobody has. */
  readonly judgement?: Maybe<Judgement>;
  /** The link of the two measures; null where a passage stands in none. */
  readonly measureLink?: Maybe<MeasureLink>;
  /** Measures between the two through which a cascade also runs, a link that counts on either side. */
  readonly alsoThrough: ReadonlyArray<Measure>;
};

/** Why two passages are linked. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Wording that both share, the rarest first; at most five. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of concepts that both name, or that one names and the other a kind of. */
  readonly concepts: ReadonlyArray<Scalars['ID']['output']>;
  /** Those of these concepts that the thesaurus has. */
  readonly namedConcepts: ReadonlyArray<Concept>;
  /** Wording that the headings of both share. */
  readonly heading: ReadonlyArray<Scalars['String']['output']>;
  /** How near their meanings are, 0 to 1; null where no embeddings were used. */
  readonly meaning?: Maybe<Scalars['Float']['output']>;
};

/** The same wording in two passages; ranges count in each passage's text. */
export type AlignedSpan = {
  readonly __typename?: 'AlignedSpan';
  /** Range in the upper passage. */
  readonly upper: TextRange;
  /** Range in the lower passage. */
  readonly lower: TextRange;
};

/** A page of search hits. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Hits in order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** Hits in all. */
  readonly total: Scalars['Int']['output'];
};

/** A hit and its place in the list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** Whether there is more. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True if another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last item of this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something that search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: NodeType;
  /** The node. */
  readonly node: Node;
  /** Plan that it belongs to; null for zones and industries. */
  readonly plan?: Maybe<Plan>;
  /** Measure to open for it, if it stands in one. */
  readonly measure?: Maybe<Measure>;
  /** Text in which the words were found. */
  readonly text: Scalars['String']['output'];
  /** Where the words, or other names of the same things, stand in that text. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** What was found in English, where an abstract has it. */
  readonly textEn?: Maybe<Scalars['String']['output']>;
  /** Where the words stand in `textEn`; none where they were found in the Chinese text only. */
  readonly highlightsEn: ReadonlyArray<TextRange>;
};

/** A clause that means much the same as a text. */
export type SimilarClause = {
  readonly __typename?: 'SimilarClause';
  /** The clause. */
  readonly clause: Clause;
  /** How near it is: the cosine of both vectors, -1 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** How much is stored. */
export type Counts = {
  readonly __typename?: 'Counts';
  /** Loaded files. */
  readonly documents: Scalars['Int']['output'];
  /** Plans. */
  readonly plans: Scalars['Int']['output'];
  /** Measures. */
  readonly measures: Scalars['Int']['output'];
  /** Sentences. */
  readonly clauses: Scalars['Int']['output'];
  /** Links between measures. */
  readonly measureLinks: Scalars['Int']['output'];
  /** Links between sentences. */
  readonly clauseLinks: Scalars['Int']['output'];
};

/** More counts of what is stored. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Plans by level, in the order of authority. */
  readonly plans: ReadonlyArray<LevelCount>;
  /** Zones. */
  readonly zones: Scalars['Int']['output'];
  /** Industries. */
  readonly industries: Scalars['Int']['output'];
  /** Industries among them that the lexicon lacks. */
  readonly provisionalIndustries: Scalars['Int']['output'];
  /** Targets. */
  readonly targets: Scalars['Int']['output'];
  /** Regions that plans cover. */
  readonly regions: Scalars['Int']['output'];
  /** Bodies that issued documents. */
  readonly organizations: Scalars['Int']['output'];
  /** Links between measures by kind, relation and verdict. */
  readonly measureLinks: ReadonlyArray<LinkCount>;
};

/** How many plans a level has. */
export type LevelCount = {
  readonly __typename?: 'LevelCount';
  /** Level. */
  readonly level: PlanLevel;
  /** Number of plans. */
  readonly count: Scalars['Int']['output'];
};

/** How many links are alike. */
export type LinkCount = {
  readonly __typename?: 'LinkCount';
  /** Down the levels or between peers. */
  readonly kind: LinkKind;
  /** How the lower text changes the upper one. */
  readonly relation: Relation;
  /** What a person said of them. */
  readonly verdict: Verdict;
  /** Whether the linker stands by them. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Number of links. */
  readonly count: Scalars['Int']['output'];
};

/** A page of links to judge. */
export type ReviewQueue = {
  readonly __typename?: 'ReviewQueue';
  /** Links in order. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How far people have come with what the filters let through, judged links included. */
  readonly progress: ReviewProgress;
};

/** A link to judge and its place in the queue. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Evidence;
};

/** Clause links by what people said of them. */
export type ReviewProgress = {
  readonly __typename?: 'ReviewProgress';
  /** Nobody has judged them. */
  readonly proposed: Scalars['Int']['output'];
  /** They hold. */
  readonly accepted: Scalars['Int']['output'];
  /** They do not hold. */
  readonly rejected: Scalars['Int']['output'];
  /** Undecided. */
  readonly unsure: Scalars['Int']['output'];
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** Judgements in order. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
};

/** A judgement and its place in the list. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The link; null where a later linking no longer has it. */
  readonly link?: Maybe<JudgedLink>;
  /** What was said. */
  readonly node: Judgement;
};

/** What of a plan no cascade link that counts touches. */
export type Gaps = {
  readonly __typename?: 'Gaps';
  /** The plan. */
  readonly plan: Plan;
  /** Its measures that nothing touches, in document order. */
  readonly measures: ReadonlyArray<Measure>;
  /** Clauses of measures that nothing touches, in document order; those of such measures included. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Number of all its measures. */
  readonly measureCount: Scalars['Int']['output'];
  /** Number of all clauses in them. */
  readonly clauseCount: Scalars['Int']['output'];
};

/** An upper plan against all plans below it. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The upper plan. */
  readonly plan: Plan;
  /** Plans that cite it as basis or that a cascade links with it; by level, region, id. */
  readonly plans: ReadonlyArray<Plan>;
  /** Sections with measures in them or below them, in document order. */
  readonly sections: ReadonlyArray<SectionCoverage>;
  /** Measures in document order. */
  readonly measures: ReadonlyArray<MeasureCoverage>;
};

/** How far the plans below carry a section. */
export type SectionCoverage = {
  readonly __typename?: 'SectionCoverage';
  /** The section. */
  readonly section: Section;
  /** Measures in it and below it. */
  readonly measureCount: Scalars['Int']['output'];
  /** Clauses in those measures. */
  readonly clauseCount: Scalars['Int']['output'];
  /** One for each of `plans` of the coverage, in that order. */
  readonly cells: ReadonlyArray<SectionCoverageCell>;
};

/** How far one plan below carries a section. */
export type SectionCoverageCell = {
  readonly __typename?: 'SectionCoverageCell';
  /** Id of the plan below. */
  readonly planId: Scalars['ID']['output'];
  /** Measures that it carries. */
  readonly carriedMeasures: Scalars['Int']['output'];
  /** Clauses that it carries. */
  readonly carriedClauses: Scalars['Int']['output'];
  /** Share of the measures, 0 to 1. */
  readonly measureShare: Scalars['Float']['output'];
  /** Share of the clauses, 0 to 1. */
  readonly clauseShare: Scalars['Float']['output'];
};

/** How far the plans below carry a measure. */
export type MeasureCoverage = {
  readonly __typename?: 'MeasureCoverage';
  /** The measure. */
  readonly measure: Measure;
  /** Id of the section right above it. */
  readonly sectionId: Scalars['ID']['output'];
  /** Clauses in it. */
  readonly clauseCount: Scalars['Int']['output'];
  /** One for each of `plans` of the coverage, in that order. */
  readonly cells: ReadonlyArray<MeasureCoverageCell>;
};

/** How far one plan below carries a measure. */
export type MeasureCoverageCell = {
  readonly __typename?: 'MeasureCoverageCell';
  /** Id of the plan below. */
  readonly planId: Scalars['ID']['output'];
  /** Score of the best measure link that counts; null if there is none. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Clauses that it carries. */
  readonly carriedClauses: Scalars['Int']['output'];
};

/** A page of overlaps. */
export type OverlapConnection = {
  readonly __typename?: 'OverlapConnection';
  /** Overlaps in order. */
  readonly edges: ReadonlyArray<OverlapEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** Overlaps in all. */
  readonly total: Scalars['Int']['output'];
};

/** An overlap and its place in the list. */
export type OverlapEdge = {
  readonly __typename?: 'OverlapEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The overlap. */
  readonly node: Overlap;
};

/** Two measures of peer plans that set out to do the same. */
export type Overlap = {
  readonly __typename?: 'Overlap';
  /** The two measures, and the passages that show it. */
  readonly link: MeasureLink;
  /** Whether a measure above asks both for it. */
  readonly origin: OverlapOrigin;
  /** Measures that lead to both; none for what is independent. */
  readonly commonUpper: ReadonlyArray<Measure>;
  /** Industries that both name. */
  readonly industries: ReadonlyArray<Industry>;
  /** Zones that both apply in. */
  readonly zones: ReadonlyArray<Zone>;
};

/** A table of how often two things meet. */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** What stands in rows and columns. */
  readonly kind: MatrixKind;
  /** One for each row, by id; plans and measures in the order of plans. */
  readonly rows: ReadonlyArray<Node>;
  /** One for each column, likewise. */
  readonly columns: ReadonlyArray<Node>;
  /** Cells that are not empty, by row, then column. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** True if only the surest overlaps were counted, since there are too many. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Where a row and a column meet. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** Index of the row, from 0. */
  readonly row: Scalars['Int']['output'];
  /** Index of the column, from 0. */
  readonly column: Scalars['Int']['output'];
  /** Measures that meet here. */
  readonly measures: Scalars['Int']['output'];
  /** Plans that say so. */
  readonly plans: Scalars['Int']['output'];
  /** Score of the surest overlap; null where the matrix is not about overlaps. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** One indicator as the plans of a cascade set it. */
export type TargetChain = {
  readonly __typename?: 'TargetChain';
  /** What is measured, without words that say where or by when. */
  readonly indicator: Scalars['String']['output'];
  /** By plan level, region and id, then position in the plan; of two plans at least. */
  readonly targets: ReadonlyArray<Target>;
};

/** A page of what a node is related to. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** Neighbours in order. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** Neighbours in all, of the relations and direction asked for. */
  readonly total: Scalars['Int']['output'];
  /** Of all relations and both directions, whatever was asked for. */
  readonly counts: ReadonlyArray<NeighbourCount>;
};

/** A neighbour and its place in the list. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** How the two are related. */
  readonly relation: GraphRelation;
  /** OUT or IN, seen from the node asked about. */
  readonly direction: EdgeDirection;
  /** The neighbour. */
  readonly node: Node;
  /** Id of the link, where the relation is one. */
  readonly linkId?: Maybe<Scalars['ID']['output']>;
  /** Score of the link, where the relation is one. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** How many neighbours a node has by one relation in one direction. */
export type NeighbourCount = {
  readonly __typename?: 'NeighbourCount';
  /** How they are related. */
  readonly relation: GraphRelation;
  /** OUT or IN. */
  readonly direction: EdgeDirection;
  /** Number of neighbours. */
  readonly count: Scalars['Int']['output'];
};

/** The best way between two nodes, if there is one. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Null if there is none of this depth. */
  readonly path?: Maybe<GraphPath>;
  /** True if the search was given up since it reached too much of the graph; name relations to narrow it down. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A way through the graph. */
export type GraphPath = {
  readonly __typename?: 'GraphPath';
  /** From the one end to the other; one more than edges. */
  readonly nodes: ReadonlyArray<Node>;
  /** Relations between them, in order. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** Product of the scores of its links; 1 if it has none. */
  readonly score: Scalars['Float']['output'];
};

/** Two related nodes. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** How they are related. */
  readonly relation: GraphRelation;
  /** Id of the node whose relation it is. */
  readonly fromId: Scalars['ID']['output'];
  /** Id of the other node. */
  readonly toId: Scalars['ID']['output'];
  /** Id of the link, where the relation is one. */
  readonly linkId?: Maybe<Scalars['ID']['output']>;
  /** Score of the link, where the relation is one. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** A view that somebody keeps under a name. */
export type SavedView = {
  readonly __typename?: 'SavedView';
  /** The name. */
  readonly id: Scalars['ID']['output'];
  /** Name, one of its kind. */
  readonly name: Scalars['String']['output'];
  /** What the client needs to show it again. */
  readonly state: Scalars['String']['output'];
  /** Who keeps it. */
  readonly by: Scalars['String']['output'];
  /** When it was kept, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
};

/** Two clauses or two measures side by side. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The upper clause or measure. */
  readonly upper: Node;
  /** The lower one. */
  readonly lower: Node;
  /** The link between them; null where they are not linked. */
  readonly link?: Maybe<JudgedLink>;
  /** Of the link or, without one, of the pair of clauses that stands first; null if no clauses are alike. */
  readonly relation?: Maybe<Relation>;
  /** Clauses that belong together, as they are linked (best first) or by shared wording (in the order of the text). */
  readonly pairs: ReadonlyArray<PassageComparison>;
  /** Clauses of the upper measure without a partner in the lower one. */
  readonly dropped: ReadonlyArray<Clause>;
  /** Clauses of the lower measure without a partner in the upper one. */
  readonly added: ReadonlyArray<Clause>;
};

/** What one clause makes of another; ranges count in each clause's text. */
export type PassageComparison = {
  readonly __typename?: 'PassageComparison';
  /** The upper clause. */
  readonly upper: Clause;
  /** The lower clause. */
  readonly lower: Clause;
  /** How the lower text changes the upper one; the first that applies. */
  readonly relation: Relation;
  /** HARDENED or SOFTENED where the lower clause commits more or less firmly. */
  readonly firmness?: Maybe<Relation>;
  /** Wording that both share, in the order of the upper text. */
  readonly aligned: ReadonlyArray<AlignedSpan>;
  /** What of the upper text the lower one does not share. */
  readonly dropped: ReadonlyArray<TextRange>;
  /** What of the lower text the upper one does not share. */
  readonly added: ReadonlyArray<TextRange>;
  /** Figures of the lower text that the upper one does not give. */
  readonly addedFigures: ReadonlyArray<TextRange>;
  /** Whether the two clauses are linked. */
  readonly isLinked: Scalars['Boolean']['output'];
  /** Their link, if they are linked. */
  readonly link?: Maybe<Evidence>;
};

/** A place where a text names a concept. */
export type ConceptMention = {
  readonly __typename?: 'ConceptMention';
  /** The concept. */
  readonly concept: Concept;
  /** Where its name stands in the text. */
  readonly range: TextRange;
};

/** A thing that policy speaks of, whatever words it uses: an entry of the thesaurus. */
export type Concept = {
  readonly __typename?: 'Concept';
  /** Name of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Preferred Chinese name. */
  readonly zh: Scalars['String']['output'];
  /** Preferred English name. */
  readonly en: Scalars['String']['output'];
  /** Other Chinese names. */
  readonly altZh: ReadonlyArray<Scalars['String']['output']>;
  /** Other English names. */
  readonly altEn: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of thing it is. */
  readonly kind: ConceptKind;
  /** Concepts that it is a kind or a part of. */
  readonly broader: ReadonlyArray<Concept>;
};

/** A file that somebody sent. */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  /** Made when the file came. */
  readonly id: Scalars['ID']['output'];
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /** Its size. */
  readonly bytes: Scalars['Int']['output'];
  /** When it came, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** How far it is. */
  readonly state: ImportState;
  /** Pairs of plans linked so far. */
  readonly linkedPairs: Scalars['Int']['output'];
  /** Pairs of plans to link; 0 until linking begins. */
  readonly pairs: Scalars['Int']['output'];
  /** What became of it, once it is done. */
  readonly report?: Maybe<ImportReport>;
  /** Why it failed, if it did. */
  readonly error?: Maybe<Message>;
};

/** What was read from a file and what was not understood. */
export type ImportReport = {
  readonly __typename?: 'ImportReport';
  /** What became of the file. */
  readonly outcome: ImportOutcome;
  /** Why it was refused or skipped. */
  readonly reason?: Maybe<Message>;
  /** What kind of document it is; null for what was refused. */
  readonly kind?: Maybe<DocumentKind>;
  /** Plans that were read, in document order. */
  readonly plans: ReadonlyArray<ImportedPlan>;
  /** What was not understood or does not add up, a line each. */
  readonly warnings: ReadonlyArray<Message>;
  /** Links found between measures that the linker stands by. */
  readonly measureLinks: Scalars['Int']['output'];
  /** Links found between clauses that the linker stands by. */
  readonly clauseLinks: Scalars['Int']['output'];
};

/**
 * What the server says to a user, in both languages. Errors have one, too, as their extension `message`, where they are
 * not about the wording of the query.
 */
export type Message = {
  readonly __typename?: 'Message';
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In Chinese. What a library says stays English within. */
  readonly zh: Scalars['String']['output'];
};

/** What was read of one plan. */
export type ImportedPlan = {
  readonly __typename?: 'ImportedPlan';
  /** Id of the plan. */
  readonly id: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** English title, where an abstract has one. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** Number of its measures. */
  readonly measures: Scalars['Int']['output'];
  /** Number of its clauses. */
  readonly clauses: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( RegionNode )
    | ( DocumentNode )
    | ( PlanNode )
    | ( ZoneNode )
    | ( IndustryNode )
    | ( OrganizationNode )
    | ( TargetNode )
    | ( SectionNode )
    | ( MeasureNode )
    | ( ClauseNode )
  ;
  JudgedLink:
    | ( JudgedMeasureLink )
    | ( StoredEvidence )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  GapDirection: GapDirection;
  OverlapOrigin: OverlapOrigin;
  MatrixKind: MatrixKind;
  EdgeDirection: EdgeDirection;
  PathKind: PathKind;
  GraphRelation: GraphRelation;
  Strength: Strength;
  ZoneKind: ZoneKind;
  ConceptKind: ConceptKind;
  ImportState: ImportState;
  ImportOutcome: ImportOutcome;
  DocumentKind: DocumentKind;
  Comparator: Comparator;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeType: NodeType;
  PlanLevel: PlanLevel;
  PlanStatus: PlanStatus;
  CascadeDirection: CascadeDirection;
  LinkKind: LinkKind;
  Relation: Relation;
  Verdict: Verdict;
  Region: ResolverTypeWrapper<RegionNode>;
  TextRange: ResolverTypeWrapper<TextRange>;
  Document: ResolverTypeWrapper<DocumentNode>;
  Citation: ResolverTypeWrapper<DomainCitation>;
  Plan: ResolverTypeWrapper<PlanNode>;
  PlanZone: ResolverTypeWrapper<DesignatedZone>;
  Zone: ResolverTypeWrapper<ZoneNode>;
  Industry: ResolverTypeWrapper<IndustryNode>;
  Organization: ResolverTypeWrapper<OrganizationNode>;
  Target: ResolverTypeWrapper<TargetNode>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Responsibility: ResolverTypeWrapper<DomainResponsibility>;
  Section: ResolverTypeWrapper<SectionNode>;
  Measure: ResolverTypeWrapper<MeasureNode>;
  Clause: ResolverTypeWrapper<ClauseNode>;
  Cascade: ResolverTypeWrapper<CascadeResult>;
  CascadeNode: ResolverTypeWrapper<CascadeStep>;
  JudgedLink: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['JudgedLink']>;
  Judgement: ResolverTypeWrapper<Judgement>;
  MeasureLink: ResolverTypeWrapper<JudgedMeasureLink>;
  Evidence: ResolverTypeWrapper<StoredEvidence>;
  Explanation: ResolverTypeWrapper<DomainExplanation>;
  AlignedSpan: ResolverTypeWrapper<AlignedSpan>;
  SearchConnection: ResolverTypeWrapper<SearchResult>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchHit: ResolverTypeWrapper<SearchFinding>;
  SimilarClause: ResolverTypeWrapper<FoundClause>;
  Counts: ResolverTypeWrapper<Counts>;
  Statistics: ResolverTypeWrapper<Statistics>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  LinkCount: ResolverTypeWrapper<LinkCount>;
  ReviewQueue: ResolverTypeWrapper<ReviewResult>;
  ReviewEdge: ResolverTypeWrapper<StoredEvidence>;
  ReviewProgress: ResolverTypeWrapper<ReviewProgress>;
  JudgementConnection: ResolverTypeWrapper<JudgementPage>;
  JudgementEdge: ResolverTypeWrapper<JudgedLinkId>;
  Gaps: ResolverTypeWrapper<PlanGaps>;
  Coverage: ResolverTypeWrapper<PlanCoverage>;
  SectionCoverage: ResolverTypeWrapper<CoverageSection>;
  SectionCoverageCell: ResolverTypeWrapper<SectionCoverageCell>;
  MeasureCoverage: ResolverTypeWrapper<CoverageMeasure>;
  MeasureCoverageCell: ResolverTypeWrapper<MeasureCoverageCell>;
  OverlapConnection: ResolverTypeWrapper<OverlapResult>;
  OverlapEdge: ResolverTypeWrapper<Omit<OverlapEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  Overlap: ResolverTypeWrapper<StoredOverlap>;
  Matrix: ResolverTypeWrapper<FoundMatrix>;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  TargetChain: ResolverTypeWrapper<StoredChain>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourResult>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourFinding>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'path'> & { path?: Maybe<ResolversTypes['GraphPath']> }>;
  GraphPath: ResolverTypeWrapper<StoredPath>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  SavedView: ResolverTypeWrapper<StoredView>;
  Comparison: ResolverTypeWrapper<FoundComparison>;
  PassageComparison: ResolverTypeWrapper<ComparedPair>;
  ConceptMention: ResolverTypeWrapper<DomainMention>;
  Concept: ResolverTypeWrapper<DomainConcept>;
  ImportJob: ResolverTypeWrapper<QueuedJob>;
  ImportReport: ResolverTypeWrapper<FileReport>;
  Message: ResolverTypeWrapper<Message>;
  ImportedPlan: ResolverTypeWrapper<ImportedPlan>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Viewer: Viewer;
  Boolean: Scalars['Boolean']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Region: RegionNode;
  TextRange: TextRange;
  Document: DocumentNode;
  Citation: DomainCitation;
  Plan: PlanNode;
  PlanZone: DesignatedZone;
  Zone: ZoneNode;
  Industry: IndustryNode;
  Organization: OrganizationNode;
  Target: TargetNode;
  Quantity: Quantity;
  Responsibility: DomainResponsibility;
  Section: SectionNode;
  Measure: MeasureNode;
  Clause: ClauseNode;
  Cascade: CascadeResult;
  CascadeNode: CascadeStep;
  JudgedLink: ResolversInterfaceTypes<ResolversParentTypes>['JudgedLink'];
  Judgement: Judgement;
  MeasureLink: JudgedMeasureLink;
  Evidence: StoredEvidence;
  Explanation: DomainExplanation;
  AlignedSpan: AlignedSpan;
  SearchConnection: SearchResult;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  PageInfo: PageInfo;
  SearchHit: SearchFinding;
  SimilarClause: FoundClause;
  Counts: Counts;
  Statistics: Statistics;
  LevelCount: LevelCount;
  LinkCount: LinkCount;
  ReviewQueue: ReviewResult;
  ReviewEdge: StoredEvidence;
  ReviewProgress: ReviewProgress;
  JudgementConnection: JudgementPage;
  JudgementEdge: JudgedLinkId;
  Gaps: PlanGaps;
  Coverage: PlanCoverage;
  SectionCoverage: CoverageSection;
  SectionCoverageCell: SectionCoverageCell;
  MeasureCoverage: CoverageMeasure;
  MeasureCoverageCell: MeasureCoverageCell;
  OverlapConnection: OverlapResult;
  OverlapEdge: Omit<OverlapEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  Overlap: StoredOverlap;
  Matrix: FoundMatrix;
  MatrixCell: MatrixCell;
  TargetChain: StoredChain;
  NeighbourConnection: NeighbourResult;
  NeighbourEdge: NeighbourFinding;
  NeighbourCount: NeighbourCount;
  PathResult: Omit<PathResult, 'path'> & { path?: Maybe<ResolversParentTypes['GraphPath']> };
  GraphPath: StoredPath;
  GraphEdge: GraphEdge;
  SavedView: StoredView;
  Comparison: FoundComparison;
  PassageComparison: ComparedPair;
  ConceptMention: DomainMention;
  Concept: DomainConcept;
  ImportJob: QueuedJob;
  ImportReport: FileReport;
  Message: Message;
  ImportedPlan: ImportedPlan;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType, Partial<QueryPlansArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarClause']>, ParentType, ContextType, RequireFields<QuerySimilarArgs, 'text' | 'first'>>;
  cascade?: Resolver<ResolversTypes['Cascade'], ParentType, ContextType, RequireFields<QueryCascadeArgs, 'id' | 'direction' | 'depth' | 'minScore'>>;
  measureLink?: Resolver<Maybe<ResolversTypes['MeasureLink']>, ParentType, ContextType, RequireFields<QueryMeasureLinkArgs, 'id'>>;
  links?: Resolver<ReadonlyArray<Maybe<ResolversTypes['JudgedLink']>>, ParentType, ContextType, RequireFields<QueryLinksArgs, 'ids'>>;
  reviewQueue?: Resolver<ResolversTypes['ReviewQueue'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'minScore' | 'maxScore' | 'around' | 'first'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['Gaps'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'planId' | 'direction'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'planId'>>;
  overlaps?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, RequireFields<QueryOverlapsArgs, 'minScore' | 'first'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'kind'>>;
  targetsAlong?: Resolver<ReadonlyArray<ResolversTypes['TargetChain']>, ParentType, ContextType, RequireFields<QueryTargetsAlongArgs, 'planId'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'id' | 'direction' | 'first'>>;
  neighbourCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighbourCount']>, ParentType, ContextType, RequireFields<QueryNeighbourCountsArgs, 'id'>>;
  path?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'kind' | 'maxDepth'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'upperId' | 'lowerId'>>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['ConceptMention']>, ParentType, ContextType, RequireFields<QueryConceptsArgs, 'text'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  views?: Resolver<ReadonlyArray<ResolversTypes['SavedView']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QueryViewArgs, 'id'>>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  importProgress?: SubscriptionResolver<ResolversTypes['ImportJob'], "importProgress", ParentType, ContextType, RequireFields<SubscriptionImportProgressArgs, 'ids'>>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judge?: Resolver<ReadonlyArray<ResolversTypes['JudgedLink']>, ParentType, ContextType, RequireFields<MutationJudgeArgs, 'linkIds' | 'verdict'>>;
  saveView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'name' | 'state'>>;
  deleteView?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'id'>>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  canEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GapDirectionResolvers = EnumResolverSignature<{ UP?: any, DOWN?: any }, ResolversTypes['GapDirection']>;

export type OverlapOriginResolvers = EnumResolverSignature<{ INHERITED?: any, INDEPENDENT?: any }, ResolversTypes['OverlapOrigin']>;

export type MatrixKindResolvers = EnumResolverSignature<{ INDUSTRY_ZONE?: any, INDUSTRY_PLAN?: any, MEASURE_PLAN?: any }, ResolversTypes['MatrixKind']>;

export type EdgeDirectionResolvers = EnumResolverSignature<{ OUT?: any, IN?: any, BOTH?: any }, ResolversTypes['EdgeDirection']>;

export type PathKindResolvers = EnumResolverSignature<{ SHORTEST?: any, STRONGEST?: any }, ResolversTypes['PathKind']>;

export type GraphRelationResolvers = EnumResolverSignature<{ CONTAINS?: any, HAS_SECTION?: any, HAS_MEASURE?: any, HAS_CLAUSE?: any, BASED_ON?: any, CASCADES_TO?: any, ECHOED_BY?: any, OVERLAPS?: any, DESIGNATES?: any, PART_OF?: any, FOCUSES_ON?: any, PROMOTES?: any, APPLIES_IN?: any, SETS?: any, ISSUED_BY?: any, COVERS?: any }, ResolversTypes['GraphRelation']>;

export type StrengthResolvers = EnumResolverSignature<{ MANDATORY?: any, ACTIVE?: any, PROMOTING?: any, SUPPORTIVE?: any, PERMISSIVE?: any, EXPLORATORY?: any, ASPIRING?: any }, ResolversTypes['Strength']>;

export type ZoneKindResolvers = EnumResolverSignature<{ ZONE?: any, AREA?: any, BLOCK?: any, CUSTOMS?: any, LINKED?: any, RADIATION?: any, PARK?: any }, ResolversTypes['ZoneKind']>;

export type ConceptKindResolvers = EnumResolverSignature<{ INSTRUMENT?: any, INSTITUTION?: any, INFRASTRUCTURE?: any, SECTOR?: any, RIGHT?: any, PLACE_TYPE?: any }, ResolversTypes['ConceptKind']>;

export type ImportStateResolvers = EnumResolverSignature<{ QUEUED?: any, READING?: any, LINKING?: any, DONE?: any, FAILED?: any }, ResolversTypes['ImportState']>;

export type ImportOutcomeResolvers = EnumResolverSignature<{ ADDED?: any, CHANGED?: any, UNCHANGED?: any, REFUSED?: any, SKIPPED?: any }, ResolversTypes['ImportOutcome']>;

export type DocumentKindResolvers = EnumResolverSignature<{ PLAN_DOCUMENT?: any, ABSTRACT?: any, REPORT?: any }, ResolversTypes['DocumentKind']>;

export type ComparatorResolvers = EnumResolverSignature<{ EQUAL?: any, AT_LEAST?: any, MORE_THAN?: any, AT_MOST?: any, LESS_THAN?: any, ABOUT?: any, ABOVE_AVERAGE_BY?: any, BELOW_AVERAGE_BY?: any, TIMES?: any, ORDER_OF?: any }, ResolversTypes['Comparator']>;

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Region' | 'Document' | 'Plan' | 'Zone' | 'Industry' | 'Organization' | 'Target' | 'Section' | 'Measure' | 'Clause', ParentType, ContextType>;
};

export type NodeTypeResolvers = EnumResolverSignature<{ PLAN?: any, SECTION?: any, MEASURE?: any, CLAUSE?: any, ZONE?: any, INDUSTRY?: any }, ResolversTypes['NodeType']>;

export type PlanLevelResolvers = EnumResolverSignature<{ NATIONAL?: any, PROVINCIAL?: any, CITY?: any, DISTRICT?: any }, ResolversTypes['PlanLevel']>;

export type PlanStatusResolvers = EnumResolverSignature<{ ISSUED?: any, DRAFT?: any }, ResolversTypes['PlanStatus']>;

export type CascadeDirectionResolvers = EnumResolverSignature<{ UP?: any, DOWN?: any, BOTH?: any }, ResolversTypes['CascadeDirection']>;

export type LinkKindResolvers = EnumResolverSignature<{ CASCADE?: any, OVERLAP?: any }, ResolversTypes['LinkKind']>;

export type RelationResolvers = EnumResolverSignature<{ VERBATIM?: any, ADAPTED?: any, NARROWED?: any, EXPANDED?: any, QUANTIFIED?: any, HARDENED?: any, SOFTENED?: any, RELATED?: any }, ResolversTypes['Relation']>;

export type VerdictResolvers = EnumResolverSignature<{ PROPOSED?: any, ACCEPTED?: any, REJECTED?: any, UNSURE?: any }, ResolversTypes['Verdict']>;

export type RegionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isBasis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNumberIsCited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PlanLevel'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuerEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['PlanZone']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanZoneResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanZone'] = ResolversParentTypes['PlanZone']> = {
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ZoneKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ZoneKind']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  lead?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CascadeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Cascade'] = ResolversParentTypes['Cascade']> = {
  roots?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CascadeNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureLink']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CascadeNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CascadeNode'] = ResolversParentTypes['CascadeNode']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgedLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgedLink'] = ResolversParentTypes['JudgedLink']> = {
  __resolveType: TypeResolveFn<'MeasureLink' | 'Evidence', ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureLink'] = ResolversParentTypes['MeasureLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  alsoThrough?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aligned?: Resolver<ReadonlyArray<ResolversTypes['AlignedSpan']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  measureLink?: Resolver<Maybe<ResolversTypes['MeasureLink']>, ParentType, ContextType>;
  alsoThrough?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  namedConcepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  heading?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AlignedSpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlignedSpan'] = ResolversParentTypes['AlignedSpan']> = {
  upper?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  highlightsEn?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type SimilarClauseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SimilarClause'] = ResolversParentTypes['SimilarClause']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measureLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauseLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  plans?: Resolver<ReadonlyArray<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  zones?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisionalIndustries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measureLinks?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  level?: Resolver<ResolversTypes['PlanLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewQueueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewQueue'] = ResolversParentTypes['ReviewQueue']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ReviewProgress'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ReviewProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewProgress'] = ResolversParentTypes['ReviewProgress']> = {
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['JudgedLink']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionCoverage']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureCoverage']>, ParentType, ContextType>;
};

export type SectionCoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SectionCoverage'] = ResolversParentTypes['SectionCoverage']> = {
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['SectionCoverageCell']>, ParentType, ContextType>;
};

export type SectionCoverageCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SectionCoverageCell'] = ResolversParentTypes['SectionCoverageCell']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  carriedMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedClauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measureShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  clauseShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasureCoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureCoverage'] = ResolversParentTypes['MeasureCoverage']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  sectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clauseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MeasureCoverageCell']>, ParentType, ContextType>;
};

export type MeasureCoverageCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureCoverageCell'] = ResolversParentTypes['MeasureCoverageCell']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  carriedClauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OverlapConnection'] = ResolversParentTypes['OverlapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverlapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OverlapEdge'] = ResolversParentTypes['OverlapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  link?: Resolver<ResolversTypes['MeasureLink'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OverlapOrigin'], ParentType, ContextType>;
  commonUpper?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  kind?: Resolver<ResolversTypes['MatrixKind'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TargetChainResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TargetChain'] = ResolversParentTypes['TargetChain']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['GraphRelation'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  linkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  relation?: Resolver<ResolversTypes['GraphRelation'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  path?: Resolver<Maybe<ResolversTypes['GraphPath']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  relation?: Resolver<ResolversTypes['GraphRelation'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  upper?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['JudgedLink']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PassageComparison']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
};

export type PassageComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PassageComparison'] = ResolversParentTypes['PassageComparison']> = {
  upper?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  firmness?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  aligned?: Resolver<ReadonlyArray<ResolversTypes['AlignedSpan']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  addedFigures?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  isLinked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ConceptMentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConceptMention'] = ResolversParentTypes['ConceptMention']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altZh?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  altEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  linkedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['ImportedPlan']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
  measureLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauseLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportedPlanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportedPlan'] = ResolversParentTypes['ImportedPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  GapDirection?: GapDirectionResolvers;
  OverlapOrigin?: OverlapOriginResolvers;
  MatrixKind?: MatrixKindResolvers;
  EdgeDirection?: EdgeDirectionResolvers;
  PathKind?: PathKindResolvers;
  GraphRelation?: GraphRelationResolvers;
  Strength?: StrengthResolvers;
  ZoneKind?: ZoneKindResolvers;
  ConceptKind?: ConceptKindResolvers;
  ImportState?: ImportStateResolvers;
  ImportOutcome?: ImportOutcomeResolvers;
  DocumentKind?: DocumentKindResolvers;
  Comparator?: ComparatorResolvers;
  Node?: NodeResolvers<ContextType>;
  NodeType?: NodeTypeResolvers;
  PlanLevel?: PlanLevelResolvers;
  PlanStatus?: PlanStatusResolvers;
  CascadeDirection?: CascadeDirectionResolvers;
  LinkKind?: LinkKindResolvers;
  Relation?: RelationResolvers;
  Verdict?: VerdictResolvers;
  Region?: RegionResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanZone?: PlanZoneResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Cascade?: CascadeResolvers<ContextType>;
  CascadeNode?: CascadeNodeResolvers<ContextType>;
  JudgedLink?: JudgedLinkResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  MeasureLink?: MeasureLinkResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  AlignedSpan?: AlignedSpanResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SimilarClause?: SimilarClauseResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  ReviewQueue?: ReviewQueueResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewProgress?: ReviewProgressResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  SectionCoverage?: SectionCoverageResolvers<ContextType>;
  SectionCoverageCell?: SectionCoverageCellResolvers<ContextType>;
  MeasureCoverage?: MeasureCoverageResolvers<ContextType>;
  MeasureCoverageCell?: MeasureCoverageCellResolvers<ContextType>;
  OverlapConnection?: OverlapConnectionResolvers<ContextType>;
  OverlapEdge?: OverlapEdgeResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  TargetChain?: TargetChainResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  PassageComparison?: PassageComparisonResolvers<ContextType>;
  ConceptMention?: ConceptMentionResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  ImportedPlan?: ImportedPlanResolvers<ContextType>;
};

