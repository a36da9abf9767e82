import type { TestProject } from 'vitest/node';
import { startNeo4j } from './neo4j-server.ts';
import type { Neo4jConnection } from './running-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j to test with, or why there is none. */
    readonly neo4j: Neo4jConnection | { readonly unavailable: string };
  }
}

/** Gives the tests a Neo4j, or says why there is none, and stops it after the run. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = await startNeo4j();
  if ('unavailable' in server) {
    project.provide('neo4j', server);
    return undefined;
  }
  const { stop, ...connection } = server;
  project.provide('neo4j', connection);
  return stop;
}
