import path from 'node:path';
import type { RequestHandler, Response } from 'express';
import express from 'express';
import { answerNotFound } from './handle-errors.ts';

/**
 * Serves the built client in `folder`. Files in `assets` bear a hash of their content in their names and never
 * change; the rest the browser must ask for anew each time. An address without a file is a view of the client when a
 * browser navigates to it, and gets its page.
 */
export function serveClient(folder: string): RequestHandler {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
    answerNotFound,
  );
  router.use(express.static(folder, { index: false, setHeaders: forbidCaching }));
  router.get('/{*view}', (request, response, next) => {
    // Ids in an address hold dots, so what is a view is not told by the lack of a file extension.
    const isNavigation = request.path === '/' || request.headers.accept?.includes('text/html');
    if (!isNavigation) return next();
    forbidCaching(response);
    response.sendFile(path.join(folder, 'index.html'));
  });
  return router;
}

function forbidCaching(response: Response): void {
  response.set('Cache-Control', 'no-cache');
}
