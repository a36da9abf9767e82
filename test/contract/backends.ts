import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';

interface Backend {
  readonly name: string;
  /** Why it cannot be tested here; null if it can. */
  readonly missing: string | null;
  /** An empty store. `onStatement` is told the name of each statement in `cypher/` that runs. */
  readonly open: (onStatement?: (name: string) => void) => Promise<GraphStore>;
}

const sqlite: Backend = { name: 'SQLite', missing: null, open: () => openSqliteStore(':memory:') };

/** Both stores. Tests of one file only may open Neo4j, which has one database for all. */
export const backends: readonly Backend[] = [sqlite, createNeo4jBackend()];

function createNeo4jBackend(): Backend {
  const connection = inject('neo4j');
  const name = 'Neo4j';
  if ('unavailable' in connection) {
    const missing = connection.unavailable;
    return { name, missing, open: () => Promise.reject(new Error(missing)) };
  }
  const { uri, username, password, database } = connection;
  return {
    name,
    missing: null,
    open: async (onStatement = () => {}) => {
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      await driver.executeQuery('MATCH (n) WHERE NOT n:TiaokuaiTests DETACH DELETE n', {}, { database });
      await driver.close();
      return openNeo4jStore({ uri, username, password, database, onStatement });
    },
  };
}
