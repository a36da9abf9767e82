import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from './run-process.ts';
import type { RunningNeo4j } from './running-neo4j.ts';
import { startProcess } from './start-process.ts';

const pom = fileURLToPath(new URL('neo4j/pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/neo4j', import.meta.url));

/** Fetches the server's Java archives once. Returns their folder. Throws without Java or Maven. */
export async function fetchServer(): Promise<string> {
  await runProcess('java', ['-version']);
  const library = join(cache, 'lib');
  if (existsSync(library)) return library;
  console.error('Fetching the Neo4j server, about 120 MB, once ...');
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  try {
    const copy = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`];
    await runProcess('mvn', ['-B', '-q', '-f', pom, ...copy]);
    await rename(unfinished, library);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process that started at the same time may have been faster.
    if (!existsSync(library)) throw error;
  }
  return library;
}

export interface JavaServerOptions {
  /** Folder of the server's Java archives. */
  readonly library: string;
  /** Folder for configuration, data and logs; made if it is not there. */
  readonly home: string;
  readonly port: number;
  /** Of the user `neo4j`; holds from the first start in this home on. */
  readonly password: string;
  /** SIGTERM saves everything and takes about 10 s; SIGKILL is for data that is thrown away. */
  readonly stopSignal: 'SIGTERM' | 'SIGKILL';
}

/** Starts a server on 127.0.0.1 and waits until it answers. */
export async function startJavaServer(options: JavaServerOptions): Promise<RunningNeo4j> {
  const { library, home, port, password, stopSignal } = options;
  const configuration = join(home, 'conf');
  await mkdir(configuration, { recursive: true });
  await writeFile(join(configuration, 'neo4j.conf'), toConfiguration(port));
  const environment = { NEO4J_HOME: home, NEO4J_CONF: configuration };
  const classPath = ['-cp', join(library, '*')];
  if (!existsSync(join(home, 'data'))) {
    const boot = 'org.neo4j.server.startup.Neo4jAdminBoot';
    await runProcess('java', [...classPath, boot, 'dbms', 'set-initial-password', password], environment);
  }

  const { stop } = await startProcess({
    command: 'java',
    args: [
      ...['-Xms256m', '-Xmx512m', ...classPath, 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${configuration}`, '--console-mode'],
    ],
    environment,
    isReady: (line) => line.endsWith('Started.'),
    stopSignal,
  });
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j', stop };
}

function toConfiguration(port: number): string {
  return `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
`;
}
