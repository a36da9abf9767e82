import { fileURLToPath } from 'node:url';
import { fetchServer, startJavaServer } from './neo4j-java.ts';

const home = fileURLToPath(new URL('../../data/neo4j', import.meta.url));
const port = 7687;
const password = process.env.NEO4J_PASSWORD ?? 'tiaokuai';

/** `npm run neo4j`: Neo4j without Docker, with its data in `data/neo4j`, until it is interrupted. */
try {
  const server = await startJavaServer({ library: await fetchServer(), home, port, password, stopSignal: 'SIGTERM' });
  console.log('Neo4j is running. Let Tiaokuai use it with');
  console.log(`  NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${password} npm start`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    `${reason}\nNeo4j needs Java 17 or 21, Maven, and port ${port} free. With Docker: docker compose up -d neo4j`,
  );
  process.exitCode = 1;
}
