import type { Logger } from 'pino';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Loaders } from './loaders.ts';
import { createLoaders } from './loaders.ts';

/** What every resolver of one request is given. */
export interface ApiContext {
  readonly store: GraphStore;
  readonly thesaurus: Thesaurus;
  readonly loaders: Loaders;
  /** Goes into the log and, when something fails that should not, to the client. */
  readonly requestId: string;
  readonly log: Logger;
}

export function createApiContext(store: GraphStore, thesaurus: Thesaurus, requestId: string, log: Logger): ApiContext {
  return { store, thesaurus, loaders: createLoaders(store), requestId, log };
}
