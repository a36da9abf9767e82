import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a server answers: JSON, or a body as it is, with status 200 unless said otherwise. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string;
}

export interface HttpServer {
  /** Such as `http://127.0.0.1:34567`. */
  readonly address: string;
  /** What came so far, in the order in which it came. */
  readonly requests: readonly ReceivedRequest[];
  /** Cuts all connections. Stopping twice is no failure. */
  stop(): Promise<void>;
}

/** A server on a free port of 127.0.0.1 that answers with what `answer` says; null cuts the connection. */
export async function startHttpServer(
  answer: (request: ReceivedRequest, index: number) => Reply | null | Promise<Reply | null>,
): Promise<HttpServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (message, response) => {
    const request = { path: message.url ?? '', headers: message.headers, body: await text(message) };
    requests.push(request);
    send(response, await answer(request, requests.length - 1));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  const closed = once(server, 'close');
  return {
    address: `http://127.0.0.1:${address.port}`,
    requests,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, reply: Reply | null): void {
  if (reply === null) response.destroy();
  else {
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body ?? JSON.stringify(reply.json ?? null));
  }
}
