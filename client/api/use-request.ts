import { useCallback, useMemo } from 'react';
import { type AnyVariables, type OperationContext, type TypedDocumentNode, useQuery } from 'urql';
import { type Loaded, toFailure } from './loaded.ts';

/**
 * Asks the server for a document and again whenever a variable changes; the request before is then aborted.
 * With `variables` null nothing is asked and the answer stays `loading`. What stays the same is the same object; so
 * must be `context`, which is as in urql.
 */
export function useRequest<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  context?: Partial<OperationContext>,
): Loaded<Data> {
  const isPaused = variables === null;
  const [{ fetching, stale, error, data }, ask] = useQuery<Data, Variables>({
    query,
    variables: (variables ?? {}) as Variables,
    pause: isPaused,
    ...(context !== undefined && { context }),
  });
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return useMemo(() => {
    if (isPaused || fetching || stale) return { status: 'loading' };
    if (error !== undefined) return { status: 'failed', failure: toFailure(error), retry };
    return data === undefined ? { status: 'loading' } : { status: 'ready', data };
  }, [isPaused, fetching, stale, error, data, retry]);
}
