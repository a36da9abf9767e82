import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { ExploreNodeDocument, type ExploreNodeQuery } from './documents.generated.ts';
import { type Failure, toFailure } from './loaded.ts';

/** What the server said of nodes so far. */
export interface NodeAnswers {
  readonly byId: ReadonlyMap<string, ExploreNodeQuery>;
  /** Whether some are still on their way. */
  readonly isLoading: boolean;
  /** Why some did not come. */
  readonly failure: Failure | null;
  readonly retry: () => void;
}

const nothing: ReadonlyMap<string, ExploreNodeQuery> = new Map();

/** What there is to say of a node that is not stored any more. */
const gone: ExploreNodeQuery = { node: null, neighbours: { edges: [], counts: [] } };

/**
 * Nodes with their neighbours, a request each, of which the client keeps the answers: a graph that grows asks for what
 * is new alone, and what is there stays while it waits. `ids` must stay the same array while they mean the same.
 */
export function useExploreNodes(ids: readonly string[]): NodeAnswers {
  const client = useClient();
  const [byId, setById] = useState(nothing);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const missing = ids.filter((id) => !byId.has(id));
    if (missing.length === 0) return;
    let isCurrent = true;
    void Promise.all(missing.map((id) => client.query(ExploreNodeDocument, { id }).toPromise())).then((results) => {
      if (!isCurrent) return;
      const answers = results.map(({ data, error }) => data ?? (isGone(error) ? gone : null));
      const found = answers.flatMap((answer, index) => (answer ? [[missing[index] ?? '', answer] as const] : []));
      const error = results.find((_, index) => answers[index] === null)?.error;
      setFailure(error === undefined ? null : toFailure(error));
      if (found.length > 0) setById((before) => new Map([...before, ...found]));
    });
    return () => {
      isCurrent = false;
    };
  }, [client, ids, byId, attempt]);

  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((count) => count + 1);
  }, []);
  return { byId, isLoading: failure === null && ids.some((id) => !byId.has(id)), failure, retry };
}

function isGone(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors[0]?.extensions.code === 'NOT_FOUND';
}
