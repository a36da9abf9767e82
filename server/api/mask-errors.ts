import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors.ts';
import type { ApiContext } from './api-context.ts';

/**
 * Errors that were meant for the client pass: AppErrors with their code, and those of GraphQL that have one. Of any
 * other the client gets a fixed sentence and the request's id, under which the log has the rest.
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

function toPublicError(
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  { requestId, log }: ApiContext,
): GraphQLFormattedError {
  const cause = error?.originalError ?? error;
  const { path } = formatted;
  if (cause instanceof AppError) {
    log.warn({ err: cause, path }, 'request failed');
    return { ...formatted, extensions: { code: cause.code } };
  }
  if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  log.error({ err: cause, path }, 'unexpected error');
  return {
    ...formatted,
    message: `Something went wrong on the server; its log has the reason under ${requestId}.`,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, correlationId: requestId },
  };
}
