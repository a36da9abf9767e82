import { useCallback, useEffect, useState } from 'react';
import { type OperationResult, useClient } from 'urql';
import { OverlapPageDocument, type OverlapPageQuery, type OverlapPageQueryVariables } from './documents.generated.ts';
import { type Loaded, toFailure } from './loaded.ts';

type Overlap = OverlapPageQuery['overlaps']['edges'][number]['node'];

export interface OverlapList {
  /** The surest first. */
  readonly overlaps: readonly Overlap[];
  /** How many there are; more than are listed while they are on their way, or if there are too many. */
  readonly total: number;
}

/** Pages that are asked for at most. */
const mostPages = 20;

/**
 * All overlaps that a filter lets through, page by page: what has come is listed at once.
 * `filter` must stay the same object while it means the same.
 */
export function useOverlapList(filter: OverlapPageQueryVariables): Loaded<OverlapList> {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ readonly filter: object; readonly loaded: Loaded<OverlapList> }>();
  const retry = useCallback(() => {
    setLatest(undefined);
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const requestPolicy = attempt === 0 ? 'cache-first' : 'network-only';
      let overlaps: readonly Overlap[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages && isCurrent; page += 1) {
        const answer: OperationResult<OverlapPageQuery> = await client
          .query(OverlapPageDocument, { ...filter, after }, { requestPolicy })
          .toPromise();
        const { data, error } = answer;
        if (!isCurrent) return;
        if (error !== undefined)
          return setLatest({ filter, loaded: { status: 'failed', failure: toFailure(error), retry } });
        if (data === undefined) return;
        const { total, edges, pageInfo } = data.overlaps;
        overlaps = [...overlaps, ...edges.map(({ node }) => node)];
        setLatest({ filter, loaded: { status: 'ready', data: { overlaps, total } } });
        if (!pageInfo.hasNextPage) return;
        after = pageInfo.endCursor;
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [client, filter, attempt, retry]);

  return latest?.filter === filter ? latest.loaded : { status: 'loading' };
}
