import { isSamePath } from '../../path-key.ts';
import { allowedServer } from '../../probe-kit/allowed-server.ts';
import { knownField } from '../../probe-kit/known-field.ts';
import { mintedSecret } from '../../probe-kit/minted-secrets.ts';
import type { ReplyVerdict } from '../../probe-kit/probe-plan.ts';
import type { Ask, ProbeRequest } from '../../probe-kit/probe-request.ts';
import type { Reason } from '../../probe-kit/reasons.ts';
import { hasField, jsonObject } from '../../probe-kit/reply-json.ts';
import { notProved, type ReplyRow, verdictOfRefusal } from '../../probe-kit/verdict-of-reply.ts';
import type { Secret } from '../../secret.ts';
import type { Provider, Reply } from '../../types/provider.ts';
import type { Resolution } from '../../types/resolution.ts';
import { accessTokenBody } from './access-token-body.ts';

/** A file that is about to be written: it is made sure that it can be before anything is sent. */
export type Prepared =
  | { readonly ok: true; commit(text: string): Promise<boolean>; discard(): Promise<void> }
  | { readonly ok: false; readonly why: string };

/** What an exchange needs of its surroundings. */
export interface ExchangePorts {
  prepare(path: string): Promise<Prepared>;
  /** Tells what is about to be done. */
  announce(exchange: {
    readonly slot: string;
    readonly file: string;
    readonly keptElsewhere: boolean;
    readonly host: string;
  }): Promise<void>;
}

/** The new access token, or what became of the exchange. */
export type Exchanged =
  | {
      readonly ok: true;
      readonly token: Secret;
      /** What was exchanged, and by whom. */
      readonly slot: string;
      readonly host: string;
      /** The server gave a new refresh token, and the old one still wins where it is kept. */
      readonly rotated: boolean;
    }
  | { readonly ok: false; readonly verdict: ReplyVerdict };

/** The login host (Auth0): a bad refresh token is 403 `invalid_grant`. */
const table: readonly ReplyRow[] = [
  { status: [400, 401, 403], error: 'invalid_grant', means: ['rejected', 'invalid-token'] },
  { status: [400, 401, 403], error: 'invalid_client', means: ['rejected', 'invalid-client'] },
  { status: [400, 403], error: 'unauthorized_client', means: ['rejected', 'invalid-client'] },
  { status: [400, 403], error: 'invalid_scope', means: ['denied', 'missing-scope'] },
  { status: 401, fields: ['error'], means: ['rejected', 'invalid-client'] },
  { status: 403, error: 'access_denied', json: true, means: ['denied', 'access-denied'] },
];

/** Exchanges what renews the access token, once, and saves the reply as the client does (auth_flow.py:151-204, settings.py:243-268). */
export async function exchangeEarthscope(
  provider: Provider,
  resolution: Resolution,
  home: string | undefined,
  ask: Ask,
  ports: ExchangePorts,
): Promise<Exchanged> {
  const slot = resolution.settings['flow']?.value === 'm2m' ? 'client_secret' : 'refresh_token';
  const [field, file, server] = [
    knownField(resolution, slot),
    resolution.settings['tokens_file']?.value,
    resolution.settings['token_url'],
  ];
  const no = (reason: Reason, detail: string, more: Partial<ReplyVerdict> = {}): Exchanged => ({
    ok: false,
    verdict: { status: 'unknown', reason, detail, slot, ...more },
  });
  if (field.is !== 'known' || !file || !server)
    return no('cannot-ask', 'what renews the access token, or where to, cannot be told');
  const allowed = allowedServer(server, '', provider, home);
  if (!allowed.ok)
    return no('insecure-endpoint', `nothing was sent: ${allowed.why}`, allowed.host ? { host: allowed.host } : {});
  const host = allowed.url.hostname;
  const prepared = await ports.prepare(file);
  if (!prepared.ok) return no('not-saved', `nothing was sent: ${prepared.why}`, { host });
  const place = resolution.fields[slot]?.place;
  const keptElsewhere = slot === 'refresh_token' && !(place?.kind === 'file' && isSamePath(place.path, file));
  await ports.announce({ slot, file, keptElsewhere, host });
  const answer = await ask(exchangeRequest(provider, allowed.url, resolution, slot, field.secret));
  if (answer.is === 'fault') {
    await prepared.discard();
    return no(answer.reason, answer.detail, { host });
  }
  const { reply } = answer;
  const taken = takeTokens(reply, slot === 'refresh_token' ? field.secret : undefined);
  if (!taken) {
    await prepared.discard();
    return { ok: false, verdict: { ...verdictOfFailure(reply), slot, host } };
  }
  if (!(await prepared.commit(taken.text)))
    return no('not-saved', 'the exchange was made, and its reply could not be saved: log in again', { host });
  if (!taken.access)
    return no('unexpected-reply', 'it answered 200 without an access token that the client can read', { host });
  return { ok: true, token: taken.access, slot, host, rotated: keptElsewhere && taken.rotated };
}

function verdictOfFailure(reply: Reply): ReplyVerdict {
  if (reply.status < 200 || reply.status > 299) return verdictOfRefusal(reply, table);
  const json = jsonObject(reply.body);
  return hasField(json, 'access_token') || hasField(json, 'refresh_token')
    ? { status: 'unknown', reason: 'unexpected-reply', detail: `it answered ${reply.status}, but without a token` }
    : notProved(reply, 'a token');
}

/** The client's own form; `scopes` is its spelling (auth_flow.py:171). */
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

interface Taken {
  /** The text of tokens.json, as pydantic's `model_dump_json(indent=2, exclude_none=True)` prints it. */
  readonly text: string;
  readonly access?: Secret;
  readonly rotated: boolean;
}

/**
 * The tokens of a reply. An access token that the client cannot decode is left out: kept, it would stop the client before
 * it looks at the refresh token.
 */
function takeTokens(reply: Reply, old: Secret | undefined): Taken | undefined {
  const json = reply.status >= 200 && reply.status < 300 ? jsonObject(reply.body) : undefined;
  const [access, id, refresh] = ['access_token', 'id_token', 'refresh_token'].map((name) => {
    const value = json?.[name];
    return typeof value === 'string' && value !== '' ? mintedSecret(value) : undefined;
  });
  if (!access && !refresh) return undefined;
  const readable = access && accessTokenBody(access.reveal()).ok ? access : undefined;
  const kept = { access_token: readable, id_token: id, refresh_token: refresh ?? old };
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(kept).flatMap(([name, secret]) => (secret ? [[name, secret.reveal()]] : []))),
    null,
    2,
  );
  return {
    text,
    ...(readable ? { access: readable } : {}),
    rotated: refresh !== undefined && old !== undefined && refresh.relation(old) !== 'same',
  };
}
