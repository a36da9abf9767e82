import type { PlanCascadeQuery, PlanListQuery, Relation, Verdict } from '../api/documents.generated.ts';

/** What tells a plan from others, as the list of plans has it. */
export type PlanHead = PlanListQuery['plans'][number];
type Outline = NonNullable<PlanCascadeQuery['plan']>;

export interface CascadeMeasure {
  readonly id: string;
  readonly plan: PlanHead;
  readonly sectionId: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string | null;
  /** Industries that it names. */
  readonly industries: readonly CascadeIndustry[];
}

export interface CascadeIndustry {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export interface CascadeSection {
  readonly id: string;
  /** From 0: the number of headings above it. */
  readonly depth: number;
  readonly writtenNumber: string;
  readonly title: string;
  readonly titleEn: string | null;
  /** Directly under it, in document order. */
  readonly measures: readonly CascadeMeasure[];
}

export interface CascadePlan {
  readonly head: PlanHead;
  /** In document order; only those that have measures, or have sections under them that do. */
  readonly sections: readonly CascadeSection[];
  /** Whether a lower plan in view carries it out, by citation or by a link: only then can a measure be a gap. */
  readonly isCarried: boolean;
}

export interface CascadeLink {
  readonly id: string;
  readonly upperId: string;
  readonly lowerId: string;
  readonly relation: Relation;
  readonly score: number;
  readonly verdict: Verdict;
}

/** The plans of one lineage with everything that links them, ready to be filtered and drawn. */
export interface CascadeGraph {
  /** In the order of authority. */
  readonly plans: readonly CascadePlan[];
  readonly measures: ReadonlyMap<string, CascadeMeasure>;
  /** Only links with both ends in these plans; best first. */
  readonly links: readonly CascadeLink[];
  /** Whether the server left out the weakest links because there were too many. */
  readonly isTruncated: boolean;
}

/** Joins a lineage with the outline and the outgoing links of each of its plans; both go by the same order. */
export function createCascadeGraph(heads: readonly PlanHead[], answers: readonly PlanCascadeQuery[]): CascadeGraph {
  const outlines = heads.map((head, index) => ({
    head,
    sections: createSections(head, answers[index]?.plan?.sections ?? []),
  }));
  const measures = new Map(
    outlines.flatMap(({ sections }) => sections.flatMap((section) => section.measures.map((each) => [each.id, each]))),
  );
  const links = answers
    .flatMap((answer) => answer?.cascade.edges ?? [])
    .map(({ upper, lower, ...link }) => ({ ...link, upperId: upper.id, lowerId: lower.id }))
    .filter(({ upperId, lowerId }) => measures.has(upperId) && measures.has(lowerId))
    .toSorted((a, b) => b.score - a.score);
  const carried = new Set([
    ...heads.flatMap(({ basedOn }) => basedOn.map(({ id }) => id)),
    ...links.map(({ upperId }) => measures.get(upperId)?.plan.id),
  ]);
  const plans = outlines.map((outline) => ({ ...outline, isCarried: carried.has(outline.head.id) }));
  return { plans, measures, links, isTruncated: answers.some((answer) => answer?.cascade.truncated) };
}

function createSections(head: PlanHead, sections: Outline['sections']): readonly CascadeSection[] {
  const parents = new Map(sections.map(({ id, parentId }) => [id, parentId]));
  const ancestorsOf = (id: string): readonly string[] => {
    const parent = parents.get(id) ?? null;
    return parent === null ? [] : [parent, ...ancestorsOf(parent)];
  };
  const shown = new Set(
    sections.filter(({ measures }) => measures.length > 0).flatMap(({ id }) => [id, ...ancestorsOf(id)]),
  );
  return sections
    .filter(({ id }) => shown.has(id))
    .map(({ id, writtenNumber, title, titleEn, measures }) => ({
      id,
      depth: ancestorsOf(id).length,
      writtenNumber,
      title,
      titleEn,
      measures: measures.map((measure) => ({ ...measure, plan: head, sectionId: id })),
    }));
}
