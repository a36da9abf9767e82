import type { Logger } from 'pino';
import type { ImportQueue } from '../ingest/import-queue.ts';
import type { MeaningSearch } from '../ingest/search-by-meaning.ts';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Editor, type EditorHeaders, identifyEditor } from './editor.ts';
import type { Loaders } from './loaders.ts';
import { createLoaders } from './loaders.ts';

/** What the server has for all requests. */
export interface ApiServices {
  readonly store: GraphStore;
  /** By whose names search goes. */
  readonly thesaurus: Thesaurus;
  readonly searchByMeaning: MeaningSearch;
  readonly imports: ImportQueue;
  /** Who bears it may edit; null: nobody may. */
  readonly editorToken: string | null;
}

/** What is known of one request. */
export interface ApiRequest {
  /** Goes into the log and, when something fails that should not, to the client. */
  readonly requestId: string;
  readonly log: Logger;
  readonly editorHeaders: EditorHeaders;
}

/** What every resolver of one request is given. */
export interface ApiContext extends Omit<ApiServices, 'editorToken'>, Omit<ApiRequest, 'editorHeaders'> {
  readonly loaders: Loaders;
  readonly editor: Editor;
}

export function createApiContext(
  { editorToken, ...services }: ApiServices,
  { editorHeaders, ...request }: ApiRequest,
): ApiContext {
  return {
    ...services,
    ...request,
    loaders: createLoaders(services.store),
    editor: identifyEditor(editorToken, editorHeaders),
  };
}
