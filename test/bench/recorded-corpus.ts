import type { Document } from '../../server/domain/document.ts';
import type { LinkSet } from '../../server/domain/link.ts';
import { Corpus } from '../../server/ingest/corpus.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { loadBenchDocuments } from './bench-documents.ts';
import { generateCorpus } from './generate-corpus.ts';

/** A document with what linking it to those before it found: all that a store is given when it is loaded. */
export interface RecordedDocument {
  readonly document: Document;
  readonly links: LinkSet;
}

const seed = 20_261_121;
/** Of the real corpus: seven plans in five documents. */
const realMeasures = 150;

/**
 * The documents of `npm run bench` parsed and linked or, for a size above 1, an invented corpus of so many times as many
 * measures as the real documents have.
 */
export async function recordCorpus(size: number): Promise<readonly RecordedDocument[]> {
  const store = await openSqliteStore(':memory:');
  const recorded: RecordedDocument[] = [];
  const recorder: GraphStore = {
    ...store,
    replaceDocument: (document, links, seen) => {
      recorded.push({ document, links });
      return store.replaceDocument(document, links, seen);
    },
  };
  try {
    if (size === 1) await loadBenchDocuments(recorder);
    else {
      const corpus = new Corpus(recorder);
      for (const document of generateCorpus({ seed, measures: realMeasures * size }).documents) {
        await corpus.add(document);
      }
    }
    return recorded;
  } finally {
    await store.close();
  }
}
