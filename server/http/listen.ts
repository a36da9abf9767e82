import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Express } from 'express';
import { AppError } from '../errors.ts';

export interface Listening {
  /** `http://127.0.0.1:4680`, to be opened in a browser. */
  readonly address: string;
  /** Stops accepting, lets running requests finish for at most `graceMs`, then cuts them off. */
  close(graceMs?: number): Promise<void>;
}

/** Throws AppError PORT_TAKEN if something listens there already, CONFIG_INVALID if the address cannot be had. */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = createServer(app);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw toListenError(error, host, port);
  }
  return {
    address: toAddress(server, host),
    close: async (graceMs = 10_000) => {
      const closed = once(server, 'close');
      server.close();
      const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
      // Connections that fall idle from now on would be kept for the next request, which never comes.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      await closed;
      clearTimeout(cutOff);
      clearInterval(sweep);
    },
  };
}

function toAddress(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  // What listens on all addresses is opened by this machine's own name.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function toListenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new AppError(
        'PORT_TAKEN',
        `Port ${port} is taken; choose another with --port N or PORT=N, such as ${port + 1}.`,
        { port },
        error,
      );
    case 'EACCES':
      return new AppError(
        'PORT_TAKEN',
        `Port ${port} needs rights that you do not have; choose one from 1024 up with --port N or PORT=N.`,
        { port },
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AppError('CONFIG_INVALID', `HOST is "${host}", which is no address of this machine.`, { host }, error);
    default:
      return error;
  }
}
