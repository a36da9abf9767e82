import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import express from 'express';
import type { ApiContext } from '../api/api-context.ts';
import { createApiContext } from '../api/api-context.ts';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { getRequestLocals } from './request-log.ts';

/** `api` must have been started. Bodies of more than `maxBodyBytes` are refused. */
export function answerGraphql(
  api: ApolloServer<ApiContext>,
  store: GraphStore,
  thesaurus: Thesaurus,
  maxBodyBytes: number,
): readonly RequestHandler[] {
  return [
    express.json({ limit: maxBodyBytes }),
    expressMiddleware(api, {
      context: async ({ res }) => {
        const { requestId, log } = getRequestLocals(res);
        return createApiContext(store, thesaurus, requestId, log);
      },
    }),
  ];
}
