import { createClauseLinkId } from '../domain/ids.ts';
import type { ClauseLink, LinkKind, LinkSet } from '../domain/link.ts';
import type { Plan } from '../domain/plan.ts';
import { type PlacedClauseLink, sumUp } from '../domain/sum-up.ts';
import { align } from './align.ts';
import type { Background } from './background.ts';
import { classifyRelation } from './classify-relation.ts';
import { type Comparison, comparePlans } from './compare/compare-plans.ts';
import type { Meanings } from './compare/meanings.ts';
import { explain } from './explain.ts';
import type { Kinship } from './kinship.ts';
import type { Linker } from './linker.ts';
import type { PlacedClause } from './place-clauses.ts';
import { createScorer } from './scorecard.ts';

/** Links scored below are not kept. */
const proposedFrom = 0.1;

/**
 * The linker stands by links scored at least this, one threshold for all pairs of plans. Scores are calibrated, so of
 * the links that it just stands by about every second one is right. On answer keys left out, F1 is the same within
 * chance from 0.3 to 0.5.
 */
export const acceptedFrom = 0.4;

/** The links between the clauses and measures of two plans. */
export type PairLinks = Pick<LinkSet, 'clauseLinks' | 'measureLinks'>;

/**
 * The links between two plans of which `upper` is the upper one. Clauses of measures and of the sections above
 * measures are compared; links scored below `proposedFrom` are not kept. By score, best first, then by id. The answer
 * is a function of the two plans, of the linker and of the meanings, which must hold the vectors of all `listTexts` of
 * both; null goes by wording and thesaurus alone.
 */
export function linkPlans({ upper, lower, kind }: Kinship<Plan>, linker: Linker, meanings: Meanings | null): PairLinks {
  const toScore = createScorer(meanings ? linker.scorecards.withMeaning : linker.scorecards.lexical);
  const linked = comparePlans(upper, lower, linker, meanings).flatMap((comparison) => {
    const score = toScore(comparison.signals);
    if (score < proposedFrom) return [];
    const link = linkClauses(comparison, kind, score, linker.background, meanings?.model ?? 'lexical');
    return [{ link, upper: comparison.upper, lower: comparison.lower }];
  });
  linked.sort((a, b) => b.link.score - a.link.score || compare(a.link.id, b.link.id));
  return { clauseLinks: linked.map(({ link }) => link), measureLinks: sumUp(linked.flatMap(toPlaced)) };
}

interface PlacedLink {
  readonly link: ClauseLink;
  readonly upper: PlacedClause;
  readonly lower: PlacedClause;
}

function linkClauses(
  comparison: Comparison,
  kind: LinkKind,
  score: number,
  background: Background,
  method: string,
): ClauseLink {
  const upper = comparison.upper.clause;
  const lower = comparison.lower.clause;
  const aligned = align(upper.text, lower.text);
  return {
    id: createClauseLinkId(upper.id, lower.id),
    kind,
    upperId: upper.id,
    lowerId: lower.id,
    relation: classifyRelation(upper, lower, aligned),
    score,
    accepted: score >= acceptedFrom,
    aligned,
    method,
    explanation: explain(comparison, aligned, background),
  };
}

/** Clauses of sections stand in no measure. */
function toPlaced({ link, upper, lower }: PlacedLink): readonly PlacedClauseLink[] {
  if (!upper.measure || !lower.measure) return [];
  const { id: upperMeasureId, clauses } = upper.measure;
  const judged = { ...link, judgement: null };
  return [{ upperMeasureId, lowerMeasureId: lower.measure.id, clauses: clauses.length, link: judged }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
