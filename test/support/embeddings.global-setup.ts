import type { TestProject } from 'vitest/node';
import { type EmbeddingsConnection, startEmbeddingsServer } from './embeddings-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The embeddings server to test with, or why there is none. */
    readonly embeddings: EmbeddingsConnection | { readonly unavailable: string };
  }
}

/** Gives the tests an embeddings server, or says why there is none, and stops it after the run. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const { stop, ...connection } = await startEmbeddingsServer();
    project.provide('embeddings', connection);
    return stop;
  } catch (error) {
    const unavailable =
      'no embeddings server; install Python 3.8 or newer with venv (on Debian: apt-get install python3-venv). ' +
      (error instanceof Error ? error.message : String(error));
    project.provide('embeddings', { unavailable });
    return undefined;
  }
}
