import type { CombinedError } from 'urql';
import { type Message, readMessage } from './message.ts';

/** What became of a request. `retry` asks the server again. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: T };

export interface Failure {
  /** True if no answer came at all. */
  readonly isOffline: boolean;
  /** What the server said; it already names the remedy or a correlation id. */
  readonly message: Message;
}

/** Tells a server that cannot be reached from one that refused. */
export function toFailure(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  return {
    isOffline: error.networkError !== undefined && error.response === undefined,
    message: readMessage(first?.extensions.message, first?.message ?? error.message),
  };
}
