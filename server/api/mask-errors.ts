import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { ApiContext } from './api-context.ts';

/**
 * Errors that were meant for the client pass: AppErrors with their code, and those of GraphQL that have one. Of any
 * other the client gets a fixed sentence and the request's id, under which the log has the rest. What is ours is also
 * said in both languages, as the extension `message`.
 */
export function createErrorMask(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, errors = [], contextValue }) => {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((formatted, index) =>
          toPublicError(formatted, errors[index], contextValue),
        );
      },
    }),
  };
}

/**
 * The same for errors that GraphQL itself hands out, without Apollo: they have no code yet. Formatting comes later, so
 * they stay GraphQLErrors.
 */
export function toPublicErrors(errors: readonly GraphQLError[], context: ApiContext): readonly GraphQLError[] {
  return errors.map((error) => {
    const code = error.originalError
      ? ApolloServerErrorCode.INTERNAL_SERVER_ERROR
      : ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED;
    const formatted = { ...error.toJSON(), extensions: { code, ...error.extensions } };
    const { message, extensions = {} } = toPublicError(formatted, error, context);
    return new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
  });
}

function toPublicError(
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  { requestId, log }: ApiContext,
): GraphQLFormattedError {
  const cause = error?.originalError ?? error;
  const { path } = formatted;
  if (cause instanceof AppError) {
    log.warn({ err: cause, path }, 'request failed');
    return { ...formatted, extensions: { code: cause.code, message: cause.words } };
  }
  if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  log.error({ err: cause, path }, 'unexpected error');
  const message = say('unexpectedRequest', { id: requestId });
  return {
    ...formatted,
    message: message.en,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, correlationId: requestId, message },
  };
}
