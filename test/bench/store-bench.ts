import { toEmbeddingKey } from '../../server/domain/embedding-key.ts';
import { indexMeanings } from '../../server/ingest/index-meanings.ts';
import { placeClauses } from '../../server/link/place-clauses.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { createNumberSource } from '../support/number-source.ts';
import { type Bench, timeInMs } from './bench.ts';
import { openTemporaryStore } from './bench-documents.ts';
import { openBenchNeo4j } from './bench-neo4j.ts';
import { type RecordedDocument, recordCorpus } from './recorded-corpus.ts';
import { collectSamples, embeddingModel, reads } from './store-reads.ts';

const sizes = [1, 10, 100];

/**
 * How fast both stores take documents that are parsed and linked, and how long each read takes, on the real documents
 * and on invented corpora of ten and a hundred times as many measures. Each read of Neo4j is also set against its
 * statements run through the driver alone: what is above 1 is the store's own doing.
 */
export const storeBenches: readonly Bench[] = sizes.map((size) => ({
  name: 'store',
  variant: `×${size}`,
  runs: 20,
  prepare: () => prepare(size),
}));

async function prepare(size: number) {
  const corpus = await recordCorpus(size);
  const sqlite = await openTemporaryStore();
  const neo4j = await openBenchNeo4j();
  const close = async () => {
    await sqlite.close();
    await neo4j.close();
  };
  try {
    const sqliteRate = await load(sqlite.store, corpus);
    const neo4jRate = await load(neo4j.store, corpus);
    const { documents, clauses, clauseLinks } = await sqlite.store.count();
    for (const { store } of [sqlite, neo4j]) await saveVectors(store, corpus);
    const samples = await collectSamples(sqlite.store);
    let round = 0;
    return {
      subject:
        `${documents} documents, ${clauses} clauses, ${clauseLinks} links between them; ` +
        `stored at ${sqliteRate} (SQLite) and ${neo4jRate} (Neo4j) clauses/s`,
      run: async () => {
        const sample = samples[round % samples.length];
        if (!sample) throw new RangeError('there is nothing to ask about');
        round += 1;
        const figures: Record<string, number> = {};
        for (const [name, read] of Object.entries(reads)) {
          const ask = () => read(neo4j.store, sample);
          const askBare = await neo4j.timeBare(ask);
          figures[`${name}, SQLite ms`] = await timeInMs(() => read(sqlite.store, sample));
          const [ms, bareMs] = await timeInTurn(round % 2 === 0, () => timeInMs(ask), askBare);
          figures[`${name}, Neo4j ms`] = ms;
          figures[`${name}, Neo4j ÷ bare driver`] = ms / bareMs;
        }
        return figures;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Clauses a second, rounded. */
async function load(store: GraphStore, corpus: readonly RecordedDocument[]): Promise<number> {
  const ms = await timeInMs(async () => {
    for (const { document, links } of corpus) await store.replaceDocument(document, links);
  });
  const { clauses } = await store.count();
  return Math.round((clauses / ms) * 1000);
}

/** As many as multilingual-e5-small has. */
const dimensions = 384;

/** Gives every clause a vector, the same in both stores, so that clauses are found by meaning among all of them. */
async function saveVectors(store: GraphStore, corpus: readonly RecordedDocument[]): Promise<void> {
  const next = createNumberSource(dimensions);
  for (const { plans } of corpus.map(({ document }) => document)) {
    const clauses = plans.flatMap(placeClauses).map(({ clause }) => clause);
    const vectors = clauses.map(({ text }) => ({ key: toEmbeddingKey(text), vector: createVector(next) }));
    await store.saveEmbeddings(embeddingModel, vectors);
    await indexMeanings(store, embeddingModel, plans);
  }
}

/** A vector of length 1. */
function createVector(next: () => number): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, () => next() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Whichever is second finds what it reads in the server's caches, so they take turns. */
async function timeInTurn(
  isFirst: boolean,
  first: () => Promise<number>,
  second: () => Promise<number>,
): Promise<readonly [number, number]> {
  if (isFirst) return [await first(), await second()];
  const ms = await second();
  return [await first(), ms];
}
