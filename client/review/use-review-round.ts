import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReviewLinkFragment } from '../api/documents.generated.ts';
import type { Failure, Loaded } from '../api/loaded.ts';
import { type ReviewPage, useReviewQueue } from '../api/use-review-queue.ts';
import {
  appendLinks,
  countProgress,
  type Decided,
  decide,
  emptyRound,
  lookAt,
  move,
  type ReviewRound,
  undo,
} from './review-round.ts';
import type { ReviewView } from './review-view.ts';

/** Links that are left when more are asked for. */
const fewLeft = 6;

export interface ReviewRoundInUse {
  readonly round: ReviewRound<ReviewLinkFragment>;
  readonly current: ReviewLinkFragment | null;
  /** Null until the first page is there. */
  readonly progress: ReviewPage['progress'] | null;
  readonly page: Loaded<ReviewPage>;
  /** Why the last decision was not kept; null if it was. */
  readonly failure: Failure | null;
  /** Decisions that the server has heard of. */
  readonly version: number;
  readonly decide: (verdict: Decided, note: string) => void;
  readonly undo: () => void;
  readonly move: (steps: number) => void;
  /** Looks at a link, whether or not it is in the queue. */
  readonly open: (linkId: string) => void;
}

/** Goes through the queue of a filter. What is decided shows at once, and is taken back if the server refuses it. */
export function useReviewRound({ kind, plan, minScore, maxScore, link }: ReviewView): ReviewRoundInUse {
  const filter = useMemo(
    () => ({ kind, plans: plan === null ? null : [plan], minScore, maxScore: Math.max(minScore, maxScore) }),
    [kind, plan, minScore, maxScore],
  );
  const { page, askForMore, find, judge } = useReviewQueue(filter);
  const [start] = useState(link);
  const [state, setState] = useState({ filter, page, round: emptyRound as ReviewRound<ReviewLinkFragment> });
  const [first, setFirst] = useState<ReviewPage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(0);

  // Pages come from outside: each is taken in as it comes, another filter begins anew.
  if (state.filter !== filter) {
    setState({ filter, page, round: page.status === 'ready' ? appendLinks(emptyRound, page.data.links) : emptyRound });
    setFirst(page.status === 'ready' ? page.data : null);
  } else if (state.page !== page) {
    if (page.status === 'ready') {
      setState({ filter, page, round: appendLinks(state.round, page.data.links) });
      if (first === null) setFirst(page.data);
    } else setState({ ...state, page });
  }

  const { round } = state;
  const left = round.links.length - round.position;
  useEffect(() => {
    if (left < fewLeft && page.status === 'ready') askForMore();
  }, [left, page, askForMore]);

  const open = useCallback(
    (linkId: string) => {
      void find(linkId).then((found) => {
        if (found !== null) setState((before) => ({ ...before, round: lookAt(before.round, found) }));
      });
    },
    [find],
  );
  useEffect(() => {
    if (start !== null) open(start);
  }, [start, open]);

  const change = (next: (round: ReviewRound<ReviewLinkFragment>) => ReviewRound<ReviewLinkFragment>) =>
    setState((before) => ({ ...before, round: next(before.round) }));
  const send = async (id: string, verdict: Decided | 'PROPOSED', note: string, revert: () => void) => {
    setFailure(null);
    const refused = await judge(id, verdict, note);
    setFailure(refused);
    if (refused === null) setVersion((count) => count + 1);
    else revert();
  };
  const current = round.links[round.position] ?? null;

  return {
    round,
    current,
    progress: first === null ? null : countProgress(first.progress, round),
    page,
    failure,
    version,
    decide: (verdict, note) => {
      if (current === null) return;
      change((before) => decide(before, verdict));
      void send(current.id, verdict, note, () => change((before) => undo(before, current.id)));
    },
    undo: () => {
      const last = round.decisions.at(-1);
      if (last === undefined) return;
      change((before) => undo(before));
      void send(last.id, 'PROPOSED', '', () => change((before) => decide(before, last.verdict)));
    },
    move: (steps) => change((before) => move(before, steps)),
    open,
  };
}
