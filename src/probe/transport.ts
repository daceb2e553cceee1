import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Answer, Ask, ProbeRequest } from '../probe-kit/probe-request.ts';
import type { World } from '../types/world.ts';
import { boundedLookup } from './bounded-lookup.ts';
import { environmentProxy, type Route } from './environment-proxy.ts';
import { type Fault, networkFault } from './network-fault.ts';
import { readBody } from './read-body.ts';
import { type Trust, trustedCertificates } from './trusted-certificates.ts';

/** Time limits, and what is known about the environment. */
export interface TransportOptions {
  readonly world: Pick<World, 'env' | 'read' | 'list' | 'platform'>;
  /** For the connection; in milliseconds. */
  readonly connect: number;
  /** For a request in total, including a second attempt; in milliseconds. */
  readonly total: number;
  /**
   * For a request that is not repeated, if this is longer: once it may have been sent, its reply is waited for. In
   * milliseconds.
   */
  readonly grace?: number;
  /** Ends what can be ended without harm: never an exchange that was sent. */
  readonly signal?: AbortSignal;
}

/** The default time limits. In milliseconds. */
export const probeLimits = { connect: 3000, total: 8000, grace: 60_000 } as const;

/** What is known about a request in progress, in case it is interrupted. */
interface Sending {
  /** The connection accepted the request, or its beginning. */
  left: boolean;
  status: number;
  readonly parts: Uint8Array[];
}

type Client = typeof import('./http-client.ts').httpClient;

/** Sends requests over HTTP. undici is loaded with the first one. */
export function transport(options: TransportOptions): Ask {
  return async (request) => {
    // The user's own limit applies only to connecting if giving up later would lose a login.
    const total = request.repeatable ? options.total : Math.max(options.total, options.grace ?? probeLimits.grace);
    const route = environmentProxy(request.url, options.world.env);
    if (route.is === 'unusable') return { is: 'fault', reason: 'proxy', detail: route.why, unsent: true };
    const trust = await trustedCertificates(request.library, options.world);
    if (trust.is === 'broken') return { is: 'fault', reason: 'tls', detail: trust.why, unsent: true };
    return await askInTime((await import('./http-client.ts')).httpClient, request, route, trust, { ...options, total });
  };
}

/**
 * Sends a request, and ends at the deadline whatever undici does: it only notices an abort once it is connected, and
 * its `destroy` may wait for a socket.
 */
async function askInTime(
  undici: Client,
  request: ProbeRequest,
  route: Route,
  trust: Trust,
  options: TransportOptions,
): Promise<Answer> {
  const deadline = deadlineOf(options, request.repeatable);
  const sending: Sending = { left: false, status: 0, parts: [] };
  let dispatcher: Dispatcher | undefined;
  try {
    dispatcher = dispatcherFor(undici, route, trust, options);
    const answer = await Promise.race([askTwice(dispatcher, request, route, deadline.signal, sending), deadline.over]);
    if (answer.is === 'fault')
      return { ...(deadline.ended() ?? withDoubt(answer, trust)), ...cutOff(request, sending) };
    return trust.is === 'own' && trust.note !== undefined ? { ...answer, note: trust.note } : answer;
  } catch {
    if (trust.is !== 'bundle') throw new Error('the probe failed: this is a bug in auth-doctor');
    // A certificate bundle that OpenSSL rejects: the error may quote it.
    return {
      is: 'fault',
      reason: 'tls',
      detail: 'the trusted certificates are invalid',
      ...cutOff(request, sending),
    };
  } finally {
    deadline.clear();
    void dispatcher?.destroy().catch(() => undefined);
  }
}

/** How far a request got that is not repeated; for others it does not matter. */
function cutOff({ repeatable }: ProbeRequest, { left, status, parts }: Sending): Partial<Ended> {
  if (repeatable) return {};
  if (!left) return { unsent: true };
  const isSuccess = status >= 200 && status < 300 && parts.length > 0;
  return isSuccess ? { partial: Buffer.concat(parts).toString('utf8') } : {};
}

/** The client may trust a certificate that we do not trust. */
function withDoubt(fault: Ended, trust: Trust): Ended {
  const doubt = fault.reason === 'tls' && trust.is === 'own' ? trust.doubt : undefined;
  return doubt === undefined ? fault : { ...fault, detail: `${fault.detail}; ${doubt}` };
}

