import type { ClauseId } from '../../server/domain/ids.ts';
import type { ClauseLink } from '../../server/domain/link.ts';
import type { Plan } from '../../server/domain/plan.ts';
import type { Kinship } from '../../server/link/kinship.ts';
import type { Figures } from './bench.ts';
import type { Corpus } from './generate-corpus.ts';

/**
 * Precision and recall of accepted clause links on an invented corpus, where two clauses belong together if they share
 * an action. That is no measure of how well real plans are linked: invented words share letters by chance, and nobody
 * says one thing in words that are quite different.
 */
export function countHits(
  { actionsOf }: Corpus,
  kin: readonly Kinship<Plan>[],
  link: (pair: Kinship<Plan>) => { readonly clauseLinks: readonly ClauseLink[] },
): Figures {
  const isHit = (upper: ClauseId, lower: ClauseId) => {
    const others = actionsOf.get(lower);
    return [...(actionsOf.get(upper) ?? [])].some((action) => others?.has(action));
  };
  let linked = 0;
  let hits = 0;
  let wanted = 0;
  for (const pair of kin) {
    const accepted = link(pair).clauseLinks.filter((each) => each.accepted);
    linked += accepted.length;
    hits += accepted.filter(({ upperId, lowerId }) => isHit(upperId, lowerId)).length;
    const lowers = listClauses(pair.lower);
    for (const upper of listClauses(pair.upper)) wanted += lowers.filter((lower) => isHit(upper, lower)).length;
  }
  return { 'precision, invented': hits / linked, 'recall, invented': hits / wanted };
}

function listClauses(plan: Plan): readonly ClauseId[] {
  return plan.sections.flatMap(({ measures }) => measures.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
}
