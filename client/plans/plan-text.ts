import type {
  MeasureHeadFragment,
  PassageFragment,
  PlanLinksQuery,
  PlanTextQuery,
} from '../api/documents.generated.ts';
import { choosePairs, counts } from '../evidence/choose-pairs.ts';
import { toNumbered } from '../i18n/section-number.ts';
import type { Titled } from '../i18n/use-title.ts';
import { passesScore } from '../state/min-score.ts';
import { levels } from '../state/vocabulary.ts';

type Outline = NonNullable<PlanTextQuery['plan']>;
type MeasureLink = PlanLinksQuery['cascade']['edges'][number];

/** A measure of another plan that a clause comes from or goes to. */
export interface MarginLink {
  /** Id of the link of the two measures. */
  readonly linkId: string;
  /** Which of that link's pairs of passages has the clause. */
  readonly pair: number;
  readonly measure: MeasureHeadFragment;
  /** Of the clause link, 0 to 1. */
  readonly score: number;
}

export interface HeadingBlock {
  readonly kind: 'section' | 'measure';
  readonly id: string;
  /** From 0: the number of headings above it. */
  readonly depth: number;
  /** With its number before it, in either language. */
  readonly title: string;
  readonly titleEn: string | null;
  /** Measures of lower plans that its clauses go to, each once; none for a section. */
  readonly down: readonly MeasureHeadFragment[];
}

export interface ClauseBlock extends PassageFragment {
  readonly kind: 'clause';
  /** Null where it stands in none. */
  readonly measure: (Titled & { readonly id: string; readonly number: string }) | null;
  /** Heading of the section that it stands in. */
  readonly section: Titled | undefined;
  /** Where it comes from, by level, then the surest first. */
  readonly up: readonly MarginLink[];
  /** Where it goes, likewise. */
  readonly down: readonly MarginLink[];
}

/** A plan as it is read: headings and clauses in document order. */
export type TextBlock = HeadingBlock | ClauseBlock;

/**
 * Joins the text of a plan with the links of its clauses to other plans; those scored below `minScore` only where a
 * person accepted them.
 */
export function createPlanText(plan: Outline, links: readonly MeasureLink[], minScore: number): readonly TextBlock[] {
  const margins = createMargins(plan.id, links, minScore);
  const depths = new Map<string, number>();
  const toClauses = (
    clauses: readonly PassageFragment[],
    place: Pick<ClauseBlock, 'measure' | 'section'>,
  ): readonly ClauseBlock[] =>
    clauses.map((clause) => ({
      ...clause,
      kind: 'clause',
      ...place,
      up: margins.up.get(clause.id) ?? [],
      down: margins.down.get(clause.id) ?? [],
    }));

  return [
    ...toClauses(plan.clauses, { measure: null, section: undefined }),
    ...plan.sections.flatMap((section): readonly TextBlock[] => {
      const depth = section.parentId === null ? 0 : (depths.get(section.parentId) ?? 0) + 1;
      depths.set(section.id, depth);
      return [
        { kind: 'section', id: section.id, depth, ...toNumbered(section), down: [] },
        ...toClauses(section.clauses, { measure: null, section }),
        ...section.measures.flatMap((measure): readonly TextBlock[] => {
          const clauses = toClauses(measure.clauses, { measure, section });
          const down = clauses.flatMap((clause) => clause.down.map((each) => each.measure));
          const heading = toNumbered({ ...measure, writtenNumber: `${measure.number}. ` });
          return [
            { kind: 'measure', id: measure.id, depth: depth + 1, ...heading, down: uniqueById(down) },
            ...clauses,
          ];
        }),
      ];
    }),
  ];
}

interface Margins {
  readonly up: ReadonlyMap<string, readonly MarginLink[]>;
  readonly down: ReadonlyMap<string, readonly MarginLink[]>;
}

/** The links of each clause of the plan; of several with one measure the surest. What a person rejected is none. */
function createMargins(planId: string, links: readonly MeasureLink[], minScore: number): Margins {
  const up = new Map<string, MarginLink[]>();
  const down = new Map<string, MarginLink[]>();
  for (const link of links) {
    const isDown = link.upper.plan.id === planId;
    const margin = isDown ? down : up;
    const measure = isDown ? link.lower : link.upper;
    choosePairs(link.evidence).forEach((evidence, pair) => {
      if (!counts(evidence) || !passesScore(evidence, minScore)) return;
      const clauseId = isDown ? evidence.upper.id : evidence.lower.id;
      const before = margin.get(clauseId) ?? [];
      margin.set(clauseId, [...before, { linkId: link.id, pair, measure, score: evidence.score }]);
    });
  }
  return { up: tidy(up), down: tidy(down) };
}

function tidy(margin: ReadonlyMap<string, readonly MarginLink[]>): ReadonlyMap<string, readonly MarginLink[]> {
  const rank = ({ measure }: MarginLink) => levels.indexOf(measure.plan.level);
  return new Map(
    [...margin].map(([id, links]) => {
      const best = links.toSorted((a, b) => rank(a) - rank(b) || b.score - a.score);
      return [id, best.filter((link, at) => best.findIndex((other) => other.linkId === link.linkId) === at)];
    }),
  );
}

function uniqueById<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((each) => [each.id, each])).values()];
}
