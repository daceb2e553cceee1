import { allowedServer } from '../../probe-kit/allowed-server.ts';
import { isSendable, knownField } from '../../probe-kit/known-field.ts';
import {
  askNothing,
  type ProbePlan,
  type ProbeSituation,
  type ReplyVerdict,
  refuseServer,
} from '../../probe-kit/probe-plan.ts';
import { jsonObject, textAt } from '../../probe-kit/reply-json.ts';
import { notProved, type ReplyRow, verdictOfRefusal } from '../../probe-kit/verdict-of-reply.ts';
import type { Secret } from '../../secret.ts';
import type { Provider, Reply } from '../../types/provider.ts';
import type { Resolution } from '../../types/resolution.ts';

/**
 * The API behind `es user get-profile` (earthscope_sdk 1.9.3 common/service.py:36-61). It rejects with a `message`, as
 * recorded; OAuth's `error` is accepted too.
 */
const table: readonly ReplyRow[] = [
  { status: 401, fields: ['message', 'error'], means: ['rejected', 'invalid-token'] },
  { status: 403, says: /insufficient_scope|missing[ _]scope/i, json: true, means: ['denied', 'missing-scope'] },
  { status: 403, error: 'invalid_token', means: ['rejected', 'invalid-token'] },
  { status: 403, json: true, means: ['denied', 'access-denied'] },
];

/** A token with less time left is not worth asking about: it may expire on the way. In seconds. */
const freshFor = 30;

/**
 * EarthScope: the user's profile, with an access token that has not expired and is valid for as long as requested. What
 * renews it is another credential, about which the profile says nothing: it is exchanged only if the user wants that.
 */
export function planProbe(provider: Provider, resolution: Resolution, situation: ProbeSituation): ProbePlan {
  const slot = 'access_token';
  const [token, refresh, secret] = ['access_token', 'refresh_token', 'client_secret'].map((name) =>
    knownField(resolution, name),
  );
  if ([token, refresh, secret].some((each) => each?.is === 'unknown'))
    return askNothing('unknown', 'value-unknown', 'the value of the credential is unknown');
  const renewal = secret?.is === 'known' ? 'client_secret' : refresh?.is === 'known' ? 'refresh_token' : undefined;
  const expires = token?.is === 'known' ? token.traits.jwt?.expires : undefined;
  const isFresh = expires !== undefined && expires - situation.now.getTime() / 1000 >= freshFor;
  if (token?.is !== 'known' || !isFresh) {
    if (renewal) return needsExchange(renewal, 'no access token is fresh');
    if (token?.is === 'known')
      return askNothing('unknown', 'cannot-ask', 'the access token has expired, and there is no refresh token', {
        slot,
      });
    return askNothing('not-asked', 'no-credential', 'there is no token to check');
  }
  if (renewal && situation.validUntil !== undefined && expires < situation.validUntil)
    return needsExchange(renewal, 'the access token expires before the requested time');
  if (!isSendable(token.secret))
    return askNothing('cannot-send', 'unsendable', 'the token contains a character that is invalid in an HTTP header', {
      slot,
    });
  return profilePlan(provider, resolution, situation, token.secret);
}

function needsExchange(slot: string, why: string): ProbePlan {
  const detail = `${why}, and only an exchange shows whether the refresh token is accepted: --exchange sends it, and saves the reply`;
  return askNothing('unknown', 'needs-exchange', detail, { slot });
}

/** Requests the profile with an access token: the held one, or one from an exchange. */
export function profilePlan(
  provider: Provider,
  resolution: Resolution,
  { home }: ProbeSituation,
  token: Secret,
): ProbePlan {
  const slot = 'access_token';
  const server = resolution.settings['api_url'];
  if (!server) return askNothing('unknown', 'cannot-ask', 'the address of the API is unknown', { slot });
  const allowed = allowedServer(server, '/beta/user/profile', provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  if (resolution.next === 'sends-nothing')
    return askNothing('unknown', 'cannot-ask', 'the client sends no token to this host', {
      slot,
      host: allowed.url.hostname,
    });
  return {
    is: 'ask',
    slot,
    jwt: true,
    clientReply: (reply) => (resolution.next === 'sends' ? reply : undefined),
    server: 'api_url',
    request: {
      method: 'GET',
      url: allowed.url,
      repeatable: true,
      library: provider.library ?? 'httpx',
      content: () => ({ headers: { authorization: `Bearer ${token.reveal()}`, accept: 'application/json' } }),
    },
    judge: verdictOfProfile,
  };
}

function verdictOfProfile(reply: Reply): ReplyVerdict {
  if (reply.status !== 200) return verdictOfRefusal(reply, table);
  const profile = jsonObject(reply.body);
  const account = textAt(profile, 'primary_email') ?? textAt(profile, 'user_id');
  return account === undefined ? notProved(reply, 'a user profile') : { status: 'valid', account };
}
