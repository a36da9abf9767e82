import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Logger } from 'pino';
import type { ApiContext } from './api-context.ts';
import type { QueryLimits } from './limit-queries.ts';
import { limitQueries } from './limit-queries.ts';
import { createErrorMask } from './mask-errors.ts';
import { resolvers } from './resolvers.ts';

/** What the API answers, by whatever transport. */
export const schema = makeExecutableSchema({
  typeDefs: readFileSync(path.join(import.meta.dirname, 'schema.graphql'), 'utf8'),
  resolvers,
});

/** Some ten times what the longest query of the client has. */
const maxTokens = 4000;

/** The GraphQL API, without transport; `start` it before use and `stop` it after. */
export function createApi(limits: QueryLimits, log: Logger): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    validationRules: [limitQueries(limits)],
    parseOptions: { maxTokens },
    plugins: [
      createErrorMask(),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing leaves the machine, whatever stands in the environment.
      ApolloServerPluginUsageReportingDisabled(),
    ],
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
  });
}
