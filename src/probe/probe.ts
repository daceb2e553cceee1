import { maskTokens } from '../output/mask-tokens.ts';
import { mintedSecrets } from '../probe-kit/minted-secrets.ts';
import { askNothing, type ProbePlan, type ProbeSituation, type ReplyVerdict } from '../probe-kit/probe-plan.ts';
import type { Ask } from '../probe-kit/probe-request.ts';
import { probePlanners } from '../probe-planners.generated.ts';
import { exchangeEarthscope } from '../providers/earthscope/exchange.ts';
import type { ExchangePorts } from '../providers/earthscope/exchange-ports.ts';
import { profilePlan } from '../providers/earthscope/probe.ts';
import { allSecrets, type Secret } from '../secret.ts';
import type { Provider, Reply } from '../types/provider.ts';
import type { Raised, Resolution, Slot } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import { secretsOf as heldSecrets, publicText } from '../value/mask-secrets.ts';
import { stripControls } from '../value/strip-controls.ts';
import { planDeclared } from './declared.ts';

/** What a probe needs besides the credential. */
export interface ProbeOptions {
  readonly home: string | undefined;
  /** The clock of this machine, read when a reply has arrived. */
  readonly now: () => Date;
  /** Unix seconds: how long the credential must be valid. */
  readonly validUntil?: number;
  /** If given, a refresh token is exchanged, and the reply saved. */
  readonly exchange?: ExchangePorts;
}

/** Asks the platform about the credential that this client would use. Never throws; the verdict contains no secret. */
export async function probe(
  provider: Provider,
  resolution: Resolution,
  ask: Ask,
  options: ProbeOptions,
): Promise<Verdict> {
  const about = { platform: provider.id, client: resolution.client };
  const secrets = secretsOf(resolution);
  if (hasNothing(resolution))
    return { ...about, status: 'not-asked', reason: 'no-credential', detail: 'there is no credential to check' };
  const raised = resolution.raises[0];
  if (raised) {
    const detail = 'the client stops before it sends anything';
    return { ...about, status: 'cannot-send', reason: exceptionLine(raised, secrets), detail };
  }
  const verdict = await verdictOf(provider, resolution, ask, options).catch(
    (): ReplyVerdict => ({
      status: 'unknown',
      reason: 'bad-reply',
      detail: 'the request failed: this is a bug in auth-doctor',
    }),
  );
  return { ...about, ...shown(verdict, secretsOf(resolution)) };
}

/** Whether the client finds nothing at all: that it then stops is not a problem of a credential. */
function hasNothing({ chain, fields }: Resolution): boolean {
  return (
    chain.every(({ state, role, place }) => state === 'absent' || role === 'lookalike' || place.kind === 'default') &&
    Object.values(fields).every(({ place }) => place.kind === 'default')
  );
}

/** In characters: an exception's message may quote a whole file. */
const longestException = 300;

/** An exception as the client shows it, in a line. */
function exceptionLine({ class: name, message, ownWords }: Raised, secrets: readonly Secret[]): string {
  const [line = ''] = (ownWords ? message : `${name}${message === '' ? '' : `: ${message}`}`).split('\n');
  return stripControls(maskTokens(line, secrets)).slice(0, longestException);
}

async function verdictOf(
  provider: Provider,
  resolution: Resolution,
  ask: Ask,
  options: ProbeOptions,
): Promise<ReplyVerdict> {
  const { home, validUntil } = options;
  const situation = { home, now: options.now(), ...(validUntil === undefined ? {} : { validUntil }) };
  const plan = planProbe(provider, resolution, situation);
  if (plan.is === 'ask') return await askPlan(provider, resolution, plan, ask, options);
  if (plan.verdict.reason !== 'needs-exchange' || !options.exchange) return plan.verdict;
  const exchanged = await exchangeEarthscope(provider, resolution, home, options.now, ask, options.exchange);
  if (!exchanged.ok) return { ...exchanged.verdict, ...expectedOf(exchanged.verdict, provider, resolution, 'domain') };
  const { accepted, token, note } = exchanged;
  const profile = profilePlan(provider, resolution, situation, token);
  if (profile.is === 'ask') {
    const verdict = await askPlan(provider, resolution, profile, ask, options);
    return withDetail(verdict.status === 'valid' && accepted ? { ...verdict, slot: accepted.slot } : verdict, note);
  }
  // Whatever is unknown about the API, the login host has accepted what renews the token.
  return accepted
    ? { status: 'valid', ...accepted, detail: `${note}; the API was not asked: ${profile.verdict.detail ?? ''}` }
    : withDetail(profile.verdict, note);
}

/** Puts a sentence before the existing detail. */
function withDetail(verdict: ReplyVerdict, words: string): ReplyVerdict {
  return { ...verdict, detail: verdict.detail === undefined ? words : `${words}; ${verdict.detail}` };
}

