import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import express from 'express';
import type { ApiContext, ApiServices } from '../api/api-context.ts';
import { createApiContext } from '../api/api-context.ts';
import { schema } from '../api/create-api.ts';
import type { QueryLimits } from '../api/limit-queries.ts';
import { answerSubscriptions, wantsEvents } from './graphql-stream.ts';
import { readEditorHeaders } from './read-editor-headers.ts';
import { getRequestLocals } from './request-log.ts';

/** `api` must have been started. Bodies of more than `limits.maxBodyBytes` are refused. */
export function answerGraphql(
  api: ApolloServer<ApiContext>,
  services: ApiServices,
  limits: QueryLimits & { readonly maxBodyBytes: number },
): readonly RequestHandler[] {
  const answerEvents = answerSubscriptions(schema, services, limits);
  return [
    express.json({ limit: limits.maxBodyBytes }),
    // What is not JSON a foreign page could send without being asked; that is left to be refused.
    (request, response, next) =>
      request.method === 'POST' && request.is('application/json') && wantsEvents(request)
        ? answerEvents(request, response, next)
        : next(),
    expressMiddleware(api, {
      context: async ({ req, res }) => {
        return createApiContext(services, { ...getRequestLocals(res), editorHeaders: readEditorHeaders(req) });
      },
    }),
  ];
}
