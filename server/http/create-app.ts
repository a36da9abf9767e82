import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import type { Express } from 'express';
import express from 'express';
import type { Logger } from 'pino';
import type { ApiContext, ApiServices } from '../api/api-context.ts';
import type { QueryLimits } from '../api/limit-queries.ts';
import { answerGraphql } from './graphql-endpoint.ts';
import { answerNotFound, handleErrors } from './handle-errors.ts';
import { answerHealth } from './health.ts';
import { logRequests } from './request-log.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { serveClient } from './static-client.ts';
import { receiveUpload } from './upload.ts';

export interface AppParts {
  readonly services: ApiServices;
  /** Already started. */
  readonly api: ApolloServer<ApiContext>;
  readonly log: Logger;
  /** Where the built client is. */
  readonly clientFolder: string;
  readonly limits: QueryLimits & { readonly maxBodyBytes: number; readonly maxFileBytes: number };
}

export function createApp({ services, api, log, clientFolder, limits }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(logRequests(log));
  app.use(setSecurityHeaders());
  app.use(compression());
  app.get('/healthz', answerHealth(services.store));
  app.use('/graphql', ...answerGraphql(api, services, limits));
  app.post('/upload', receiveUpload(services, limits.maxFileBytes));
  app.use(serveClient(clientFolder));
  app.use(answerNotFound);
  app.use(handleErrors);
  return app;
}
