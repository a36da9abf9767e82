import type { Embedder } from '../link/embedder.ts';
import type { Linker } from '../link/linker.ts';

/** What linking goes by. */
export interface LinkingOptions {
  /** Without it one of the bundled data. */
  readonly linker?: Linker;
  /** Tells how near two texts are in meaning; null, or none given: links rest on wording and the thesaurus alone. */
  readonly embedder?: Embedder | null;
}
