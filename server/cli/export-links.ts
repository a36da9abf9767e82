import { findCitedNumbers, toDocNumber } from '../domain/cited-number.ts';
import type { ClauseLinkId, MeasureLinkId, PlanId } from '../domain/ids.ts';
import { listPages } from '../ingest/list-pages.ts';
import type { ClausePlace, GraphStore } from '../store/graph-store.ts';

/**
 * Every stored clause link as a line of JSON, for each pair of ancestor and descendant plans and each pair of peers:
 * `{kind, upper: {plan, docNumber, level, measure, text}, lower: {…}, relation, score, accepted, verdict}`.
 */
export async function* exportClauseLinks(store: GraphStore): AsyncGenerator<string> {
  const describePlan = await createPlanDescriber(store);
  const toEnd = ({ planId, measureNumber, text }: ClausePlace) => ({
    ...describePlan(planId),
    measure: measureNumber,
    text,
  });
  const readPage = (after: ClauseLinkId | null, limit: number) => store.listClauseLinks(null, after, limit);
  for await (const page of listPages(readPage, ({ link }) => link.id)) {
    for (const { link, upper, lower } of page) {
      const { kind, relation, score, accepted, judgement } = link;
      const verdict = judgement?.verdict ?? 'proposed';
      yield JSON.stringify({ kind, upper: toEnd(upper), lower: toEnd(lower), relation, score, accepted, verdict });
    }
  }
}

/** Every stored measure link as a line of JSON; its ends have the measure's heading and no text. */
export async function* exportMeasureLinks(store: GraphStore): AsyncGenerator<string> {
  const describePlan = await createPlanDescriber(store);
  const readPage = (after: MeasureLinkId | null, limit: number) => store.listMeasureLinks(null, after, limit);
  for await (const page of listPages(readPage, ({ id }) => id)) {
    const ids = [...new Set(page.flatMap(({ upperId, lowerId }) => [upperId, lowerId]))];
    const nodes = new Map((await store.findNodes(ids)).map((node, i) => [ids[i], node]));
    for (const { kind, upperId, lowerId, relation, score, coverage, accepted, judgement } of page) {
      const [upper, lower] = [upperId, lowerId].map((id) => {
        const node = nodes.get(id);
        if (node?.type !== 'measure') throw new TypeError(`the link names no measure: ${id}`);
        return { ...describePlan(node.planId), measure: node.measure.number, title: node.measure.title };
      });
      const verdict = judgement?.verdict ?? 'proposed';
      yield JSON.stringify({ kind, upper, lower, relation, score, coverage, accepted, verdict });
    }
  }
}

async function createPlanDescriber(store: GraphStore) {
  const cited = findCitedNumbers(await store.listBasedOn());
  const plans = new Map((await store.listPlans()).map((plan) => [plan.id, plan]));
  return (id: PlanId) => {
    const plan = plans.get(id);
    if (!plan) throw new TypeError(`the link names no plan: ${id}`);
    return { plan: plan.title, docNumber: toDocNumber(plan, cited), level: plan.level };
  };
}
