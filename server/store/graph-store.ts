import type { Document, DocumentHeader } from '../domain/document.ts';
import type { ClauseId, ClauseLinkId, DocumentId, MeasureId, MeasureLinkId, NodeId, PlanId } from '../domain/ids.ts';
import type {
  AppliesIn,
  BasedOn,
  ClauseLink,
  Judged,
  Judgement,
  LinkKind,
  LinkSet,
  MeasureLink,
} from '../domain/link.ts';
import type { Clause, Plan, PlanHeader } from '../domain/plan.ts';
import type { Coverage } from './coverage.ts';
import type { NeighbourPage, NeighbourQuery } from './edges.ts';
import type { GapQuery, Gaps } from './gaps.ts';
import type { GraphNode, SharedNode } from './graph-node.ts';
import type { IndustryCell } from './industry-matrix.ts';
import type { ClauseSuccessors } from './move-links.ts';
import type { OverlapPage, OverlapQuery } from './overlaps.ts';
import type { ReviewPage, ReviewQuery } from './review-queue.ts';
import type { SavedView } from './saved-view.ts';
import type { Statistics } from './statistics.ts';
import type { TargetChain } from './target-chains.ts';
import type { PathQuery, PathResult } from './walk-paths.ts';

/** What a reader was told of plans: it holds until one of them, or its document, changes, or another joins them. */
export interface SeenPlans {
  /** Keys that the plans were asked for by; null for all plans. */
  readonly keys: readonly string[] | null;
  readonly digest: string;
}

/** What a person said of the link of an id. */
export interface JudgedLinkId {
  readonly linkId: ClauseLinkId | MeasureLinkId;
  readonly judgement: Judgement;
}

export type CascadeDirection = 'up' | 'down' | 'both';

export interface CascadeQuery {
  /** A plan, section, measure or clause. */
  readonly id: NodeId;
  /** `down`: what it leads to; `up`: what it comes from. */
  readonly direction: CascadeDirection;
  /** Number of links to follow, 1 to 8. */
  readonly depth: number;
  /** Links scored below are not followed, 0 to 1. */
  readonly minScore: number;
  /** Links to return at most; the best are kept. */
  readonly limit: number;
}

/**
 * The part of the graph that a cascade reaches over cascade links that count: those that the linker stands by or a
 * person accepted, and that nobody rejected.
 */
export interface CascadeResult {
  /** The measures that the cascade starts from, in document order. */
  readonly roots: readonly MeasureId[];
  /** Every measure reached, roots included, with its distance in links; by distance, then id. */
  readonly measures: readonly { readonly id: MeasureId; readonly distance: number }[];
  /** By score descending, then id. */
  readonly links: readonly Judged<MeasureLink>[];
  /** True if `limit` cut links off. */
  readonly truncated: boolean;
}

export type SearchableType = 'plan' | 'section' | 'measure' | 'clause' | 'zone' | 'industry';

/** What is searched for, folded as `foldText` does. One character is enough. */
export interface SearchTerm {
  /** Is found inside longer words too. */
  readonly word: string;
  /** Any of these will do in its place; where they begin or end with a Latin letter or figure, a word must, too. */
  readonly otherNames: readonly string[];
}

export interface SearchQuery {
  /** All must occur. No terms find nothing. */
  readonly terms: readonly SearchTerm[];
  /** Empty: all types. */
  readonly types: readonly SearchableType[];
  readonly limit: number;
  readonly offset: number;
}

export interface SearchHit {
  readonly id: NodeId;
  readonly type: SearchableType;
  /** Null for zones and industries. */
  readonly planId: PlanId | null;
  /** For a clause in a measure, that measure; for a measure, itself. */
  readonly measureId: MeasureId | null;
  /** The text in which the terms were found. */
  readonly text: string;
}