/** One second attempt after a connection fault; for an exchange only if nothing had been sent. */
async function askTwice(
  dispatcher: Dispatcher,
  request: ProbeRequest,
  route: Route,
  signal: AbortSignal,
  sending: Sending,
): Promise<Answer> {
  const first = await askOnce(dispatcher, request, route, signal, sending);
  const again =
    'again' in first && first.again && (request.repeatable || (first.before && !sending.left)) && !signal.aborted;
  const last = again ? await askOnce(dispatcher, request, route, signal, sending) : first;
  return 'is' in last ? last : { is: 'fault', reason: last.reason, detail: last.detail };
}

async function askOnce(
  dispatcher: Dispatcher,
  request: ProbeRequest,
  route: Route,
  signal: AbortSignal,
  sending: Sending,
): Promise<Answer | Fault> {
  try {
    const { headers, body } = request.content();
    const reply = await dispatcher.request({
      origin: request.url.origin,
      path: request.url.pathname,
      method: request.method,
      headers: {
        ...headers,
        'accept-encoding': 'identity',
        'user-agent': 'auth-doctor',
        ...(body === undefined || request.repeatable ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      },
      ...(body === undefined ? {} : { body: request.repeatable ? body : Readable.from(noting(body, signal, sending)) }),
      signal,
    });
    sending.status = reply.statusCode;
    const texts = Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    );
    const read = await readBody(reply.body, texts['content-encoding'], sending.parts);
    if (read.is === 'undecodable')
      return { is: 'fault', reason: 'bad-reply', detail: 'the reply’s body cannot be decompressed' };
    return {
      is: 'reply',
      reply: { status: reply.statusCode, headers: texts, body: read.text },
      truncated: read.truncated,
    };
  } catch (error) {
    return networkFault(error, route.is === 'proxy' ? route.words : undefined);
  }
}

/**
 * A body that is read when the connection is established and the request is sent (undici lib/dispatcher/client-h1.js,
 * writeH1).
 */
async function* noting(body: string, signal: AbortSignal, sending: Sending): AsyncGenerator<Buffer> {
  signal.throwIfAborted();
  sending.left = true;
  yield Buffer.from(body, 'utf8');
}

function dispatcherFor(undici: Client, route: Route, trust: Trust, { connect, total }: TransportOptions): Dispatcher {
  const ca = trust.is === 'bundle' ? { ca: [...trust.certificates] } : {};
  // Set explicitly: a variable (NODE_TLS_REJECT_UNAUTHORIZED) must not turn it off.
  const connection = { timeout: connect, lookup: boundedLookup(connect), rejectUnauthorized: true, ...ca };
  const limits = { headersTimeout: total, bodyTimeout: total, pipelining: 0, connections: 1 };
  if (route.is !== 'proxy') return new undici.Agent({ ...limits, connect: connection });
  const token = route.login ? { token: route.login.reveal() } : {};
  return new undici.ProxyAgent({ ...limits, uri: route.url, ...token, requestTls: connection, proxyTls: connection });
}

/** In milliseconds. */
const lastLook = 500;

type Ended = Extract<Answer, { is: 'fault' }>;

interface Deadline {
  readonly signal: AbortSignal;
  /** Resolves when it has ended. */
  readonly over: Promise<Ended>;
  /** Why it ended, if it did. */
  ended(): Ended | undefined;
  clear(): void;
}

function deadlineOf({ total, signal }: TransportOptions, interruptible: boolean): Deadline {
  const controller = new AbortController();
  let why: Ended | undefined;
  let settle: (ended: Ended) => void = () => {};
  const over = new Promise<Ended>((resolve) => {
    settle = resolve;
  });
  const end = (reason: 'timeout' | 'interrupted', detail: string): void => {
    why ??= { is: 'fault', reason, detail };
    controller.abort();
    settle(why);
  };
  const seconds = Math.round(total / 100) / 10;
  const timeUp = (): void => end('timeout', `no complete reply in ${seconds} s`);
  // A process that was suspended reaches its deadline before it reads what has arrived: check once more if that
  // matters.
  let timer = setTimeout(() => {
    if (interruptible) timeUp();
    else timer = setTimeout(timeUp, lastLook);
  }, total);
  const interrupt = (): void => end('interrupted', 'interrupted before the reply');
  if (interruptible && signal?.aborted) interrupt();
  else if (interruptible) signal?.addEventListener('abort', interrupt, { once: true });
  return {
    signal: controller.signal,
    over,
    ended: () => why,
    clear: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupt);
    },
  };
}
