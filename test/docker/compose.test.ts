import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runProcess } from '../support/run-process.ts';

const root = path.join(import.meta.dirname, '../..');
const file = path.join(root, 'docker-compose.yml');

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      build: z.string().optional(),
      ports: z.array(z.string()),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
      healthcheck: z.unknown().optional(),
    }),
  ),
});

/** What a client of Docker makes of the file; null where there is none. Neither needs an engine for it. */
async function readWithClient(): Promise<string | null> {
  const environment = { NEO4J_PASSWORD: 'only-for-tests' };
  for (const [client, ...plugin] of [['docker', 'compose'], ['docker-compose']] as const) {
    const isThere = await runProcess(client, [...plugin, 'version']).then(
      () => true,
      () => false,
    );
    if (isThere) return runProcess(client, [...plugin, '-f', file, 'config'], environment);
  }
  return null;
}

test('Docker takes the composition as it is', async ({ skip }) => {
  const config = await readWithClient();
  if (config === null) return skip('neither `docker compose` nor `docker-compose`: install Docker or docker-compose');
  expect(Object.keys(parse(config).services).sort()).toEqual(expect.arrayContaining(['app', 'neo4j']));
});

test('the app waits for Neo4j, and all is open to this machine only', async () => {
  const { services } = composeSchema.parse(parse(await readFile(file, 'utf8')));
  const { app, neo4j } = services;
  expect([app?.build, app?.depends_on]).toEqual(['.', { neo4j: { condition: 'service_healthy' } }]);
  expect(neo4j?.healthcheck).toBeDefined();
  for (const { ports } of Object.values(services)) {
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  }
});

test('the image runs as an ordinary user, says how its health is checked and copies what there is', async () => {
  const lines = (await readFile(path.join(root, 'Dockerfile'), 'utf8')).split('\n');
  expect(lines).toContain('USER node');
  expect(lines.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
  const allowed = (await readFile(path.join(root, '.dockerignore'), 'utf8')).match(/(?<=^!).+/gm) ?? [];
  const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
  // Whatever is not allowed is not there for the build; what is allowed for nothing would make it larger.
  expect([...new Set(copied)].sort()).toEqual([...allowed].sort());
});