export interface SearchPage {
  /**
   * Plans, then sections, measures and clauses, each by plan level, plan id and position in the plan; then zones and
   * industries, each with those first that are called just like one of the words, then by id.
   */
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** One end of an exported clause link. */
export interface ClausePlace {
  readonly id: ClauseId;
  readonly planId: PlanId;
  readonly measureId: MeasureId | null;
  /** Null for the opening text of a section or plan. */
  readonly measureNumber: string | null;
  readonly text: string;
}

/** A clause link with both passages: the evidence of a measure link. */
export interface Evidence {
  readonly link: Judged<ClauseLink>;
  readonly upper: Clause;
  readonly lower: Clause;
}

export interface StoreCounts {
  readonly documents: number;
  readonly plans: number;
  readonly measures: number;
  readonly clauses: number;
  readonly measureLinks: number;
  readonly clauseLinks: number;
  /** How many clause links each method made, by method. */
  readonly clauseLinksByMethod: readonly { readonly method: string; readonly count: number }[];
}

/** By which key the embedding of a clause's text is stored. */
export interface ClauseEmbedding {
  readonly clauseId: ClauseId;
  readonly key: string;
}

/** A clause found by meaning. */
export interface SimilarClause {
  readonly id: ClauseId;
  /** The cosine of the two vectors, -1 to 1, to four digits. */
  readonly similarity: number;
}

/** The meaning of a text as an embedding model gives it. */
export interface Embedding {
  /** SHA-256 of the text, in hexadecimal. */
  readonly key: string;
  readonly vector: Float32Array;
}

/**
 * The one door to the graph. Every implementation gives the same answers in the same order; `test/contract`
 * proves it. Methods that take many ids answer them in one round trip and in the order asked, with null or an
 * empty list for what is unknown. All throw StoreError when the database fails.
 */
export interface GraphStore {
  /**
   * Puts a document in place of the one with its id, in one transaction: readers see the state before or the state
   * after. A plan stands in one document only: where another holds one of these plans, say an abstract, that plan
   * moves here, and a document that loses its last plan goes. `links` is all that linking found between the
   * document's plans and any others; links of these plans that are not in it go, unless a person judged them and
   * both ends are still there. Judgements stay. A link with an end that is not stored is left out. The plans are found
   * by the keys that `links` has for them. Zones, industries, regions and organizations that nothing speaks of any more
   * go. Where `seen` is given and no longer holds, nothing is stored and the answer is false: the links were found
   * against plans that another process has changed meanwhile, and must be found again. What people said of links of
   * clauses that have successors is said of the successors' links, which stay as judged links do.
   */
  replaceDocument(
    document: Document,
    links: LinkSet,
    seen?: SeenPlans,
    successors?: ClauseSuccessors,
  ): Promise<boolean>;

  /** Puts these links in place of all links, and keys of plans in place of theirs, in one transaction; as above. */
  replaceLinks(links: LinkSet, seen?: SeenPlans): Promise<boolean>;

  /** What people said, of links that are gone too; a page by link id after `afterId`. */
  listJudgements(afterId: string | null, limit: number): Promise<readonly JudgedLinkId[]>;

  /**
   * Keeps what people say of links, also of links that are not stored, in place of what was said before. Measures that
   * judged clause links run between are summed up anew, here and wherever links or judgements are put in or taken away.
   */
  saveJudgements(judgements: readonly JudgedLinkId[]): Promise<void>;

  /** Withdraws what people said of these links, which nobody has judged then; nothing where nobody had. */
  deleteJudgements(linkIds: readonly (ClauseLinkId | MeasureLinkId)[]): Promise<void>;

  /** By id. */
  listDocuments(): Promise<readonly DocumentHeader[]>;

  /** By level, then region code, then id. */
  listPlans(): Promise<readonly PlanHeader[]>;

  /**
   * The plans that were stored with at least one of these keys, and those of which no keys are known since an older
   * version stored them; for null, all plans. In the order of `listPlans`.
   */
  listPlansByKeys(
    keys: readonly string[] | null,
  ): Promise<{ readonly plans: readonly PlanHeader[]; readonly seen: SeenPlans }>;

  /** Whole trees, in the order asked; null where there is no such plan. */
  findPlans(ids: readonly PlanId[]): Promise<readonly (Plan | null)[]>;

  /** In the order asked; null where there is no such node. */
  findNodes(ids: readonly NodeId[]): Promise<readonly (GraphNode | null)[]>;

  /** The decoded text of a document, or null. */
  findDocumentText(id: DocumentId): Promise<string | null>;

  /** A document with its text and all that is in it, or null. */
  findDocument(id: DocumentId): Promise<Document | null>;

  /** By citing plan, then position of the citation, then cited plan. */
  listBasedOn(): Promise<readonly BasedOn[]>;

  /** Where measures apply; by measure, then zone, then designating plan. */
  listAppliesIn(): Promise<readonly AppliesIn[]>;

  /** Zones, industries, regions and organizations, of which plans have many in common; by type in this order, then id. */
  listSharedNodes(): Promise<readonly SharedNode[]>;

  /** What a measure leads to or comes from. An unknown id gives empty lists. */
  findCascade(query: CascadeQuery): Promise<CascadeResult>;

