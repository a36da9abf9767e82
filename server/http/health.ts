import type { RequestHandler } from 'express';
import type { GraphStore } from '../store/graph-store.ts';
import { getRequestLocals } from './request-log.ts';

/** 200 if the store answers, 503 if not; says no more, for anybody may ask. */
export function answerHealth(store: GraphStore): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      await store.count();
      response.json({ status: 'ok' });
    } catch (error) {
      getRequestLocals(response).log.error({ err: error }, 'the store does not answer');
      response.status(503).json({ status: 'unavailable' });
    }
  };
}
