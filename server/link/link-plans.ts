import { createClauseLinkId, createMeasureLinkId, type MeasureId } from '../domain/ids.ts';
import type { AlignedSpan, ClauseLink, Explanation, LinkKind, MeasureLink } from '../domain/link.ts';
import type { Clause, Measure, Plan } from '../domain/plan.ts';
import { align } from './align.ts';
import { classifyRelation } from './classify-relation.ts';
import { findCandidates } from './find-candidates.ts';
import { acceptedFrom, cosineOfScore, proposedFrom, toScore } from './score.ts';

/**
 * The links between two plans of which `upper` is the upper one. Clauses of measures and of the sections above
 * measures are compared; links scored below `proposedFrom` are not kept. By score, best first, then by id. The
 * answer is a function of the two plans alone.
 */
export function linkPlans(
  upper: Plan,
  lower: Plan,
  kind: LinkKind,
): { readonly clauseLinks: readonly ClauseLink[]; readonly measureLinks: readonly MeasureLink[] } {
  const uppers = collectClauses(upper);
  const lowers = collectClauses(lower);
  const candidates = findCandidates(
    uppers.map(({ clause }) => clause),
    lowers.map(({ clause }) => clause),
    cosineOfScore(proposedFrom),
  );
  const linked = candidates.flatMap(({ upper: u, lower: l, cosine }) => {
    const up = uppers[u];
    const low = lowers[l];
    return up && low ? [{ link: linkClauses(up.clause, low.clause, kind, cosine), upper: up, lower: low }] : [];
  });
  linked.sort((a, b) => b.link.score - a.link.score || compare(a.link.id, b.link.id));
  return { clauseLinks: linked.map(({ link }) => link), measureLinks: toMeasureLinks(linked, kind) };
}

interface PlacedClause {
  readonly clause: Clause;
  /** Null for the opening text of a section. */
  readonly measure: Measure | null;
}

interface PlacedLink {
  readonly link: ClauseLink;
  readonly upper: PlacedClause;
  readonly lower: PlacedClause;
}

/** The clauses that say what is to be done: not those of chapters without measures, such as aims and organization. */
function collectClauses(plan: Plan): readonly PlacedClause[] {
  return plan.sections.flatMap((section) => {
    const opening = section.measures.length > 0 || hasMeasuresBelow(plan, section.path) ? section.clauses : [];
    return [
      ...opening.map((clause) => ({ clause, measure: null })),
      ...section.measures.flatMap((measure) => measure.clauses.map((clause) => ({ clause, measure }))),
    ];
  });
}

function hasMeasuresBelow(plan: Plan, path: string): boolean {
  return plan.sections.some((section) => section.path.startsWith(`${path}.`) && section.measures.length > 0);
}

function linkClauses(upper: Clause, lower: Clause, kind: LinkKind, cosine: number): ClauseLink {
  const aligned = align(upper.text, lower.text);
  const score = toScore(cosine);
  return {
    id: createClauseLinkId(upper.id, lower.id),
    kind,
    upperId: upper.id,
    lowerId: lower.id,
    relation: classifyRelation(upper.text, lower.text, aligned),
    score,
    accepted: score >= acceptedFrom,
    aligned,
    method: 'lexical',
    explanation: explain(upper.text, aligned),
  };
}

const wordingsShown = 5;

function explain(upper: string, aligned: readonly AlignedSpan[]): Explanation {
  const shared = new Set(aligned.map((span) => upper.slice(span.upper.start, span.upper.end)));
  const wording = [...shared].sort((a, b) => b.length - a.length || compare(a, b)).slice(0, wordingsShown);
  return { wording, concepts: [], heading: [], meaning: null };
}

/** Sums up links, which come best first, by their measures. */
function toMeasureLinks(links: readonly PlacedLink[], kind: LinkKind): readonly MeasureLink[] {
  const groups = Map.groupBy(
    links.filter(({ upper, lower }) => upper.measure !== null && lower.measure !== null),
    ({ upper, lower }) => measureLinkId(upper.measure?.id, lower.measure?.id),
  );
  return [...groups].flatMap(([id, group]) => {
    const [best] = group;
    if (!best?.upper.measure || !best.lower.measure) return [];
    const carried = new Set(group.filter(({ link }) => link.accepted).map(({ link }) => link.upperId));
    return {
      id,
      kind,
      upperId: best.upper.measure.id,
      lowerId: best.lower.measure.id,
      relation: best.link.relation,
      score: best.link.score,
      accepted: best.link.accepted,
      coverage: carried.size / best.upper.measure.clauses.length,
      clauseLinkIds: group.map(({ link }) => link.id),
    };
  });
}

function measureLinkId(upper: MeasureId | undefined, lower: MeasureId | undefined) {
  if (!upper || !lower) throw new TypeError('both clauses stand in a measure');
  return createMeasureLinkId(upper, lower);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