  /** Measure links by id, in the order asked; null where there is no such link. */
  findMeasureLinks(ids: readonly MeasureLinkId[]): Promise<readonly (Judged<MeasureLink> | null)[]>;

  /** Clause links with both passages by id, in the order asked; null where there is no such link. */
  findClauseLinks(ids: readonly ClauseLinkId[]): Promise<readonly (Evidence | null)[]>;

  /** Clause links that nobody has judged, a page at a time, the least certain first. */
  findReviewQueue(query: ReviewQuery): Promise<ReviewPage>;

  /** For each measure link, its clause links with both passages, best first. */
  findEvidence(ids: readonly MeasureLinkId[]): Promise<readonly (readonly Evidence[])[]>;

  search(query: SearchQuery): Promise<SearchPage>;

  /** Every clause link of a kind with its ends, a page at a time, by link id after `afterId`. */
  listClauseLinks(
    kind: LinkKind | null,
    afterId: ClauseLinkId | null,
    limit: number,
  ): Promise<
    readonly { readonly link: Judged<ClauseLink>; readonly upper: ClausePlace; readonly lower: ClausePlace }[]
  >;

  /** Every measure link of a kind, a page at a time, by link id after `afterId`. */
  listMeasureLinks(
    kind: LinkKind | null,
    afterId: MeasureLinkId | null,
    limit: number,
  ): Promise<readonly Judged<MeasureLink>[]>;

  /** A page of what a node is related to. An unknown id gives none. */
  findNeighbours(query: NeighbourQuery): Promise<NeighbourPage>;

  /** The shortest or strongest way between two nodes. */
  findPath(query: PathQuery): Promise<PathResult>;

  /** What of a plan no cascade link that counts touches. An unknown id gives empty lists. */
  findGaps(query: GapQuery): Promise<Gaps>;

  /** How far the plans below carry a plan, by measure and by section; null for an unknown id. */
  findCoverage(planId: PlanId): Promise<Coverage | null>;

  /**
   * For each cascade link between measures, the measures through which it also runs, a link that counts on either side,
   * by id; in the order asked, an empty list for an unknown link.
   */
  findThrough(ids: readonly MeasureLinkId[]): Promise<readonly (readonly MeasureId[])[]>;

  /** What peer plans both set out to do. */
  findOverlaps(query: OverlapQuery): Promise<OverlapPage>;

  /** Indicators that a plan and plans above or below it set. An unknown id gives none. */
  findTargetChains(planId: PlanId): Promise<readonly TargetChain[]>;

  /** Industries by zone, of these plans or, for none, of all; by zone id, then industry id. */
  findIndustryMatrix(planIds: readonly PlanId[]): Promise<readonly IndustryCell[]>;

  /** By name. */
  listViews(): Promise<readonly SavedView[]>;

  /** Keeps a view, in place of one of the same name. */
  saveView(view: SavedView): Promise<void>;

  /** Throws NotFoundError if there is no view of this name. */
  deleteView(name: string): Promise<void>;

  /**
   * What things are called in English that have these Chinese names, in the order asked: as the first plan by id that has
   * a name for it calls it; null where none has.
   */
  findEnglishNames(names: readonly string[]): Promise<readonly (string | null)[]>;

  /** What this model made of texts, by their keys, in the order asked; null for what is not stored. */
  findEmbeddings(model: string, keys: readonly string[]): Promise<readonly (Float32Array | null)[]>;

  /** Keeps what this model made of texts; what is stored already stays as it is. */
  saveEmbeddings(model: string, embeddings: readonly Embedding[]): Promise<void>;

  /**
   * Says which stored embedding of a model is that of a clause, so that it is found by meaning. What is not stored, the
   * clause or the embedding, is left out. A clause that is replaced or deleted is no longer found.
   */
  saveClauseEmbeddings(model: string, clauses: readonly ClauseEmbedding[]): Promise<void>;

  /**
   * The clauses nearest to a vector of length 1, by similarity, then id. Neo4j asks its vector index, which may miss one
   * among very many.
   */
  findSimilarClauses(model: string, vector: Float32Array, limit: number): Promise<readonly SimilarClause[]>;

  /** The models of which embeddings are stored, by name. */
  listEmbeddingModels(): Promise<readonly string[]>;

  /** What a model made of texts, a page by key after `afterKey`. */
  listEmbeddings(model: string, afterKey: string | null, limit: number): Promise<readonly Embedding[]>;

  count(): Promise<StoreCounts>;

  /** Counts of what `count` does not count, some of them slower. */
  findStatistics(): Promise<Statistics>;

  close(): Promise<void>;
}
