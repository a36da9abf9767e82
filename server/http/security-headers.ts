import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Everything comes from this server and nothing else: no other host, no inline script or style, no frame around it. */
export function setSecurityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
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
