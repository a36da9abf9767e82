import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { runProcess } from './run-process.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

const image = 'neo4j:5.26-community';
const password = 'only-for-tests';
const startSeconds = 120;

/** Starts Neo4j in a container that is removed when it stops. Throws if no Docker engine answers. */
export async function startContainer(): Promise<RunningNeo4j> {
  await runProcess('docker', ['version', '--format', '{{.Server.Version}}']);
  console.error(`Starting ${image} in a container ...`);
  const auth = `NEO4J_AUTH=neo4j/${password}`;
  const id = (await runProcess('docker', ['run', '-d', '--rm', '-p', '127.0.0.1::7687', '-e', auth, image])).trim();
  const stop = async () => {
    await runProcess('docker', ['stop', id]);
  };
  try {
    const address = (await runProcess('docker', ['port', id, '7687/tcp'])).trim();
    const uri = `bolt://${address}`;
    await waitForConnection(uri);
    return { uri, username: 'neo4j', password, database: 'neo4j', stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function waitForConnection(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    for (let second = 1; ; second += 1) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (second >= startSeconds) throw error;
        await setTimeout(1000);
      }
    }
  } finally {
    await driver.close();
  }
}
