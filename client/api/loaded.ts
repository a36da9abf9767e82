import type { CombinedError } from 'urql';

/** What became of a request. `retry` asks the server again. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: T };

export interface Failure {
  /** True if no answer came at all. */
  readonly isOffline: boolean;
  /** What the server said; it already names the remedy or a correlation id. */
  readonly message: string;
}

/** Tells a server that cannot be reached from one that refused. */
export function toFailure(error: CombinedError): Failure {
  return {
    isOffline: error.networkError !== undefined && error.response === undefined,
    message: error.graphQLErrors[0]?.message ?? error.message,
  };
}
