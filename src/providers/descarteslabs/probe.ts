import { allowedServer } from '../../probe-kit/allowed-server.ts';
import { jwtClaims } from '../../probe-kit/jwt-claims.ts';
import { knownField } from '../../probe-kit/known-field.ts';
import { mintedSecret } from '../../probe-kit/minted-secrets.ts';
import {
  askNothing,
  type ProbePlan,
  type ProbeSituation,
  type ReplyVerdict,
  refuseServer,
} from '../../probe-kit/probe-plan.ts';
import { hasField, jsonObject, textAt, textsIn } from '../../probe-kit/reply-json.ts';
import { notProved, type ReplyRow, verdictOfRefusal } from '../../probe-kit/verdict-of-reply.ts';
import type { Provider, Reply } from '../../types/provider.ts';
import type { Resolution, Slot } from '../../types/resolution.ts';
import { jwtTraits } from '../../value/jwt-traits.ts';

/** auth/auth.py:757-766 of descarteslabs 3.2.2: a legacy client id, whose request looks different. */
const legacyClientId = 'ZOBAi4UROl5gKZIpxxlwOEfx8KpqXf2c';

/** What IAM's replies to the token request mean. */
const table: readonly ReplyRow[] = [
  { status: 401, error: 'invalid_client', means: ['rejected', 'invalid-client'] },
  { status: 400, error: 'invalid_client', means: ['rejected', 'invalid-client'] },
  { status: 401, fields: ['error'], means: ['rejected', 'invalid-token'] },
  {
    status: 400,
    says: /"invalid_grant"|invalid grant_type|"invalid_refresh_token"/i,
    json: true,
    means: ['rejected', 'invalid-token'],
  },
  { status: 403, says: /invalid_grant|invalid_refresh_token/, json: true, means: ['rejected', 'invalid-token'] },
  { status: 403, json: true, means: ['denied', 'access-denied'] },
];

/**
 * Descartes Labs and EarthOne: the token request, as the client makes it (auth.py:733-809). The client discards the
 * reply's refresh token, so asking changes nothing. A cached JWT hides a revoked secret, so the secret is asked about.
 */
export function planProbe(provider: Provider, resolution: Resolution, { home }: ProbeSituation): ProbePlan {
  const clientId = knownField(resolution, 'client_id');
  const slot = secretSlot(resolution);
  const secret = knownField(resolution, slot);
  if (secret.is === 'unknown' || clientId.is === 'unknown')
    return askNothing('unknown', 'value-unknown', 'the value of the credential is unknown');
  if (secret.is === 'none' || clientId.is === 'none') {
    if (knownField(resolution, 'token').is !== 'known')
      return askNothing('not-asked', 'no-credential', 'there is no client id with a secret to check');
    return askNothing(
      'unknown',
      'cannot-ask',
      'a token alone cannot be checked: the platform checks a client id and its secret',
      { slot: 'token' },
    );
  }
  const server = resolution.settings['iam_url'];
  if (!server) return askNothing('unknown', 'cannot-ask', 'the address of the token service is unknown', { slot });
  const allowed = allowedServer(server, '/token', provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  return {
    is: 'ask',
    slot,
    jwt: false,
    clientReply: (reply) => (resolution.next === 'exchanges' ? reply : undefined),
    server: 'iam_url',
    ...(resolution.next === 'sends' && resolution.fields['token'] ? { sentInstead: 'token' } : {}),
    request: {
      method: 'POST',
      url: allowed.url,
      repeatable: true,
      library: provider.library ?? 'requests',
      content: () => ({
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(tokenRequest(provider.id, clientId.secret.reveal(), secret.secret.reveal())),
      }),
    },
    judge: verdictOfTokenReply,
  };
}

/** The client copies a lone secret into its refresh token (auth.py:413): then the secret's own name is shown. */
function secretSlot({ fields }: Resolution): Slot {
  const [refresh, secret] = [fields['refresh_token'], fields['client_secret']];
  const isCopy =
    refresh !== undefined && secret !== undefined && JSON.stringify(refresh.place) === JSON.stringify(secret.place);
  return refresh === undefined || isCopy ? 'client_secret' : 'refresh_token';
}

function tokenRequest(platform: string, clientId: string, refreshToken: string): Readonly<Record<string, string>> {
  if (platform !== 'descarteslabs' || clientId !== legacyClientId)
    return { client_id: clientId, grant_type: 'refresh_token', refresh_token: refreshToken };
  return {
    scope: 'openid name groups org email',
    client_id: clientId,
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    target: clientId,
    api_type: 'app',
    refresh_token: refreshToken,
  };
}

function verdictOfTokenReply(reply: Reply): ReplyVerdict {
  if (reply.status !== 200) return verdictOfRefusal(reply, table);
  const json = jsonObject(reply.body);
  const token = textAt(json, 'access_token') ?? textAt(json, 'id_token');
  if (token === undefined) {
    return hasField(json, 'access_token') || hasField(json, 'id_token')
      ? { status: 'unknown', reason: 'unexpected-reply', detail: 'it answered 200, but without a token' }
      : notProved(reply, 'a token');
  }
  mintedSecret(token);
  const claims = jwtClaims(token);
  const expires = jwtTraits(token)?.expires;
  const account = textAt(claims, 'email') ?? textAt(claims, 'earthdaily__dl__email') ?? textAt(claims, 'name');
  const groups = textsIn(claims?.['groups'] ?? claims?.['earthdaily__dl__groups']);
  return {
    status: 'valid',
    ...(account ? { account } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(expires === undefined ? {} : { expires }),
  };
}
