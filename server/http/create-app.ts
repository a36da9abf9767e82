import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import type { Express } from 'express';
import express from 'express';
import type { Logger } from 'pino';
import type { ApiContext } from '../api/api-context.ts';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { answerGraphql } from './graphql-endpoint.ts';
import { answerNotFound, handleErrors } from './handle-errors.ts';
import { answerHealth } from './health.ts';
import { logRequests } from './request-log.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { serveClient } from './static-client.ts';

export interface AppParts {
  readonly store: GraphStore;
  /** By whose names search goes. */
  readonly thesaurus: Thesaurus;
  /** Already started. */
  readonly api: ApolloServer<ApiContext>;
  readonly log: Logger;
  /** Where the built client is. */
  readonly clientFolder: string;
  readonly maxBodyBytes: number;
}

export function createApp({ store, thesaurus, api, log, clientFolder, maxBodyBytes }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(logRequests(log));
  app.use(setSecurityHeaders());
  app.use(compression());
  app.get('/healthz', answerHealth(store));
  app.use('/graphql', ...answerGraphql(api, store, thesaurus, maxBodyBytes));
  app.use(serveClient(clientFolder));
  app.use(answerNotFound);
  app.use(handleErrors);
  return app;
}
