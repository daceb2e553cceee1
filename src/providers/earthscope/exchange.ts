import { isSamePath } from '../../path-key.ts';
import { allowedServer } from '../../probe-kit/allowed-server.ts';
import { knownField } from '../../probe-kit/known-field.ts';
import type { ReplyVerdict } from '../../probe-kit/probe-plan.ts';
import type { Answer, Ask, ProbeRequest } from '../../probe-kit/probe-request.ts';
import type { Reason } from '../../probe-kit/reasons.ts';
import { hasField, jsonObject } from '../../probe-kit/reply-json.ts';
import { notProved, type ReplyRow, verdictOfRefusal } from '../../probe-kit/verdict-of-reply.ts';
import type { Secret } from '../../secret.ts';
import type { Place } from '../../types/place.ts';
import type { Provider, Reply } from '../../types/provider.ts';
import type { Resolution } from '../../types/resolution.ts';
import type { ExchangeFile, ExchangePorts } from './exchange-ports.ts';
import { isFresh, type Taken, takeTokens, tokensOf } from './exchanged-tokens.ts';

/** The access token to ask with, or the result of the exchange. */
export type Exchanged =
  | {
      readonly ok: true;
      readonly token: Secret;
      readonly note: string;
      /** What the login host accepted, and its name; undefined if another process had renewed the login. */
      readonly accepted?: { readonly slot: string; readonly host: string };
    }
  | { readonly ok: false; readonly verdict: ReplyVerdict };

/** The login host (Auth0): an invalid refresh token is 403 `invalid_grant`. */
const table: readonly ReplyRow[] = [
  { status: [400, 401, 403], error: 'invalid_grant', means: ['rejected', 'invalid-token'] },
  { status: [400, 401, 403], error: 'invalid_client', means: ['rejected', 'invalid-client'] },
  { status: [400, 403], error: 'unauthorized_client', means: ['rejected', 'invalid-client'] },
  { status: [400, 403], error: 'invalid_scope', means: ['denied', 'missing-scope'] },
  { status: 401, fields: ['error'], means: ['rejected', 'invalid-client'] },
  { status: 403, error: 'access_denied', json: true, means: ['denied', 'access-denied'] },
];

/** A gateway that timed out waiting for the login host, which may have issued a token by then. */
const gatewayFaults = [502, 504];

/** How long after sending the user is told that the reply is still awaited. In milliseconds. */
const slowAfter = 5000;

interface Exchange {
  readonly provider: Provider;
  readonly resolution: Resolution;
  readonly now: () => Date;
  readonly ask: Ask;
  readonly ports: ExchangePorts;
  readonly url: URL;
  readonly slot: string;
  readonly path: string;
}

/**
 * Exchanges what renews the access token, once, and stores the reply like the client (auth_flow.py:151-204,
 * settings.py:243-268), but without losing a reply: one process at a time, and nothing is sent before it is proved that
 * the reply can be stored.
 */
export async function exchangeEarthscope(
  provider: Provider,
  resolution: Resolution,
  home: string | undefined,
  now: () => Date,
  ask: Ask,
  ports: ExchangePorts,
): Promise<Exchanged> {
  const slot = resolution.settings['flow']?.value === 'm2m' ? 'client_secret' : 'refresh_token';
  const [field, path, server] = [
    knownField(resolution, slot),
    resolution.settings['tokens_file']?.value,
    resolution.settings['token_url'],
  ];
  if (field.is !== 'known' || !path || !server)
    return no(slot, 'cannot-ask', 'the refresh token, or the host to send it to, is unknown');
  const allowed = allowedServer(server, '', provider, home);
  if (!allowed.ok)
    return no(
      slot,
      'insecure-endpoint',
      `nothing was sent: ${allowed.why}`,
      allowed.host ? { host: allowed.host } : {},
    );
  const host = allowed.url.hostname;
  if (slot === 'refresh_token' && !isAt(resolution.fields[slot]?.place, path))
    return no(slot, 'kept-elsewhere', 'nothing was sent: a new refresh token could not take the place of this one', {
      host,
    });
  const release = ports.hold();
  try {
    const opened = await ports.open(path, slot === 'refresh_token');
    if (!opened.ok) return no(slot, opened.reason, `nothing was sent: ${opened.why}`, { host });
    const exchange = { provider, resolution, now, ask, ports, url: allowed.url, slot, path };
    try {
      return await exchangeInto(opened.file, field.secret, exchange);
    } finally {
      await opened.file.end();
    }
  } finally {
    release();
  }
}

async function exchangeInto(file: ExchangeFile, held: Secret, exchange: Exchange): Promise<Exchanged> {
  const { ask, ports, url, slot, path, provider } = exchange;
  const host = url.hostname;
  const isSingleUse = slot === 'refresh_token';
  // Read again under the lock: another process may have renewed the login since it was resolved.
  const current = isSingleUse ? tokensOf(await file.read()) : undefined;
  if (isSingleUse && !current?.refresh)
    return no(slot, 'renewed-elsewhere', 'nothing was sent: the token file has changed, or can no longer be read', {
      host,
    });
  if (current?.access && current.refresh?.relation(held) !== 'same' && isFresh(current.access, exchange.now())) {
    await ports.tell({ is: 'renewed', file: path }, provider);
    return { ok: true, token: current.access, note: notes.superseded };
  }
  const secret = current?.refresh ?? held;
  await ports.tell({ is: 'sending', slot, host, file: path }, provider);
  if (ports.interrupted()) return no(slot, 'interrupted', 'nothing was sent: it was interrupted before', { host });
  if (!(await file.isMine())) return no(slot, 'busy', 'nothing was sent: another process took the lock', { host });
  const slow = setTimeout(() => void ports.tell({ is: 'slow', file: path }, provider), slowAfter);
  const answer = await ask(exchangeRequest(provider, url, exchange.resolution, slot, secret));
  clearTimeout(slow);
  const taken = takeTokens(answer, isSingleUse ? secret : undefined);
  return taken
    ? await storeTokens(file, taken, secret, exchange)
    : await verdictOfFailure(file, answer, secret, exchange);
}

