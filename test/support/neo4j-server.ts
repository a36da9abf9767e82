import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startContainer } from './neo4j-container.ts';
import { fetchServer, startJavaServer } from './neo4j-java.ts';
import type { RunningNeo4j } from './running-neo4j.ts';
import { findFreePort } from './start-process.ts';

/** Why there is no Neo4j, and what to install. */
interface Unavailable {
  readonly unavailable: string;
}

/**
 * A Neo4j for tests, which own all that is in it: the one that NEO4J_URI names, else a container if a Docker engine
 * answers, else a local server on Java. Prints on stderr what takes its time.
 */
export async function startNeo4j(): Promise<RunningNeo4j | Unavailable> {
  const { NEO4J_URI: uri } = process.env;
  if (uri) return claimServer(uri);
  const failures: string[] = [];
  for (const start of [startContainer, startThrowAwayServer]) {
    try {
      return await start();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return {
    unavailable:
      'no Neo4j; set NEO4J_URI, or start a Docker engine, or install Java 17 or 21 and Maven ' +
      `(on Debian: apt-get install openjdk-17-jre-headless maven). ${failures.join('; ')}`,
  };
}

/** A server that somebody else runs. Tests would delete what is in it, so it must be empty or theirs already. */
async function claimServer(uri: string): Promise<RunningNeo4j | Unavailable> {
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE = 'neo4j' } = process.env;
  const connection = { uri, username, password, database: NEO4J_DATABASE };
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(claim, {}, { database: connection.database });
    if (records.length > 0) return { ...connection, stop: async () => {} };
    return {
      unavailable: `the database at NEO4J_URI=${uri} holds data, which the tests would delete; name an empty one`,
    };
  } catch (error) {
    return { unavailable: `NEO4J_URI=${uri}: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    await driver.close();
  }
}

/** Marks an empty database as the tests' own. No row if it is neither empty nor marked. */
const claim = `
  CALL () { OPTIONAL MATCH (other) WHERE NOT other:TiaokuaiTests RETURN count(other) AS others }
  CALL () { OPTIONAL MATCH (mark:TiaokuaiTests) RETURN count(mark) AS marks }
  WITH others, marks WHERE others = 0 OR marks > 0
  MERGE (mark:TiaokuaiTests)
  RETURN mark
`;

/** A local server whose data goes when it stops. */
async function startThrowAwayServer(): Promise<RunningNeo4j> {
  const library = await fetchServer();
  const home = await mkdtemp(join(tmpdir(), 'tiaokuai-neo4j-'));
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    const port = await findFreePort();
    const server = await startJavaServer({ library, home, port, password: 'only-for-tests', stopSignal: 'SIGKILL' });
    return {
      ...server,
      stop: async () => {
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
