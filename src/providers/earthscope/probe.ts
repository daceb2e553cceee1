import { allowedServer } from '../../probe-kit/allowed-server.ts';
import { isSendable, knownField } from '../../probe-kit/known-field.ts';
import { askNothing, type ProbePlan, type ReplyVerdict } from '../../probe-kit/probe-plan.ts';
import { jsonObject, textAt } from '../../probe-kit/reply-json.ts';
import { type ReplyRow, verdictOfRefusal } from '../../probe-kit/verdict-of-reply.ts';
import type { Secret } from '../../secret.ts';
import type { Provider, Reply } from '../../types/provider.ts';
import type { Resolution } from '../../types/resolution.ts';

/** The API behind `es user get-profile` (earthscope_sdk 1.9.3 common/service.py:36-61). */
const table: readonly ReplyRow[] = [
  { status: 401, means: ['rejected', 'invalid-token'] },
  { status: 403, says: /insufficient_scope|missing[ _]scope/i, json: true, means: ['denied', 'missing-scope'] },
  { status: 403, error: 'invalid_token', means: ['rejected', 'invalid-token'] },
  { status: 403, json: true, means: ['denied', 'access-denied'] },
];

/** A token that lives no longer than this is not worth asking about: it may end on the way. In seconds. */
const freshFor = 30;

/** EarthScope: the user's profile, with an access token that is still fresh. A refresh token is not exchanged here. */
export function planEarthscope(
  provider: Provider,
  resolution: Resolution,
  home: string | undefined,
  now: Date,
): ProbePlan {
  const slot = 'access_token';
  const [token, refresh, secret] = ['access_token', 'refresh_token', 'client_secret'].map((name) =>
    knownField(resolution, name),
  );
  if ([token, refresh, secret].some((each) => each?.is === 'unknown'))
    return askNothing('unknown', 'value-unknown', 'the value of the credential is not known here');
  const expires = token?.is === 'known' ? token.traits.jwt?.expires : undefined;
  const isFresh = expires !== undefined && expires - now.getTime() / 1000 >= freshFor;
  if (token?.is !== 'known' || !isFresh) {
    if (refresh?.is === 'known' || secret?.is === 'known')
      return needsExchange(refresh?.is === 'known' && secret?.is !== 'known' ? 'refresh_token' : 'client_secret');
    if (token?.is === 'known')
      return askNothing('unknown', 'cannot-ask', 'the access token has expired, and nothing renews it', { slot });
    return askNothing('not-asked', 'no-credential', 'there is no token to ask about');
  }
  if (!isSendable(token.secret))
    return askNothing('not-asked', 'unsendable', 'the token holds a character that no header can carry', { slot });
  return profilePlan(provider, resolution, home, token.secret);
}

function needsExchange(slot: string): ProbePlan {
  const detail =
    'no access token is fresh, and only an exchange could tell whether what renews it is accepted: --exchange makes it, and saves the reply';
  return askNothing('unknown', 'needs-exchange', detail, { slot });
}

/** The request of the profile with this access token. */
export function profilePlan(
  provider: Provider,
  resolution: Resolution,
  home: string | undefined,
  token: Secret,
): ProbePlan {
  const slot = 'access_token';
  const server = resolution.settings['api_url'];
  if (!server) return askNothing('unknown', 'cannot-ask', 'the address of the API cannot be told', { slot });
  const allowed = allowedServer(server, '/beta/user/profile', provider, home);
  if (!allowed.ok)
    return askNothing('unknown', 'insecure-endpoint', `nothing was sent: ${allowed.why}`, {
      slot,
      ...(allowed.host ? { host: allowed.host } : {}),
    });
  if (resolution.next === 'sends-nothing')
    return askNothing('unknown', 'cannot-ask', 'the client sends no token to this host', {
      slot,
      host: allowed.url.hostname,
    });
  return {
    is: 'ask',
    slot,
    jwt: true,
    asClient: resolution.next === 'sends',
    request: {
      method: 'GET',
      url: allowed.url,
      repeatable: true,
      library: 'httpx',
      content: () => ({ headers: { authorization: `Bearer ${token.reveal()}`, accept: 'application/json' } }),
    },
    judge: verdictOfProfile,
  };
}

function verdictOfProfile(reply: Reply): ReplyVerdict {
  if (reply.status !== 200) return verdictOfRefusal(reply, table);
  const profile = jsonObject(reply.body);
  const account = textAt(profile, 'primary_email') ?? textAt(profile, 'email') ?? textAt(profile, 'user_id');
  if (profile && account !== undefined) return { status: 'valid', account };
  const page = verdictOfRefusal(reply, table);
  return page.reason === 'captive-portal'
    ? page
    : { status: 'unknown', reason: 'unexpected-reply', detail: 'it answered 200, but with no profile' };
}
