import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

interface RequestLocals {
  readonly requestId: string;
  readonly log: Logger;
}

/**
 * Gives every request an id, which the response names in `X-Request-Id`, and a log that bears it; writes a line when
 * the response is out. The client's files are logged at `debug`, the rest at `info`.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    // Read now: a mounted handler sees, and may leave, a shorter one.
    const { method, path } = request;
    const locals: RequestLocals = { requestId, log: log.child({ requestId }) };
    Object.assign(response.locals, locals);
    response.set('X-Request-Id', requestId);
    response.once('close', () => {
      const level = path === '/graphql' || response.statusCode >= 400 ? 'info' : 'debug';
      locals.log[level](
        {
          method,
          path,
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - startedAt),
          ...(response.writableFinished ? {} : { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}

/** What `logRequests` gave the request that this response answers. */
export function getRequestLocals(response: Response): RequestLocals {
  return response.locals as unknown as RequestLocals;
}
