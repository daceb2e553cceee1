import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Made-up platforms on loopback. */
export interface DemoPlatforms {
  /** Answers for all platforms except EarthScope, each below its own path. */
  readonly answering: string;
  /** Accepts a connection, and sends nothing. */
  readonly silent: string;
  close(): Promise<void>;
}

/**
 * Starts a platform with an account that it accepts, one that was revoked, one that it denies, and one that gets no
 * answer.
 */
export async function demoPlatforms(token: string): Promise<DemoPlatforms> {
  const [answering, silent] = await Promise.all([listening(answer(token)), listening(() => undefined)]);
  return {
    answering: addressOf(answering),
    silent: addressOf(silent),
    close: async () => void (await Promise.all([answering, silent].map(closed))),
  };
}

function answer(token: string): RequestListener {
  return (request, response) => {
    request.resume();
    if (request.url === '/descarteslabs/token') return json(response, 200, { access_token: token });
    if (request.url === '/earthone/token')
      return json(response, 401, {
        error: 'invalid_refresh_token',
        error_description: 'this refresh_token was revoked',
      });
    if (request.url === '/auth/api/v1/user/cache') {
      const form = `http://${request.headers.host ?? ''}/sticky_auth/api/v1/tos/2/accept`;
      return json(response, 403, {
        error: 'missing_tos',
        data: { tos_id: 2, tos_name: 'Terms of a dataset', tos_form_url: form },
      });
    }
    json(response, 404, {});
  };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(body));
}

async function listening(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
