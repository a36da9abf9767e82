import * as z from 'zod/mini';
import type { LinkKind } from '../api/documents.generated.ts';
import { scorePattern } from '../state/min-score.ts';

/** Everything that the address says of the queue of links to judge. */
export interface ReviewView {
  /** Only links of this kind; null: of both. */
  readonly kind: LinkKind | null;
  /** Only links of this plan; null: of all. */
  readonly plan: string | null;
  /** Only links scored from and to, 0 to 1, both included. */
  readonly minScore: number;
  readonly maxScore: number;
  /** The clause link that is looked at; null: the first of the queue. */
  readonly link: string | null;
}

export const linkKinds: readonly LinkKind[] = ['CASCADE', 'OVERLAP'];

const id = text(/^.{1,2000}$/su);
const score = text(scorePattern);

/** The query of the address, as strings. What makes no sense is dropped. */
export const reviewParamsSchema = z.object({
  kind: text(/^(cascade|overlap)$/),
  plan: id,
  from: score,
  to: score,
  link: id,
});

function text(pattern: RegExp) {
  return z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);
}

export type ReviewParams = z.infer<typeof reviewParamsSchema>;

/** Reads a view out of the query of an address. */
export function toReviewView({ kind, plan, from, to, link }: ReviewParams): ReviewView {
  return {
    kind: linkKinds.find((each) => each === kind?.toUpperCase()) ?? null,
    plan: plan ?? null,
    minScore: Number(from ?? 0),
    maxScore: Number(to ?? 1),
    link: link ?? null,
  };
}

/** Writes a view as the query of an address; what is as usual is left out. Reading it gives the same view again. */
export function toReviewParams({ kind, plan, minScore, maxScore, link }: ReviewView): ReviewParams {
  return {
    ...(kind !== null && { kind: kind.toLowerCase() }),
    ...(plan !== null && { plan }),
    ...(minScore !== 0 && { from: String(Number(minScore.toFixed(2))) }),
    ...(maxScore !== 1 && { to: String(Number(maxScore.toFixed(2))) }),
    ...(link !== null && { link }),
  };
}