/** The reply has arrived: it is stored before anything else is done. */
async function storeTokens(file: ExchangeFile, taken: Taken, sent: Secret, exchange: Exchange): Promise<Exchanged> {
  const { ports, provider, slot, path, url } = exchange;
  const host = url.hostname;
  const isSingleUse = slot === 'refresh_token';
  const stored = await file.commit(taken.text, (present) => {
    const refresh = isSingleUse ? tokensOf(present)?.refresh : undefined;
    // It differs: somebody logged in at this moment, and that login is kept.
    return refresh === undefined || refresh.relation(sent) === 'same';
  });
  const isSafe = stored.is === 'stored' || stored.is === 'superseded';
  if (isSingleUse && !isSafe) {
    const why = 'the login host issued a new login, but it could not be saved';
    if (stored.is !== 'kept') {
      await ports.tell({ is: 'lost', why }, provider);
      return no(slot, 'not-saved', why, { host });
    }
    await ports.tell({ is: 'kept', file: path, path: stored.path }, provider);
    return no(slot, 'not-saved', why, { host, kept: { path: stored.path, target: path } });
  }
  if (isSafe) await ports.tell({ is: stored.is === 'stored' ? 'saved' : 'renewed', file: path }, provider);
  if (!taken.access)
    return no(slot, 'unexpected-reply', 'it answered without an access token that the client can read', { host });
  return { ok: true, token: taken.access, note: notes[stored.is], accepted: { slot, host } };
}

const notes = {
  stored: 'the login was renewed and saved',
  superseded: 'another process has renewed the login in the meantime',
  kept: 'the access token could not be saved; this is harmless: the client gets another one',
  lost: 'the access token could not be saved; this is harmless: the client gets another one',
} as const;

async function verdictOfFailure(
  file: ExchangeFile,
  answer: Answer,
  sent: Secret,
  { ports, provider, slot, path, url }: Exchange,
): Promise<Exchanged> {
  const host = url.hostname;
  const isSingleUse = slot === 'refresh_token';
  const lost = async (why: string): Promise<Exchanged> => {
    await ports.tell({ is: 'lost', why }, provider);
    return no(slot, 'reply-lost', why, { host });
  };
  if (answer.is === 'fault') {
    if (!isSingleUse || answer.unsent) return no(slot, answer.reason, answer.detail, { host });
    return await lost(answer.detail);
  }
  const { reply } = answer;
  const isSuccess = reply.status >= 200 && reply.status < 300;
  if (isSingleUse && isSuccess && (answer.truncated || isOfTokens(reply)))
    return await lost(`it answered ${reply.status}, but without a token that can be read`);
  if (isSingleUse && gatewayFaults.includes(reply.status))
    return await lost(`a gateway answered ${reply.status}, and the login host may have answered it`);
  if (isSuccess && isOfTokens(reply))
    return no(slot, 'unexpected-reply', `it answered ${reply.status}, but without a token`, { host });
  if (isSuccess) return { ok: false, verdict: { ...notProved(reply, 'a token'), slot, host } };
  const judged = verdictOfRefusal(reply, table);
  const now = isSingleUse && judged.status === 'rejected' ? tokensOf(await file.read())?.refresh : undefined;
  if (now && now.relation(sent) !== 'same') {
    await ports.tell({ is: 'renewed', file: path }, provider);
    return no(slot, 'renewed-elsewhere', 'another process renewed the login while this one asked', { host });
  }
  return { ok: false, verdict: { ...judged, slot, host } };
}

/** Whether the reply is from the login host itself: another server's success has no such field, and is complete. */
function isOfTokens({ body }: Reply): boolean {
  const json = jsonObject(body);
  return json ? hasField(json, 'access_token') || hasField(json, 'refresh_token') : /^\s*\{/.test(body);
}

function no(slot: string, reason: Reason, detail: string, more: Partial<ReplyVerdict> = {}): Exchanged {
  return { ok: false, verdict: { status: 'unknown', reason, detail, slot, ...more } };
}

/**
 * Whether a new refresh token would replace the current one, which would otherwise still be used, although it is used
 * up.
 */
function isAt(place: Place | undefined, path: string): boolean {
  return place?.kind === 'file' && isSamePath(place.path, path);
}

/** The client's own format; `scopes` is its spelling (auth_flow.py:171). */
function exchangeRequest(
  { library = 'httpx' }: Provider,
  url: URL,
  { fields, settings }: Resolution,
  slot: string,
  secret: Secret,
): ProbeRequest {
  const clientId = fields['client_id']?.value;
  return {
    method: 'POST',
    url,
    repeatable: false,
    library,
    content: () => {
      const id = clientId?.is === 'known' ? clientId.secret.reveal() : '';
      const form =
        slot === 'refresh_token'
          ? {
              grant_type: 'refresh_token',
              client_id: id,
              refresh_token: secret.reveal(),
              scopes: settings['scope']?.value ?? '',
            }
          : {
              grant_type: 'client_credentials',
              client_id: id,
              client_secret: secret.reveal(),
              audience: settings['audience']?.value ?? '',
            };
      return {
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: '*/*' },
        body: new URLSearchParams(form).toString(),
      };
    },
  };
}
