import { allowedServer } from '../probe-kit/allowed-server.ts';
import { isSendable, knownField } from '../probe-kit/known-field.ts';
import {
  askNothing,
  type ProbePlan,
  type ProbeSituation,
  type ReplyVerdict,
  refuseServer,
} from '../probe-kit/probe-plan.ts';
import { hasField, isObject, jsonObject, textAt } from '../probe-kit/reply-json.ts';
import { notProved, type ReplyRow, verdictOfRefusal } from '../probe-kit/verdict-of-reply.ts';
import type { DeclaredProbe } from '../types/declared-probe.ts';
import type { Provider, Reply } from '../types/provider.ts';
import type { Resolution, Setting } from '../types/resolution.ts';

/** A platform whose request is plain data: one request with the credential in a header. */
export function planDeclared(
  provider: Provider,
  declared: DeclaredProbe,
  resolution: Resolution,
  { home }: ProbeSituation,
): ProbePlan {
  const { slot, method, header, prefix } = declared;
  const token = knownField(resolution, slot);
  if (token.is === 'unknown')
    return askNothing('unknown', 'value-unknown', 'the value of the credential is unknown here');
  if (token.is === 'none') return askNothing('not-asked', 'no-credential', `there is no ${slot} to check`);
  if (!isSendable(token.secret))
    return askNothing(
      'cannot-send',
      'unsendable',
      `the ${slot} contains a character that is invalid in an HTTP header`,
      {
        slot,
      },
    );
  const server = serverOf(resolution, declared.server);
  if (!server) return askNothing('unknown', 'cannot-ask', 'the address of the platform is unknown', { slot });
  const allowed = allowedServer(server, declared.path, provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  return {
    is: 'ask',
    slot,
    jwt: token.traits.jwt !== undefined,
    server: declared.server,
    request: {
      method,
      url: allowed.url,
      repeatable: true,
      library: provider.library ?? 'requests',
      content: () => ({ headers: { [header]: `${prefix}${token.secret.reveal()}`, accept: 'application/json' } }),
    },
    judge: (reply) => verdictOfDeclared(reply, declared),
  };
}

/** A setting, or a slot that is not secret (CDS's `url`). */
function serverOf({ settings, fields }: Resolution, name: string): Setting | undefined {
  const field = fields[name];
  if (settings[name] || field?.value.is !== 'known') return settings[name];
  return { value: field.value.secret.reveal(), place: field.place };
}

function verdictOfDeclared(reply: Reply, declared: DeclaredProbe): ReplyVerdict {
  const { account, groups, rejected, denied, proof, refusal, anonymous } = declared;
  const table: readonly ReplyRow[] = [
    { status: rejected, fields: refusal, means: ['rejected', 'invalid-token'] },
    { status: denied, json: true, means: ['denied', 'access-denied'] },
  ];
  if (reply.status !== 200) return verdictOfRefusal(reply, table);
  const json = jsonObject(reply.body);
  if (!json || proof.length === 0 || !proof.every((name) => hasField(json, name)))
    return notProved(reply, 'the fields of the platform’s own reply');
  const name = account === undefined ? undefined : textAt(json, ...account.split('.'));
  if (anonymous && textAt(json, ...anonymous.field.split('.')) === anonymous.equals)
    return { status: 'valid', reason: 'anonymous', detail: 'the server treats this key as anonymous' };
  const listed = groups === undefined ? [] : namesIn(json, groups);
  return {
    status: 'valid',
    ...(name === undefined ? {} : { account: name }),
    ...(listed.length > 0 ? { groups: listed } : {}),
  };
}

/** `orgs.name`: the name of each item in a list; `groups`: the list's own texts. */
function namesIn(json: unknown, path: string): readonly string[] {
  const [list = '', ...rest] = path.split('.');
  const items: unknown = isObject(json) && Object.hasOwn(json, list) ? json[list] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((each: unknown) => (typeof each === 'string' ? [each] : (textAt(each, ...rest) ?? [])));
}
