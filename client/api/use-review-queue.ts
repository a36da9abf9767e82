import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  ReviewLinkDocument,
  type ReviewLinkFragment,
  ReviewPageDocument,
  type ReviewPageQuery,
  type ReviewPageQueryVariables,
} from './documents.generated.ts';
import { type Loaded, toFailure } from './loaded.ts';
import { type Judge, useJudge } from './use-judge.ts';

export interface ReviewPage {
  readonly links: readonly ReviewLinkFragment[];
  readonly progress: ReviewPageQuery['reviewQueue']['progress'];
}

/** What to do with the queue of a filter. */
export interface ReviewQueue {
  /** The latest page; the same object until another comes. */
  readonly page: Loaded<ReviewPage>;
  /** Asks for the next page; nothing where there is none, or it is on its way. */
  readonly askForMore: () => void;
  /** A clause link by its id, judged or not; null if there is none. */
  readonly find: (id: string) => Promise<ReviewLinkFragment | null>;
  readonly judge: Judge;
}

const loading = { status: 'loading' } as const;

/**
 * The links that a filter lets through and nobody has judged, page by page and always fresh. `filter` must stay the same
 * object while it means the same.
 */
export function useReviewQueue(filter: ReviewPageQueryVariables): ReviewQueue {
  const client = useClient();
  const judge = useJudge();
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ readonly filter: object; readonly page: Loaded<ReviewPage> }>();
  const next = useRef<string | null>(null);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  const load = useCallback(
    async (after: string | null) => {
      next.current = null;
      const options = { requestPolicy: 'network-only' } as const;
      const { data, error } = await client.query(ReviewPageDocument, { ...filter, after }, options).toPromise();
      if (data === undefined) {
        if (error !== undefined) setLatest({ filter, page: { status: 'failed', failure: toFailure(error), retry } });
        return;
      }
      const { edges, pageInfo, progress } = data.reviewQueue;
      next.current = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      setLatest({ filter, page: { status: 'ready', data: { links: edges.map(({ node }) => node), progress } } });
    },
    [client, filter, retry],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    void load(null);
  }, [load, attempt]);

  const askForMore = useCallback(() => {
    if (next.current !== null) void load(next.current);
  }, [load]);

  const find = useCallback(
    async (id: string) => {
      const options = { requestPolicy: 'network-only' } as const;
      const { data } = await client.query(ReviewLinkDocument, { ids: [id] }, options).toPromise();
      return data?.links.find((link) => link?.__typename === 'Evidence') ?? null;
    },
    [client],
  );

  return { page: latest?.filter === filter ? latest.page : loading, askForMore, find, judge };
}
