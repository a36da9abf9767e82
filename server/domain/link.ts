import type { ClauseId, ClauseLinkId, MeasureId, MeasureLinkId, PlanId, ZoneId } from './ids.ts';
import type { TextRange } from './text-range.ts';

/** `cascade`: an upper plan and one that carries it out; `overlap`: peers. */
export const linkKinds = ['cascade', 'overlap'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** How the lower text changes the upper one. */
export const relations = [
  'verbatim',
  'adapted',
  'narrowed',
  'expanded',
  'quantified',
  'hardened',
  'softened',
  'related',
] as const;
export type Relation = (typeof relations)[number];

export const verdicts = ['proposed', 'accepted', 'rejected', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

/** A person's judgement of a link. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, 'proposed'>;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note: string | null;
}

/** With what a person said of it, or null. */
export type Judged<L> = L & { readonly judgement: Judgement | null };

/** The same wording in both clauses; each range counts in that clause's own `text`. */
export interface AlignedSpan {
  readonly upper: TextRange;
  readonly lower: TextRange;
}

/** Why two clauses were linked, in terms that a reader can check. */
export interface Explanation {
  /** Wording that both share, the rarest first; at most five. */
  readonly wording: readonly string[];
  /** Ids of thesaurus concepts that both name, or that one names and the other a kind of. */
  readonly concepts: readonly string[];
  /** Wording that the headings of both share. */
  readonly heading: readonly string[];
  /** How near their meanings are, 0 to 1; null where no embeddings were used. */
  readonly meaning: number | null;
}

/** What the linker says of two clauses. */
export interface ClauseLink {
  readonly id: ClauseLinkId;
  readonly kind: LinkKind;
  readonly upperId: ClauseId;
  readonly lowerId: ClauseId;
  readonly relation: Relation;
  /** 0 to 1: the linker's estimate that two analysts would agree. */
  readonly score: number;
  /** Whether the linker stands by it. */
  readonly accepted: boolean;
  /** In the order of the upper text, without overlaps on either side. */
  readonly aligned: readonly AlignedSpan[];
  /** What the score rests on: `lexical`, or the name of the embedding model whose vectors it used too. */
  readonly method: string;
  readonly explanation: Explanation;
}

/** What the clause links of two measures add up to, with what people said of those; see `sumUp`. */
export interface MeasureLink {
  readonly id: MeasureLinkId;
  readonly kind: LinkKind;
  readonly upperId: MeasureId;
  readonly lowerId: MeasureId;
  /** That of the best clause link. */
  readonly relation: Relation;
  /** That of the best clause link; 1 where a person accepted it, 0 where people rejected all. */
  readonly score: number;
  /** Whether a clause link counts. */
  readonly accepted: boolean;
  /** Share of the upper measure's clauses that a clause link which counts carries over, 0 to 1. */
  readonly coverage: number;
  /** Best first. */
  readonly clauseLinkIds: readonly ClauseLinkId[];
}

/** A citation that names a plan which is loaded. */
export interface BasedOn {
  /** The plan that cites. */
  readonly planId: PlanId;
  readonly basisId: PlanId;
  readonly quote: string;
  /** In characters of the citing file's text. */
  readonly range: TextRange;
  /** The cited plan's number as the citation gives it. */
  readonly docNumber: string | null;
}

/** A clause that names a zone: its measure applies there. */
export interface AppliesIn {
  readonly measureId: MeasureId;
  readonly zoneId: ZoneId;
  /** The plan that designates the zone: the measure's own, or one that it carries out. */
  readonly planId: PlanId;
  /** The first clause that names it. */
  readonly clauseId: ClauseId;
  /** Of the zone's name, in the clause's text. */
  readonly range: TextRange;
}

/** What a stored plan can be found by when another may be its kin. */
export interface PlanKeys {
  readonly planId: PlanId;
  readonly keys: readonly string[];
}

/** All that linking found between some plans. */
export interface LinkSet {
  /** Of each plan that was linked. */
  readonly planKeys: readonly PlanKeys[];
  readonly basedOn: readonly BasedOn[];
  readonly appliesIn: readonly AppliesIn[];
  readonly measureLinks: readonly MeasureLink[];
  readonly clauseLinks: readonly ClauseLink[];
}
