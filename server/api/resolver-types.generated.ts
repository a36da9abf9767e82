/* Written by `npm run codegen` from server/api/schema.graphql and the .graphql files; do not edit. */

import type { CascadeDirection } from '../store/graph-store.ts';
import type { LinkKind } from '../domain/link.ts';
import type { SearchableType as NodeType } from '../store/graph-store.ts';
import type { PlanLevel } from '../domain/plan.ts';
import type { PlanStatus } from './parents.ts';
import type { Relation } from '../domain/link.ts';
import type { Verdict } from '../domain/link.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { CascadeResult, Evidence as StoredEvidence } from '../store/graph-store.ts';
import type { CascadeStep, ClauseNode, MeasureNode, JudgedMeasureLink, PlanNode, SearchResult, SearchFinding, SectionNode } from './parents.ts';
import type { Citation as DomainCitation } from '../domain/plan.ts';
import type { DocumentHeader } from '../domain/document.ts';
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
 * Read-only. Every passage says where in its source file it stands.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** All plans, by level, then region, then id. */
  readonly plans: ReadonlyArray<Plan>;
  /** One plan, or null. */
  readonly plan?: Maybe<Plan>;
  /** Anything that has an id, or null. */
  readonly node?: Maybe<Node>;
  /** Plans, sections, measures and clauses that hold every word asked for. */
  readonly search: SearchConnection;
  /** Where a plan, section, measure or clause leads to, or what it comes from. */
  readonly cascade: Cascade;
  /** One link between two measures, or null. */
  readonly measureLink?: Maybe<MeasureLink>;
  /** How much is stored. */
  readonly counts: Counts;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Read-only. Every passage says where in its source file it stands.
 */
