import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { Background } from './background.ts';
import type { Scorecards } from './scorecard.ts';

/** Files of the user's own that a linker is made of; null where the bundled one is enough. */
export interface LinkerFiles {
  readonly concepts: string | null;
  readonly scorecards: string | null;
}

/** What linking knows beside the two plans at hand. */
export interface Linker {
  readonly thesaurus: Thesaurus;
  readonly background: Background;
  readonly scorecards: Scorecards;
  /** From which it was made, so that a thread can make the same. */
  readonly files: LinkerFiles;
}
