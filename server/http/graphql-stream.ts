import type { Request, RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { specifiedRules, validate } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { type ApiContext, type ApiServices, createApiContext } from '../api/api-context.ts';
import { limitQueries, type QueryLimits } from '../api/limit-queries.ts';
import { toPublicErrors } from '../api/mask-errors.ts';
import { readEditorHeaders } from './read-editor-headers.ts';
import { getRequestLocals } from './request-log.ts';

/** The library wants something that has any property. */
type StreamContext = ApiContext & Record<PropertyKey, unknown>;

/**
 * Answers GraphQL subscriptions with server-sent events, each by itself: they pass proxies and the content policy like any
 * other request, and urql's own fetch reads them. WebSockets would need a second protocol on both sides for one feed.
 */
export function answerSubscriptions(schema: GraphQLSchema, services: ApiServices, limits: QueryLimits): RequestHandler {
  const rules = [...specifiedRules, limitQueries(limits)];
  const handle = createHandler<StreamContext>({
    schema,
    // Clients open one stream for each subscription and no other.
    authenticate: () => null,
    validate: (validated, document) => validate(validated, document, rules),
    context: ({ raw, context: { res } }) => ({
      ...createApiContext(services, { ...getRequestLocals(res), editorHeaders: readEditorHeaders(raw) }),
    }),
    onNext: (context, _request, result) =>
      'errors' in result && result.errors ? { ...result, errors: toPublicErrors(result.errors, context) } : undefined,
  });
  return async (request, response) => {
    // Others that the client would take, too, would make graphql-sse refuse it.
    request.headers.accept = 'text/event-stream';
    await handle(request, response);
  };
}

/** Whether the client wants events and would not take JSON rather. */
export function wantsEvents(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}
