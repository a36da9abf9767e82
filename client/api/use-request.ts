import { useCallback } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { type Loaded, toFailure } from './loaded.ts';

/**
 * Asks the server for a document and again whenever a variable changes; the request before is then aborted.
 * With `variables` null nothing is asked and the answer stays `loading`.
 */
export function useRequest<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Loaded<Data> {
  const [result, ask] = useQuery<Data, Variables>({
    query,
    variables: (variables ?? {}) as Variables,
    pause: variables === null,
  });
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (variables === null || result.fetching || result.stale) return { status: 'loading' };
  if (result.error !== undefined) return { status: 'failed', failure: toFailure(result.error), retry };
  return result.data === undefined ? { status: 'loading' } : { status: 'ready', data: result.data };
}
