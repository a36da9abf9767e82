import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler, Response } from 'express';
import express from 'express';
import { compressible } from './compress-assets.ts';
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
    preferCompressed(path.join(folder, 'assets')),
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

/**
 * Answers with what was compressed when the client was built, smaller than what can be had while a browser waits. What
 * has no such file goes on to be compressed as it is sent.
 */
function preferCompressed(assets: string): RequestHandler {
  const compressed = new Set(existsSync(assets) ? readdirSync(assets).filter((file) => file.endsWith('.br')) : []);
  return (request, response, next) => {
    const file = `${request.path.slice(1)}.br`;
    const type = compressible[path.extname(request.path)];
    if (type === undefined || !compressed.has(file)) return next();
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('br') === 'br') {
      request.url = `/${file}`;
      response.set({ 'Content-Encoding': 'br', 'Content-Type': type });
    }
    next();
  };
}

function forbidCaching(response: Response): void {
  response.set('Cache-Control', 'no-cache');
}
