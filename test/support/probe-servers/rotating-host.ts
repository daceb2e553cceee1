import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { fakeJwt } from './ask-platform.ts';
import { type LoopbackServer, loopbackServer, sendJson } from './loopback-server.ts';

/** The state of a login, as its login host knows it. */
export interface Family {
  /** The only valid refresh token; undefined once a used one was sent again, which revokes them all, as at Auth0. */
  good: string | undefined;
  /** How often a used one of the issued tokens was sent again. */
  reused: number;
  issued: number;
}

/** How one token request is answered: properly, or in some way that a network has. */
export type Answering = (due: Reply, response: ServerResponse, number: number) => void | Promise<void>;

/** The reply to a token request, with the refresh token at the front. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** EarthScope's login host and API on loopback: refresh tokens are valid once, and a second use revokes the login. */
export interface RotatingHost {
  readonly url: string;
  /** How many token requests were received. */
  readonly asked: number;
  login(): { readonly token: string; readonly family: Family };
  close(): Promise<void>;
}

/** Starts a login host; `answering` can reply late, partially, or not at all. */
export async function rotatingHost(answering: Answering = sendReply): Promise<RotatingHost> {
  const families = new Map<string, Family>();
  const newToken = (family: Family): string => {
    const token = `v1.M${randomBytes(24).toString('base64url')}`;
    families.set(token, family);
    family.good = token;
    family.issued += 1;
    return token;
  };
  const exchange = (token: string): Reply => {
    const family = families.get(token);
    const refused = {
      status: 403,
      body: '{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}',
    };
    if (family === undefined) return refused;
    if (family.good !== token) {
      family.reused += 1;
      family.good = undefined;
      return refused;
    }
    const body = { refresh_token: newToken(family), access_token: fakeJwt(), token_type: 'Bearer', expires_in: 3600 };
    return { status: 200, body: JSON.stringify(body) };
  };
  let asked = 0;
  const server: LoopbackServer = await loopbackServer(({ path, body, headers }, response) => {
    if (path !== '/oauth/token') {
      const isFine = path === '/beta/user/profile' && /^Bearer ey/.test(headers.authorization ?? '');
      return sendJson(response, isFine ? 200 : 401, isFine ? { primary_email: 'ada@example.org' } : {});
    }
    asked += 1;
    void answering(exchange(new URLSearchParams(body).get('refresh_token') ?? ''), response, asked);
  });
  return {
    url: server.url,
    get asked() {
      return asked;
    },
    login: () => {
      const family: Family = { good: undefined, reused: 0, issued: 0 };
      return { token: newToken(family), family };
    },
    close: server.close,
  };
}

/** Replies at once, completely. */
export function sendReply({ status, body }: Reply, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

/** Replies after this time, in milliseconds. */
export function late(milliseconds: number): Answering {
  return async (due, response) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    sendReply(due, response);
  };
}

/** Sends the beginning of the reply and closes the connection. The refresh token is complete in it, or it is not. */
export function cutAfter(part: 'refresh token' | 'nothing'): Answering {
  return ({ status, body }, response) => {
    if (part === 'nothing') return void response.socket?.destroy();
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, body.indexOf('access_token')), () => {
      // The beginning has been sent: the end follows it.
      response.socket?.end();
    });
  };
}

/** Sends the reply in small pieces with a pause after each, in milliseconds. */
export function trickle(pieces: number, pause: number): Answering {
  return async ({ status, body }, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    const size = Math.ceil(body.length / pieces);
    for (let at = 0; at < body.length; at += size) {
      response.write(body.slice(at, at + size));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    response.end();
  };
}
