import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Everything comes from this server and nothing else: no other host, no inline script, no frame around it. Inline
 * styles are allowed because Mantine and Cytoscape.js put style elements into the page; without foreign images and
 * connections a style cannot carry anything away.
 */
export function setSecurityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The server speaks plain HTTP, mostly to its own machine; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
    // Browsers heed these two on trustworthy addresses only and complain about them on any other.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xFrameOptions: { action: 'deny' },
  });
}
