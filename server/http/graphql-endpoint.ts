import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import express from 'express';
import type { ApiContext, ApiServices } from '../api/api-context.ts';
import { createApiContext } from '../api/api-context.ts';
import { getRequestLocals } from './request-log.ts';

/** `api` must have been started. Bodies of more than `maxBodyBytes` are refused. */
export function answerGraphql(
  api: ApolloServer<ApiContext>,
  services: ApiServices,
  maxBodyBytes: number,
): readonly RequestHandler[] {
  return [
    express.json({ limit: maxBodyBytes }),
    expressMiddleware(api, {
      context: async ({ req, res }) => {
        const editorHeaders = { authorization: req.get('authorization'), name: req.get('x-editor-name') };
        return createApiContext(services, { ...getRequestLocals(res), editorHeaders });
      },
    }),
  ];
}
