import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { readStatements } from '../../server/store/neo4j/read-statements.ts';
import { startNeo4j } from '../support/neo4j-server.ts';
import { timeInMs } from './bench.ts';
import type { TemporaryStore } from './bench-documents.ts';

/** A Neo4j that can also be asked without the store in between. */
export interface BenchNeo4j extends TemporaryStore {
  /** Milliseconds that the bare driver takes for the statements that `read` sends, in one transaction as they were. */
  readonly timeBare: (read: () => Promise<unknown>) => Promise<() => Promise<number>>;
}

type Sent = readonly [name: string, parameters: Readonly<Record<string, unknown>>];

/** An empty Neo4j, found or started as for the tests. Throws if there is none, saying what to install. */
export async function openBenchNeo4j(): Promise<BenchNeo4j> {
  const server = await startNeo4j();
  if ('unavailable' in server) throw new Error(server.unavailable);
  const { uri, username, password, database, stop } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // As the store has them, for the server plans a statement anew for other settings.
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const session = driver.session({ database });
  await session.run('MATCH (n) WHERE NOT n:TiaokuaiTests CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await session.close();

  const statements = readStatements();
  let sent: Sent[] = [];
  const onStatement = (...statement: Sent) => {
    sent.push(statement);
  };
  const store = await openNeo4jStore({ uri, username, password, database, onStatement });
  const runBare = async (statementsToRun: readonly Sent[]) => {
    const reading = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    await reading.executeRead(async (transaction) => {
      for (const [name, parameters] of statementsToRun) {
        const { records } = await transaction.run(statements.get(name) ?? '', parameters);
        for (const record of records) record.toObject();
      }
    });
    await reading.close();
  };
  return {
    store,
    timeBare: async (read) => {
      sent = [];
      await read();
      const ofRead = sent;
      return () => timeInMs(() => runBare(ofRead));
    },
    close: async () => {
      await store.close();
      await driver.close();
      await stop();
    },
  };
}
