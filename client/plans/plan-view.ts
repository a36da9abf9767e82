import * as z from 'zod/mini';
import { readMinScore, scorePattern, writeMinScore } from '../state/min-score.ts';

/** Everything that the address says of a plan that is read. */
export interface PlanView {
  /** The plan; null: the one that the choice belongs to, or the first. */
  readonly plan: string | null;
  /** The section, measure or clause that is chosen; the text opens there. */
  readonly focus: string | null;
  /** The measure link whose passages are open. */
  readonly link: string | null;
  /** Which of its pairs of passages, from 0. */
  readonly pair: number;
  /** Links scored below stand in no margin unless a person accepted them, 0 to 1. */
  readonly minScore: number;
  /** What is looked for in the text; empty: nothing. */
  readonly find: string;
  /** Whether the figures along the chain are shown in place of the text. */
  readonly showTargets: boolean;
}

const id = text(/^.{1,2000}$/su);

/** The query of the address, as strings. What makes no sense is dropped. */
export const planParamsSchema = z.object({
  plan: id,
  focus: id,
  link: id,
  pair: text(/^\d{1,3}$/),
  min: text(scorePattern),
  find: text(/^.{1,200}$/su),
  targets: text(/^on$/),
});

function text(pattern: RegExp) {
  return z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);
}

export type PlanParams = z.infer<typeof planParamsSchema>;

/** Reads a view out of the query of an address. */
export function toPlanView(params: PlanParams): PlanView {
  return {
    plan: params.plan ?? null,
    focus: params.focus ?? null,
    link: params.link ?? null,
    pair: Number(params.pair ?? 0),
    minScore: readMinScore(params.min),
    find: params.find ?? '',
    showTargets: params.targets === 'on',
  };
}

/** Writes a view as the query of an address; what is as usual is left out. Reading it gives the same view again. */
export function toPlanParams({ plan, focus, link, pair, minScore, find, showTargets }: PlanView): PlanParams {
  const min = writeMinScore(minScore);
  return {
    ...(plan !== null && { plan }),
    ...(focus !== null && { focus }),
    ...(link !== null && { link }),
    ...(pair !== 0 && { pair: String(pair) }),
    ...(min !== null && { min }),
    ...(find !== '' && { find }),
    ...(showTargets && { targets: 'on' }),
  };
}
