import type { Verdict } from '../api/documents.generated.ts';
import { countScores } from '../filters/count-scores.ts';

interface Judged {
  /** Whether the linker stands by it. */
  readonly accepted: boolean;
  readonly verdict: Verdict;
}

/** Whether a link counts: a person's word goes before the linker's. */
export function counts({ accepted, verdict }: Judged): boolean {
  return verdict === 'ACCEPTED' || (accepted && verdict !== 'REJECTED');
}

/**
 * The pairs of passages of a link that are worth showing, in their order: those that count, or all where none does. An
 * address names a pair by its index in this list.
 */
export function choosePairs<Pair extends Judged>(evidence: readonly Pair[]): readonly Pair[] {
  const chosen = evidence.filter(counts);
  return chosen.length > 0 ? chosen : evidence;
}

/** How many pairs of passages that count have which score, as `countScores` counts them. */
export function countLinkScores(
  links: readonly { readonly evidence: readonly (Judged & { readonly score: number })[] }[],
): readonly number[] {
  return countScores(links.flatMap(({ evidence }) => evidence.filter(counts).map(({ score }) => score)));
}
