import { useCallback } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { type Failure, toFailure } from './loaded.ts';

/** What came of one question: data, or why there is none. */
export type Answer<Data> =
  | { readonly data: Data; readonly failure: null }
  | { readonly data: null; readonly failure: Failure };

/** Asks the server once, at a click; the answer may come from what is kept of earlier ones. */
export function useAsk(): <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Answer<Data>> {
  const client = useClient();
  return useCallback(
    async (query, variables) => {
      const { data, error } = await client.query(query, variables).toPromise();
      if (data !== undefined && error === undefined) return { data, failure: null };
      const failure = error === undefined ? { isOffline: true, message: { en: '', zh: '' } } : toFailure(error);
      return { data: null, failure };
    },
    [client],
  );
}
