import { allowedServer } from '../../probe-kit/allowed-server.ts';
import { isSendable, knownField } from '../../probe-kit/known-field.ts';
import { askNothing, type ProbePlan, type ReplyVerdict } from '../../probe-kit/probe-plan.ts';
import { isObject, type JsonObject, jsonObject, textAt, textsIn } from '../../probe-kit/reply-json.ts';
import { isHtml, type ReplyRow, verdictOfRefusal } from '../../probe-kit/verdict-of-reply.ts';
import { isKnownHost } from '../../requests/credential-host.ts';
import type { Provider, Reply } from '../../types/provider.ts';
import type { Resolution, Setting } from '../../types/resolution.ts';

/** middle_auth_client 3.19.2 decorators.py:376-445, 600-668. A 401 never says whether a token was revoked. */
const table: readonly ReplyRow[] = [
  { status: 401, error: 'no_token', means: ['rejected', 'no-token-seen'] },
  { status: 401, means: ['rejected', 'invalid-token'] },
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

/** CAVE: what its services ask about each token themselves; the auth server only notes when the key was last used. */
export function planCave(provider: Provider, resolution: Resolution, home: string | undefined): ProbePlan {
  const token = knownField(resolution, 'token');
  if (token.is === 'unknown')
    return askNothing('unknown', 'value-unknown', 'the value of the credential is not known here');
  if (token.is === 'none') return askNothing('not-asked', 'no-credential', 'there is no token to ask about');
  const slot = 'token';
  if (!isSendable(token.secret))
    return askNothing('not-asked', 'unsendable', 'the token holds a character that no header can carry', { slot });
  const server = serverOf(resolution);
  const allowed = allowedServer(server, '/auth/api/v1/user/cache', provider, home);
  if (!allowed.ok)
    return askNothing('unknown', 'insecure-endpoint', `nothing was sent: ${allowed.why}`, {
      slot,
      ...(allowed.host ? { host: allowed.host } : {}),
    });
  const { url } = allowed;
  return {
    is: 'ask',
    slot,
    jwt: false,
    asClient: resolution.client === 'caveclient',
    request: {
      method: 'GET',
      url,
      repeatable: true,
      library: 'requests',
      content: () => ({ headers: { authorization: `Bearer ${token.secret.reveal()}`, accept: 'application/json' } }),
    },
    judge: (reply) => verdictOfUser(reply, url, provider.hosts),
  };
}

/** caveclient names its server whole; the others name the host of the data, which is asked over https. */
function serverOf({ settings }: Resolution): Setting {
  const server = settings['server_address'];
  if (server)
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(server.value) ? server : { ...server, value: `https://${server.value}` };
  const domain = settings['domain'] ?? { value: '', place: { kind: 'default' } };
  const scheme = /^http:/.test(settings['request']?.value ?? '') ? 'http' : 'https';
  return { ...domain, value: `${scheme}://${domain.value}` };
}

function verdictOfUser(reply: Reply, url: URL, hosts: readonly string[]): ReplyVerdict {
  if (reply.status !== 200) return withTerms(verdictOfRefusal(reply, table), jsonObject(reply.body), url, hosts);
  const user = jsonObject(reply.body);
  if (!user || isHtml(reply)) {
    const page = verdictOfRefusal(reply, table);
    return page.reason === 'captive-portal'
      ? page
      : {
          status: 'unknown',
          reason: 'unexpected-reply',
          detail: 'it answered 200, but with nothing that describes a user',
        };
  }
  const account = textAt(user, 'email') ?? textAt(user, 'name');
  const groups = textsIn(user['groups']);
  // The answer describes a user, or it is not the auth server's.
  if (account === undefined && !Array.isArray(user['groups']) && typeof user['id'] !== 'number') {
    return {
      status: 'unknown',
      reason: 'unexpected-reply',
      detail: 'it answered 200, but with nothing that describes a user',
    };
  }
  return { ...missingTerms(user, url), ...(account ? { account } : {}), ...(groups.length > 0 ? { groups } : {}) };
}

/** Terms that stand before some data: the token is good. Where no permission is left without them, all is denied. */
function missingTerms(user: JsonObject, url: URL): ReplyVerdict {
  const terms = Array.isArray(user['missing_tos']) ? user['missing_tos'].filter(isObject) : [];
  if (terms.length === 0) return { status: 'valid' };
  const names = [...new Set(terms.flatMap((each) => textAt(each, 'tos_name') ?? textAt(each, 'dataset_name') ?? []))];
  const id = terms.map((each) => each['tos_id']).find((each) => typeof each === 'number' && Number.isInteger(each));
  const link = id === undefined ? {} : { link: `${url.origin}/sticky_auth/api/v1/tos/${String(id)}/accept` };
  const permissions = user['permissions_v2'];
  const canSeeSomething = isObject(permissions) && Object.keys(permissions).length > 0;
  const detail = 'the account has not agreed to all terms of service';
  return canSeeSomething
    ? { status: 'valid', detail, missing: names, ...link }
    : { status: 'denied', reason: 'missing-terms', detail, missing: names, ...link };
}

/** The form that the answer itself points to, where that is the server's own or the platform's page. */
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
