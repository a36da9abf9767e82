import { loadConcepts } from '../lexicon/load-concepts.ts';
import { loadBackground } from '../link/background.ts';
import type { Linker, LinkerFiles } from '../link/linker.ts';
import { loadScorecards } from '../link/scorecard.ts';

const bundled: LinkerFiles = { concepts: null, scorecards: null };

/** A linker of the bundled data and of the user's own files. Throws ConfigError if one of them cannot be used. */
export function loadLinker(files: LinkerFiles = bundled): Linker {
  return {
    thesaurus: loadConcepts(files.concepts ?? undefined),
    background: loadBackground(),
    scorecards: loadScorecards(files.scorecards ?? undefined),
    files,
  };
}
