import path from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { ConfigError } from './errors.ts';

test('nothing set gives a server for this machine alone, with the embedded store', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4680,
    industriesFile: null,
    conceptsFile: null,
    scorecardsFile: null,
    embeddings: null,
    editorToken: null,
    store: { kind: 'sqlite', file: path.resolve('data/tiaokuai.db') },
    logLevel: 'info',
    limits: { maxFileBytes: 50_000_000, maxBodyBytes: 100_000, maxDepth: 12, maxCost: 1_000_000 },
  });
});

test('a variable that is set but blank counts as not set', () => {
  expect(readConfig({ PORT: '', HOST: ' ', TIAOKUAI_STORE: '', NEO4J_URI: ' ', LOG_LEVEL: '' })).toEqual(
    readConfig({}),
  );
});

test('values are taken as given', () => {
  const { host, port, logLevel, limits } = readConfig({
    HOST: '0.0.0.0',
    PORT: '80',
    LOG_LEVEL: 'silent',
    TIAOKUAI_MAX_FILE_BYTES: '1000',
    TIAOKUAI_MAX_QUERY_DEPTH: '5',
  });
  expect({ host, port, logLevel }).toEqual({ host: '0.0.0.0', port: 80, logLevel: 'silent' });
  expect(limits).toMatchObject({ maxFileBytes: 1000, maxDepth: 5 });
});

const neo4j = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'secret' };

test('an address of Neo4j makes it the store, unless another is named', () => {
  expect(readConfig(neo4j).store).toEqual({
    kind: 'neo4j',
    uri: 'neo4j+s://db.example:7687',
    username: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  });
  expect(readConfig({ ...neo4j, TIAOKUAI_STORE: 'sqlite:own.db' }).store).toEqual({ kind: 'sqlite', file: 'own.db' });
});

const embeddings = { TIAOKUAI_EMBEDDINGS_URL: 'http://127.0.0.1:11434/v1/', TIAOKUAI_EMBEDDINGS_MODEL: 'bge-m3' };

test('embeddings come from the server that is named, with a key if it wants one', () => {
  const plain = { url: 'http://127.0.0.1:11434/v1', model: 'bge-m3', key: null, batchSize: 32 };
  expect(readConfig(embeddings).embeddings).toEqual(plain);
  expect(
    readConfig({ ...embeddings, TIAOKUAI_EMBEDDINGS_KEY: 'sk-1', TIAOKUAI_EMBEDDINGS_BATCH: '8' }).embeddings,
  ).toEqual({ ...plain, key: 'sk-1', batchSize: 8 });
  expect(readConfig({ TIAOKUAI_EMBEDDINGS_KEY: 'sk-1' }).embeddings).toBeNull();
});

test('an editor token makes a server that can be edited', () => {
  expect(readConfig({ TIAOKUAI_EDITOR_TOKEN: ' t0ken ' }).editorToken).toBe('t0ken');
  expect(readConfig({ TIAOKUAI_EDITOR_TOKEN: ' ' }).editorToken).toBeNull();
  expect(() => readConfig({ TIAOKUAI_EDITOR_TOKEN: '口令' })).toThrow('TIAOKUAI_EDITOR_TOKEN holds white space or');
});

test('what is secret is not repeated', () => {
  const TIAOKUAI_EMBEDDINGS_KEY = 'sk-1\nsk-2';
  expect(() => readConfig({ ...embeddings, TIAOKUAI_EMBEDDINGS_KEY })).toThrow(
    'TIAOKUAI_EMBEDDINGS_KEY holds white space or characters that are not ASCII; it may have none.',
  );
  expect(() => readConfig({ ...embeddings, TIAOKUAI_EMBEDDINGS_URL: 'https://me:secret@host/v1' })).toThrow(
    'TIAOKUAI_EMBEDDINGS_URL is "https://…@host/v1"; it must be an address without a password or query, such as ' +
      'http://127.0.0.1:11434/v1.',
  );
});

test.for([
  [{ PORT: 'many' }, 'PORT is "many"; it must be a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT is "70000"; it must be a whole number from 0 to 65535.'],
  [{ PORT: '80.5' }, 'PORT is "80.5"; it must be a whole number from 0 to 65535.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; it must be one of silent, fatal, error, warn, info, debug, trace.'],
  [
    { TIAOKUAI_STORE: 'neo4j', NEO4J_PASSWORD: 'x' },
    'NEO4J_URI is not set; it must be an address such as neo4j://localhost:7687.',
  ],
  [
    { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' },
    'NEO4J_URI is "http://localhost:7474"; it must be an address such as neo4j://localhost:7687.',
  ],
  [
    { TIAOKUAI_EMBEDDINGS_URL: 'http://localhost/v1' },
    'TIAOKUAI_EMBEDDINGS_MODEL is not set; it must be the name of a model that the server has.',
  ],
  [
    { TIAOKUAI_EMBEDDINGS_MODEL: 'bge-m3' },
    'TIAOKUAI_EMBEDDINGS_URL is not set; it must be an address without a password or query, such as ' +
      'http://127.0.0.1:11434/v1.',
  ],
  [
    { ...embeddings, TIAOKUAI_EMBEDDINGS_URL: 'localhost:11434' },
    'TIAOKUAI_EMBEDDINGS_URL is "localhost:11434"; it must be an address without a password or query, such as ' +
      'http://127.0.0.1:11434/v1.',
  ],
  [
    { ...embeddings, TIAOKUAI_EMBEDDINGS_BATCH: '0' },
    'TIAOKUAI_EMBEDDINGS_BATCH is "0"; it must be a whole number from 1 to 2048.',
  ],
  [{ NEO4J_URI: 'bolt://localhost' }, "NEO4J_PASSWORD is not set; it must be that user's password."],
] as const)('%j is refused', ([environment, message]) => {
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ name: 'ConfigError', message }));
});

test.for(['sqlite', 'sqlite:', 'mysql:x', 'NEO4J'])('"%s" is no store', (text) => {
  expect(() => readConfig({ TIAOKUAI_STORE: text })).toThrow(ConfigError);
});
