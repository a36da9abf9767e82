import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startContainer } from './neo4j-container.ts';
import { fetchServer, findFreePort, startJavaServer } from './neo4j-java.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

/** Why there is no Neo4j, and what to install. */
interface Unavailable {
  readonly unavailable: string;
}

/**
 * A Neo4j for tests, which own all that is in it: the one that NEO4J_URI names, else a container if a Docker engine
 * answers, else a local server on Java. Prints on stderr what takes its time.
 */
export async function startNeo4j(): Promise<RunningNeo4j | Unavailable> {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (NEO4J_URI) {
    return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, stop: async () => {} };
  }
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
