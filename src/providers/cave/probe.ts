import { allowedServer } from '../../probe-kit/allowed-server.ts';
import { isSendable, knownField } from '../../probe-kit/known-field.ts';
import {
  askNothing,
  type ProbePlan,
  type ProbeSituation,
  type ReplyVerdict,
  refuseServer,
} from '../../probe-kit/probe-plan.ts';
import { isObject, type JsonObject, jsonObject, textAt, textsIn } from '../../probe-kit/reply-json.ts';
import { isHtml, notProved, type ReplyRow, verdictOfRefusal } from '../../probe-kit/verdict-of-reply.ts';
import { isKnownHost } from '../../requests/credential-host.ts';
import type { Provider, Reply } from '../../types/provider.ts';
import type { Resolution, Setting } from '../../types/resolution.ts';

/**
 * middle_auth_client 3.19.2 decorators.py:376-445, 600-668. A 401 never says whether a token was revoked, and is always
 * one of these two (middle_auth 2.30.3 neuroglancer_auth/dec.py): any other comes from a gateway.
 */
const table: readonly ReplyRow[] = [
  { status: 401, error: 'no_token', means: ['rejected', 'no-token-seen'] },
  { status: 401, error: 'invalid_token', means: ['rejected', 'invalid-token'] },
  { status: 403, error: 'missing_tos', means: ['denied', 'missing-terms'] },
  { status: 403, error: 'missing_permission', means: ['denied', 'missing-permission'] },
  { status: 403, error: 'missing_role', means: ['denied', 'missing-role'] },
  {
    status: 403,
    says: /^"?Requires membership of (?:all of )?(?:the )?groups?\b/i,
    means: ['denied', 'missing-group'],
  },
  { status: 403, says: /^"?Requires \w+ privilege/i, means: ['denied', 'missing-role'] },
  { status: 403, json: true, means: ['denied', 'access-denied'] },
];

/**
 * CAVE: the request that its services make about each token; the auth server only records when the key was last used.
 */
export function planProbe(provider: Provider, resolution: Resolution, { home }: ProbeSituation): ProbePlan {
  const token = knownField(resolution, 'token');
  if (token.is === 'unknown') return askNothing('unknown', 'value-unknown', 'the value of the credential is unknown');
  if (token.is === 'none') return askNothing('not-asked', 'no-credential', 'there is no token to check');
  const slot = 'token';
  if (!isSendable(token.secret))
    return askNothing('cannot-send', 'unsendable', 'the token contains a character that is invalid in an HTTP header', {
      slot,
    });
  const server = serverOf(resolution);
  const allowed = allowedServer(server, '/auth/api/v1/user/cache', provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  const { url } = allowed;
  return {
    is: 'ask',
    slot,
    jwt: false,
    server: resolution.settings['server_address'] ? 'server_address' : 'domain',
    ...(resolution.client === 'caveclient' ? { clientReply: (reply: Reply) => serviceReply(reply, url) } : {}),
    request: {
      method: 'GET',
      url,
      repeatable: true,
      library: provider.library ?? 'requests',
      content: () => ({ headers: { authorization: `Bearer ${token.secret.reveal()}`, accept: 'application/json' } }),
    },
    judge: (reply) => verdictOfUser(reply, url, provider.hosts, resolution.settings['datastack']?.value),
  };
}

/** caveclient has the complete server address; the others have the host of the data, which is asked over https. */
function serverOf({ settings }: Resolution): Setting {
  const server = settings['server_address'];
  if (server) return server;
  const domain = settings['domain'] ?? { value: '', place: { kind: 'default' } };
  const scheme = /^http:/.test(settings['request']?.value ?? '') ? 'http' : 'https';
  return { ...domain, value: `${scheme}://${domain.value}` };
}

function verdictOfUser(reply: Reply, url: URL, hosts: readonly string[], datastack: string | undefined): ReplyVerdict {
  if (reply.status !== 200) return withTerms(verdictOfRefusal(reply, table), jsonObject(reply.body), url, hosts);
  const user = jsonObject(reply.body);
  // middle_auth 2.30.3 model/user.py, create_cache: every user has both.
  if (!user || isHtml(reply) || typeof user['id'] !== 'number' || !Array.isArray(user['groups']))
    return notProved(reply, 'the description of a user');
  const account = textAt(user, 'email') ?? textAt(user, 'name');
  const groups = textsIn(user['groups']);
  return {
    ...accessOf(user, url, datastack),
    ...(account ? { account } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...ownerOf(user),
  };
}

/** model/user.py, datasets_missing_tos: for a service account, the terms of its parent are checked. */
function ownerOf(user: JsonObject): Pick<ReplyVerdict, 'owner'> {
  const parent = user['parent_id'];
  return user['service_account'] === true && Number.isInteger(parent) ? { owner: `user ${String(parent)}` } : {};
}

/**
 * What the account may see. Terms may be required for some data, or for the requested datastack; if no permission
 * remains without them, everything is denied. A new account has no permissions.
 */
function accessOf(user: JsonObject, url: URL, datastack: string | undefined): ReplyVerdict {
  const permissions = isObject(user['permissions_v2']) ? user['permissions_v2'] : undefined;
  const terms = Array.isArray(user['missing_tos']) ? user['missing_tos'].filter(isObject) : [];
  const seen = Object.keys(permissions ?? {});
  const asked = datastack === undefined || !permissions ? [] : textsIn(permissions[datastack]);
  const scopes = asked.length > 0 ? { scopes: asked.map((each) => `${each} ${datastack ?? ''}`) } : {};
  const here = terms.filter((each) => datastack !== undefined && textAt(each, 'dataset_name') === datastack);
  if (terms.length > 0 && asked.length === 0 && (seen.length === 0 || here.length > 0))
    return { status: 'denied', reason: 'missing-terms', ...openTerms(here.length > 0 ? here : terms, url) };
  if (terms.length > 0) return { status: 'valid', ...openTerms(terms, url), ...scopes };
  if (permissions && seen.length === 0)
    return {
      status: 'valid',
      reason: 'no-permissions',
      detail: 'the reply lists no dataset that the account can see',
      ...(datastack === undefined ? {} : { missing: [datastack] }),
    };
  if (permissions && datastack !== undefined && asked.length === 0)
    return {
      status: 'valid',
      reason: 'missing-permission',
      detail: 'the reply lists no permission for a dataset of this name; the data may be listed under another name',
      missing: [datastack],
    };
  return { status: 'valid', ...scopes };
}

function openTerms(terms: readonly JsonObject[], url: URL): Pick<ReplyVerdict, 'detail' | 'missing' | 'link'> {
  const id = terms.map((each) => each['tos_id']).find((each) => typeof each === 'number' && Number.isInteger(each));
  return {
    detail: 'the account has not agreed to all terms of service',
    missing: [...new Set(terms.flatMap((each) => textAt(each, 'tos_name') ?? textAt(each, 'dataset_name') ?? []))],
    ...(id === undefined ? {} : { link: `${url.origin}/sticky_auth/api/v1/tos/${String(id)}/accept` }),
  };
}

/**
 * The reply that caveclient's own first request would get. A service checks the token like this probe and refuses in
 * the same format (decorators.py); an account with open terms, for which we get a 200, gets a 403.
 */
function serviceReply(reply: Reply, url: URL): Reply {
  if (reply.status !== 200) return reply;
  const data = { tos_form_url: `${url.origin}/sticky_auth/api/v1/tos` };
  return {
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: 'missing_tos', data }),
  };
}

/** The form that the reply links to, if that is on the server itself or the platform's page. */
function withTerms(
  verdict: ReplyVerdict,
  body: JsonObject | undefined,
  url: URL,
  hosts: readonly string[],
): ReplyVerdict {
  if (verdict.status !== 'denied') return verdict;
  const data = body?.['data'];
  const missing = ['tos_name', 'required_permission', 'auth_dataset', 'required_role'].flatMap(
    (name) => textAt(data, name) ?? [],
  );
  const link = verdict.reason === 'missing-terms' ? formLink(textAt(data, 'tos_form_url'), url, hosts) : undefined;
  return { ...verdict, ...(missing.length > 0 ? { missing } : {}), ...(link ? { link } : {}) };
}

function formLink(given: string | undefined, asked: URL, hosts: readonly string[]): string | undefined {
  try {
    const link = new URL(given ?? '');
    const isTheirs = link.origin === asked.origin || (link.protocol === 'https:' && isKnownHost(link.hostname, hosts));
    return isTheirs && link.username === '' && link.password === '' ? `${link.origin}${link.pathname}` : undefined;
  } catch {
    return undefined;
  }
}
