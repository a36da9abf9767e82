import type { ReviewPageQuery, Verdict } from '../api/documents.generated.ts';

type Progress = ReviewPageQuery['reviewQueue']['progress'];

/** What is said of a link; PROPOSED is what nobody has judged. */
export type Decided = Exclude<Verdict, 'PROPOSED'>;

interface Judgeable {
  readonly id: string;
  readonly verdict: Verdict;
}

/** Links as they came from the queue, where one is among them, and what was decided since. */
export interface ReviewRound<Link extends Judgeable> {
  readonly links: readonly Link[];
  /** Position of the link that is looked at; that after the last one at the end. */
  readonly position: number;
  /** In the order in which they were made, one a link. */
  readonly decisions: readonly { readonly id: string; readonly verdict: Decided }[];
}

export const emptyRound = { links: [], position: 0, decisions: [] } as const;

/** With more links at the end, those left out that are there. */
export function appendLinks<Link extends Judgeable>(
  round: ReviewRound<Link>,
  links: readonly Link[],
): ReviewRound<Link> {
  const known = new Set(round.links.map(({ id }) => id));
  return { ...round, links: [...round.links, ...links.filter(({ id }) => !known.has(id))] };
}

/** Looks at a link, which is put before the current one if it is not there yet. */
export function lookAt<Link extends Judgeable>(round: ReviewRound<Link>, link: Link): ReviewRound<Link> {
  const position = round.links.findIndex(({ id }) => id === link.id);
  if (position !== -1) return { ...round, position };
  return { ...round, links: round.links.toSpliced(round.position, 0, link) };
}

/** Decides on the current link and goes on to the next. */
export function decide<Link extends Judgeable>(round: ReviewRound<Link>, verdict: Decided): ReviewRound<Link> {
  const current = round.links[round.position];
  if (current === undefined) return round;
  const others = round.decisions.filter(({ id }) => id !== current.id);
  return { ...round, decisions: [...others, { id: current.id, verdict }], position: round.position + 1 };
}

/** Takes back what was decided on a link, the last one unless another is named, and goes back to it. */
export function undo<Link extends Judgeable>(
  round: ReviewRound<Link>,
  id = round.decisions.at(-1)?.id,
): ReviewRound<Link> {
  const position = round.links.findIndex((link) => link.id === id);
  if (position === -1) return round;
  return { ...round, position, decisions: round.decisions.filter((decision) => decision.id !== id) };
}

/** Goes some links on or back without a decision. */
export function move<Link extends Judgeable>(round: ReviewRound<Link>, steps: number): ReviewRound<Link> {
  return { ...round, position: Math.max(0, Math.min(round.links.length, round.position + steps)) };
}

/** How far people have come, with what was decided since the queue was asked for. */
export function countProgress<Link extends Judgeable>(before: Progress, round: ReviewRound<Link>): Progress {
  const keys = { PROPOSED: 'proposed', ACCEPTED: 'accepted', REJECTED: 'rejected', UNSURE: 'unsure' } as const;
  const progress = { ...before };
  for (const { id, verdict } of round.decisions) {
    const was = round.links.find((link) => link.id === id)?.verdict ?? 'PROPOSED';
    progress[keys[was]] -= 1;
    progress[keys[verdict]] += 1;
  }
  return progress;
}
