import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { AppError, type ErrorCode } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';
import { getRequestLocals } from './request-log.ts';

/** What Express and its middleware throw for a request that is at fault; `limit` if its body is too large. */
const requestError = z.object({
  status: z.int().min(400).max(499),
  message: z.string(),
  limit: z.number().optional(),
});

const statusOf: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  NOT_AUTHORIZED: 401,
  READ_ONLY: 403,
  FILE_TOO_LARGE: 413,
  STORE_UNAVAILABLE: 503,
};

export const answerNotFound: RequestHandler = (request, response) => sendNotFound(request, response);

/** Errors meant for the client pass; of any other it gets a fixed sentence and an id, and the log gets the rest. */
export const handleErrors: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const { log, requestId } = getRequestLocals(response);
  if (error instanceof AppError) {
    log.warn({ err: error }, 'request failed');
    return send(response, statusOf[error.code] ?? 500, error.code, error.words);
  }
  const atFault = requestError.safeParse(error);
  if (atFault.success) {
    const { status, message, limit } = atFault.data;
    // The file that Express did not find is named in its message with the folder that it looked in.
    if (status === 404) return sendNotFound(request, response);
    const words = limit ? say('requestLarge', { most: limit }) : say('requestFaulty', { reason: message });
    return send(response, status, 'BAD_REQUEST', words);
  }
  log.error({ err: error }, 'unexpected error');
  send(response, 500, 'INTERNAL_SERVER_ERROR', say('unexpectedRequest', { id: requestId }));
};

function sendNotFound(request: Request, response: Response): void {
  send(response, 404, 'NOT_FOUND', say('nothingThere', { address: request.baseUrl + request.path }));
}

function send(response: Response, status: number, code: string, { en, zh }: Message): void {
  response.status(status).json({ error: { code, message: en, zh } });
}
