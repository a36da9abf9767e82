import neo4j, { type Driver } from 'neo4j-driver';
import { ConfigError } from '../../errors.ts';
import type { GraphStore } from '../graph-store.ts';
import { Connection, type OnStatement } from './connection.ts';
import { count } from './count.ts';
import { deleteJudgements } from './delete-judgements.ts';
import { deleteView } from './delete-view.ts';
import { findCascade } from './find-cascade.ts';
import { findClauseLinks } from './find-clause-links.ts';
import { findCoverage } from './find-coverage.ts';
import { findDocument } from './find-document.ts';
import { findDocumentText } from './find-document-text.ts';
import { findEmbeddings } from './find-embeddings.ts';
import { findEnglishNames } from './find-english-names.ts';
import { findEvidence } from './find-evidence.ts';
import { findGaps } from './find-gaps.ts';
import { findIndustryMatrix } from './find-industry-matrix.ts';
import { findMeasureLinks } from './find-measure-links.ts';
import { findNeighbours } from './find-neighbours.ts';
import { findNodes } from './find-nodes.ts';
import { findOverlaps } from './find-overlaps.ts';
import { findPath } from './find-path.ts';
import { findPlans } from './find-plans.ts';
import { findReviewQueue } from './find-review-queue.ts';
import { findSimilarClauses } from './find-similar-clauses.ts';
import { findStatistics } from './find-statistics.ts';
import { findTargetChains } from './find-target-chains.ts';
import { findThrough } from './find-through.ts';
import { listAppliesIn } from './list-applies-in.ts';
import { listBasedOn } from './list-based-on.ts';
import { listClauseLinks } from './list-clause-links.ts';
import { listDocuments } from './list-documents.ts';
import { listEmbeddingModels } from './list-embedding-models.ts';
import { listEmbeddings } from './list-embeddings.ts';
import { listJudgements } from './list-judgements.ts';
import { listMeasureLinks } from './list-measure-links.ts';
import { listPlans } from './list-plans.ts';
import { listPlansByKeys } from './list-plans-by-keys.ts';
import { listSharedNodes } from './list-shared-nodes.ts';
import { listViews } from './list-views.ts';
import { migrate } from './migrate.ts';
import { replaceDocument } from './replace-document.ts';
import { replaceLinks } from './replace-links.ts';
import { saveClauseEmbeddings } from './save-clause-embeddings.ts';
import { saveEmbeddings } from './save-embeddings.ts';
import { saveJudgements } from './save-judgements.ts';
import { saveView } from './save-view.ts';
import { search } from './search.ts';
import { toStoreError } from './to-store-error.ts';

export interface Neo4jStoreOptions {
  /** `bolt://` or `neo4j://`, also with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly onStatement?: OnStatement;
}

/**
 * Connects to a database and puts its constraints and indexes in place. Throws StoreError if it cannot be reached or
 * refuses the user, and ConfigError for an address that is none.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const { uri, database, onStatement = () => {} } = options;
  const connection = new Connection(createDriver(options), database, onStatement);
  const answer = async <T>(result: Promise<T>): Promise<T> => {
    try {
      return await result;
    } catch (error) {
      throw toStoreError(error, uri);
    }
  };
  try {
    await answer(connection.verify());
    await answer(connection.applySchema());
    await answer(migrate(connection, uri));
  } catch (error) {
    await connection.close();
    throw error;
  }

  return {
    replaceDocument: (document, links, seen, successors = new Map()) =>
      answer(replaceDocument(connection, document, links, seen, successors)),
    replaceLinks: (links, seen) => answer(replaceLinks(connection, links, seen)),
    listDocuments: () => answer(listDocuments(connection)),
    listPlans: () => answer(listPlans(connection)),
    listPlansByKeys: (keys) => answer(listPlansByKeys(connection, keys)),
    findPlans: (ids) => answer(findPlans(connection, ids)),
    findNodes: (ids) => answer(findNodes(connection, ids)),
    findDocumentText: (id) => answer(findDocumentText(connection, id)),
    findDocument: (id) => answer(findDocument(connection, id)),
    listJudgements: (afterId, limit) => answer(listJudgements(connection, afterId, limit)),
    saveJudgements: (judgements) => answer(saveJudgements(connection, judgements)),
    deleteJudgements: (linkIds) => answer(deleteJudgements(connection, linkIds)),
    listEmbeddingModels: () => answer(listEmbeddingModels(connection)),
    listEmbeddings: (model, afterKey, limit) => answer(listEmbeddings(connection, model, afterKey, limit)),
    listBasedOn: () => answer(listBasedOn(connection)),
    listAppliesIn: () => answer(listAppliesIn(connection)),
    listSharedNodes: () => answer(listSharedNodes(connection)),
    findCascade: (query) => answer(findCascade(connection, query)),
    findMeasureLinks: (ids) => answer(findMeasureLinks(connection, ids)),
    findClauseLinks: (ids) => answer(findClauseLinks(connection, ids)),
    findReviewQueue: (query) => answer(findReviewQueue(connection, query)),
    findEvidence: (ids) => answer(findEvidence(connection, ids)),
    search: (query) => answer(search(connection, query)),
    listClauseLinks: (kind, afterId, limit) => answer(listClauseLinks(connection, kind, afterId, limit)),
    listMeasureLinks: (kind, afterId, limit) => answer(listMeasureLinks(connection, kind, afterId, limit)),
    findNeighbours: (query) => answer(findNeighbours(connection, query)),
    findPath: (query) => answer(findPath(connection, query)),
    findGaps: (query) => answer(findGaps(connection, query)),
    findCoverage: (planId) => answer(findCoverage(connection, planId)),
    findThrough: (ids) => answer(findThrough(connection, ids)),
    findOverlaps: (query) => answer(findOverlaps(connection, query)),
    findTargetChains: (planId) => answer(findTargetChains(connection, planId)),
    findIndustryMatrix: (planIds) => answer(findIndustryMatrix(connection, planIds)),
    findStatistics: () => answer(findStatistics(connection)),
    listViews: () => answer(listViews(connection)),
    saveView: (view) => answer(saveView(connection, view)),
    deleteView: (name) => answer(deleteView(connection, name)),
    findEnglishNames: (names) => answer(findEnglishNames(connection, names)),
    findEmbeddings: (model, keys) => answer(findEmbeddings(connection, model, keys)),
    saveEmbeddings: (model, embeddings) => answer(saveEmbeddings(connection, model, embeddings)),
    saveClauseEmbeddings: (model, clauses) => answer(saveClauseEmbeddings(connection, model, clauses)),
    findSimilarClauses: (model, vector, limit) => answer(findSimilarClauses(connection, model, vector, limit)),
    count: () => answer(count(connection)),
    close: () => answer(connection.close()),
  };
}

function createDriver({ uri, username, password }: Neo4jStoreOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      // For an address that swallows packets; a refused connection fails at once.
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 15_000,
      // The server warns of every property that an empty database does not have yet.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'tiaokuai',
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`NEO4J_URI is no address of a Neo4j (${reason}). Write it like neo4j://localhost:7687.`, {
      uri,
    });
  }
}