async function askPlan(
  provider: Provider,
  resolution: Resolution,
  plan: Extract<ProbePlan, { is: 'ask' }>,
  ask: Ask,
  { now }: ProbeOptions,
): Promise<ReplyVerdict> {
  const base = { slot: plan.slot, host: plan.request.url.hostname };
  const answer = await ask(plan.request);
  if (answer.is === 'fault') return { status: 'unknown', reason: answer.reason, detail: answer.detail, ...base };
  const offset = clockOffset(answer.reply, now());
  const clock = offset !== undefined && Math.abs(offset) >= noticeableOffset ? { clockOffset: offset } : {};
  const verdict = answer.truncated && answer.reply.status === 200 ? tooLarge : plan.judge(answer.reply);
  if (verdict.status === 'rejected' && verdict.reason !== 'revoked' && plan.jwt && clock.clockOffset !== undefined) {
    return {
      status: 'unknown',
      reason: 'clock-skew',
      detail: 'this machine’s clock and the server’s differ, and a token of this kind is judged by the clock',
      ...base,
      ...clock,
    };
  }
  const refused = verdict.status === 'rejected' || verdict.status === 'denied';
  return {
    ...withNote(verdict, answer.note),
    ...base,
    ...clock,
    ...(refused ? clientClass(provider, resolution, plan.clientReply?.(answer.reply)) : {}),
    ...(refused && plan.sentInstead !== undefined ? { sentInstead: plan.sentInstead } : {}),
    ...expectedOf(verdict, provider, resolution, plan.server),
  };
}

/** The platform's known addresses, if the reply is not informative and another address is configured. */
function expectedOf(
  { status }: ReplyVerdict,
  { addresses = [] }: Provider,
  { settings, fields }: Resolution,
  server: Slot,
): Pick<ReplyVerdict, 'expected'> {
  const expected = addresses.find(({ setting, slot }) => (setting ?? slot) === server)?.current;
  const place = (settings[server] ?? fields[server])?.place;
  if (status !== 'unknown' || !expected || !place || place.kind === 'default') return {};
  const address = settings[server]?.value ?? publicText(fields[server]?.value);
  const plain = (text: string): string => text.replace(/\/+$/, '').toLowerCase();
  return expected.some((each) => plain(each) === plain(address)) ? {} : { expected };
}

/** What the transport adds to a reply that is believed. */
function withNote(verdict: ReplyVerdict, note: string | undefined): ReplyVerdict {
  if (note === undefined || verdict.status !== 'valid') return verdict;
  return { ...verdict, detail: verdict.detail === undefined ? note : `${verdict.detail}; ${note}` };
}

const tooLarge: ReplyVerdict = {
  status: 'unknown',
  reason: 'reply-too-large',
  detail: 'its reply is longer than 64 KiB, so it is not what was requested',
};

/** What the client raises for a reply to its own request: only the class, because its message may quote the body. */
function clientClass(
  provider: Provider,
  resolution: Resolution,
  reply: Reply | undefined,
): { readonly clientShows?: string } {
  if (!reply) return {};
  try {
    const raised = provider.clients.find(({ id }) => id === resolution.client)?.predict?.(resolution, reply);
    return raised ? { clientShows: raised.class } : {};
  } catch {
    return {};
  }
}

/** Longer texts are not names. In characters. */
const longest = 120;
const mostNames = 50;

/** Makes a server's text safe to show: no control characters, no secret, limited length. */
function shown(verdict: ReplyVerdict, secrets: readonly Secret[]): ReplyVerdict {
  const clean = (text: string): string => stripControls(maskTokens(text, secrets)).slice(0, longest);
  const list = (name: 'groups' | 'scopes' | 'missing'): Partial<ReplyVerdict> => {
    const texts = verdict[name];
    return texts ? { [name]: texts.slice(0, mostNames).map(clean) } : {};
  };
  return {
    ...verdict,
    ...list('groups'),
    ...list('scopes'),
    ...list('missing'),
    ...(verdict.account === undefined ? {} : { account: clean(verdict.account) }),
    ...(verdict.owner === undefined ? {} : { owner: clean(verdict.owner) }),
    ...(verdict.link === undefined ? {} : { link: clean(verdict.link) }),
  };
}

/**
 * Secrets that a reply may contain: what the server was sent or sent itself, and any other secret of this run. A server
 * may know one that it was not sent (a gateway for several platforms, a name made from the token).
 */
function secretsOf(resolution: Resolution): readonly Secret[] {
  return [...new Set([...heldSecrets(resolution), ...mintedSecrets(), ...allSecrets()])];
}

/** A difference from here on is reported: servers allow a few minutes at most. In seconds. */
const noticeableOffset = 120;

/** Seconds by which this machine's clock is ahead of the server's; undefined if the reply's `Date` does not show it. */
function clockOffset({ headers }: Reply, now: Date): number | undefined {
  // A cached reply is as old as its `Age` says.
  if (headers['age'] !== undefined) return undefined;
  const text = headers['date'];
  if (text === undefined || !/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text))
    return undefined;
  const theirs = Date.parse(text);
  return Number.isNaN(theirs) ? undefined : Math.round((now.getTime() - theirs) / 1000);
}

/** What to ask about the credential of a resolution, or why nothing is asked. */
function planProbe(provider: Provider, resolution: Resolution, situation: ProbeSituation): ProbePlan {
  // A file of the user's may have replaced a platform: then its clients are data.
  const isWritten = Object.hasOwn(probePlanners, provider.id) && !provider.declared?.length;
  const planner = isWritten ? probePlanners[provider.id] : undefined;
  if (planner) return planner(provider, resolution, situation);
  if (provider.probe) return planDeclared(provider, provider.probe, resolution, situation);
  return askNothing('not-asked', 'no-probe', 'auth-doctor does not know yet how to ask this platform');
}
