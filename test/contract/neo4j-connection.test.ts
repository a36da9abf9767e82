import { expect, inject, test } from 'vitest';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { findFreePort } from '../support/start-process.ts';

const server = inject('neo4j');
const nowhere = { username: 'neo4j', password: 'secret-word', database: 'neo4j' };

test('a server that does not answer is named, with what to look at', async () => {
  const uri = `bolt://127.0.0.1:${await findFreePort()}`;
  await expect(openNeo4jStore({ ...nowhere, uri })).rejects.toThrow(
    expect.objectContaining({
      name: 'StoreError',
      code: 'STORE_UNAVAILABLE',
      message: `Neo4j at ${uri} cannot be used: it does not answer. Is it running, and is NEO4J_URI right?`,
    }),
  );
});

test.each(['http://localhost:7687', 'localhost', 'bolt://'])('%j is no address', async (uri) => {
  await expect(openNeo4jStore({ ...nowhere, uri })).rejects.toThrow(
    expect.objectContaining({ name: 'ConfigError', code: 'CONFIG_INVALID' }),
  );
});

test('a user that is refused is told what to check, and the password is not repeated', async ({ skip }) => {
  if ('unavailable' in server) return skip(server.unavailable);
  const opening = openNeo4jStore({ ...server, username: 'nobody', password: 'secret-word' });
  await expect(opening).rejects.toThrow(
    `Neo4j at ${server.uri} cannot be used: it refuses the user. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  );
  await expect(opening).rejects.not.toThrow(/secret-word/);
});

test('a database that is not there is told apart', async ({ skip }) => {
  if ('unavailable' in server) return skip(server.unavailable);
  await expect(openNeo4jStore({ ...server, database: 'nosuchdatabase' })).rejects.toThrow(
    `Neo4j at ${server.uri} cannot be used: it has no database of this name. Check NEO4J_DATABASE.`,
  );
});