export type QueryPlansArgs = {
  level?: InputMaybe<PlanLevel>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Read-only. Every passage says where in its source file it stands.
 */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Read-only. Every passage says where in its source file it stands.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Read-only. Every passage says where in its source file it stands.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<NodeType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Read-only. Every passage says where in its source file it stands.
 */
export type QueryCascadeArgs = {
  id: Scalars['ID']['input'];
  direction?: InputMaybe<CascadeDirection>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * Plans of four levels of government, what they set out to do, and how one carries out another.
 * Read-only. Every passage says where in its source file it stands.
 */
export type QueryMeasureLinkArgs = {
  id: Scalars['ID']['input'];
};

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
export type Region = {
  readonly __typename?: 'Region';
  /** Six digits; 000000 is the whole country. */
  readonly code: Scalars['String']['output'];
  /** Official name. */
  readonly name: Scalars['String']['output'];
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
export type Document = {
  readonly __typename?: 'Document';
  /** Made from the document's number or title. */
  readonly id: Scalars['ID']['output'];
  /** Name of the file, without its folder. */
  readonly file: Scalars['String']['output'];
  /** Title of the document, which may hold several plans. */
  readonly title: Scalars['String']['output'];
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
  /** English rendering, where the bundled abstracts have one. */
  readonly textEn?: Maybe<Scalars['String']['output']>;
  /** Where it stands in the file. */
  readonly range: TextRange;
  /** Line of the source file at which it starts, from 1. */
  readonly line: Scalars['Int']['output'];
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

/** What the links between the clauses of two measures add up to. */
export type MeasureLink = {
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
  /** Score of the best clause link, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Share of the upper measure's clauses that are carried over, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** What a person said of it. */
  readonly verdict: Verdict;
  /** Clause links with both passages, best first. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Two passages and why they are linked. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Id of the clause link. */
  readonly id: Scalars['ID']['output'];
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
};

/** Why two passages are linked. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Wording that both share, the rarest first; at most five. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of concepts that both name, or that one names and the other a kind of. */
  readonly concepts: ReadonlyArray<Scalars['ID']['output']>;
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

/** Whether there are more hits. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True if another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last hit of this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something that search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: NodeType;
  /** Plan that it belongs to. */
  readonly plan: Plan;
  /** Measure to open for it, if it stands in one. */
  readonly measure?: Maybe<Measure>;
  /** Text in which the words were found. */
  readonly text: Scalars['String']['output'];
  /** Where the words, or other names of the same things, stand in that text. */
  readonly highlights: ReadonlyArray<TextRange>;
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
    | ( PlanNode )
    | ( SectionNode )
    | ( MeasureNode )
    | ( ClauseNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeType: NodeType;
  PlanLevel: PlanLevel;
  PlanStatus: PlanStatus;
  CascadeDirection: CascadeDirection;
  LinkKind: LinkKind;
  Relation: Relation;
  Verdict: Verdict;
  Region: ResolverTypeWrapper<Region>;
  TextRange: ResolverTypeWrapper<TextRange>;
  Document: ResolverTypeWrapper<DocumentHeader>;
  Citation: ResolverTypeWrapper<DomainCitation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Plan: ResolverTypeWrapper<PlanNode>;
  Section: ResolverTypeWrapper<SectionNode>;
  Measure: ResolverTypeWrapper<MeasureNode>;
  Clause: ResolverTypeWrapper<ClauseNode>;
  Cascade: ResolverTypeWrapper<CascadeResult>;
  CascadeNode: ResolverTypeWrapper<CascadeStep>;
  MeasureLink: ResolverTypeWrapper<JudgedMeasureLink>;
  Evidence: ResolverTypeWrapper<StoredEvidence>;
  Explanation: ResolverTypeWrapper<Explanation>;
  AlignedSpan: ResolverTypeWrapper<AlignedSpan>;
  SearchConnection: ResolverTypeWrapper<SearchResult>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchHit: ResolverTypeWrapper<SearchFinding>;
  Counts: ResolverTypeWrapper<Counts>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Region: Region;
  TextRange: TextRange;
  Document: DocumentHeader;
  Citation: DomainCitation;
  Boolean: Scalars['Boolean']['output'];
  Plan: PlanNode;
  Section: SectionNode;
  Measure: MeasureNode;
  Clause: ClauseNode;
  Cascade: CascadeResult;
  CascadeNode: CascadeStep;
  MeasureLink: JudgedMeasureLink;
  Evidence: StoredEvidence;
  Explanation: Explanation;
  AlignedSpan: AlignedSpan;
  SearchConnection: SearchResult;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  PageInfo: PageInfo;
  SearchHit: SearchFinding;
  Counts: Counts;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType, Partial<QueryPlansArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  cascade?: Resolver<ResolversTypes['Cascade'], ParentType, ContextType, RequireFields<QueryCascadeArgs, 'id' | 'direction' | 'depth' | 'minScore'>>;
  measureLink?: Resolver<Maybe<ResolversTypes['MeasureLink']>, ParentType, ContextType, RequireFields<QueryMeasureLinkArgs, 'id'>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Plan' | 'Section' | 'Measure' | 'Clause', ParentType, ContextType>;
};

export type NodeTypeResolvers = EnumResolverSignature<{ PLAN?: any, SECTION?: any, MEASURE?: any, CLAUSE?: any }, ResolversTypes['NodeType']>;

export type PlanLevelResolvers = EnumResolverSignature<{ NATIONAL?: any, PROVINCIAL?: any, CITY?: any, DISTRICT?: any }, ResolversTypes['PlanLevel']>;

export type PlanStatusResolvers = EnumResolverSignature<{ ISSUED?: any, DRAFT?: any }, ResolversTypes['PlanStatus']>;

export type CascadeDirectionResolvers = EnumResolverSignature<{ UP?: any, DOWN?: any, BOTH?: any }, ResolversTypes['CascadeDirection']>;

export type LinkKindResolvers = EnumResolverSignature<{ CASCADE?: any, OVERLAP?: any }, ResolversTypes['LinkKind']>;

export type RelationResolvers = EnumResolverSignature<{ VERBATIM?: any, ADAPTED?: any, NARROWED?: any, EXPANDED?: any, QUANTIFIED?: any, HARDENED?: any, SOFTENED?: any, RELATED?: any }, ResolversTypes['Relation']>;

export type VerdictResolvers = EnumResolverSignature<{ PROPOSED?: any, ACCEPTED?: any, REJECTED?: any, UNSURE?: any }, ResolversTypes['Verdict']>;

export type RegionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MeasureLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureLink'] = ResolversParentTypes['MeasureLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aligned?: Resolver<ReadonlyArray<ResolversTypes['AlignedSpan']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type CountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measureLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauseLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Query?: QueryResolvers<ContextType>;
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
  Section?: SectionResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Cascade?: CascadeResolvers<ContextType>;
  CascadeNode?: CascadeNodeResolvers<ContextType>;
  MeasureLink?: MeasureLinkResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  AlignedSpan?: AlignedSpanResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
};

