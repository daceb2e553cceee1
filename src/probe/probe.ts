import { maskTokens } from '../output/mask-tokens.ts';
import { stripControls } from '../output/strip-controls.ts';
import { mintedSecrets } from '../probe-kit/minted-secrets.ts';
import type { ProbePlan, ReplyVerdict } from '../probe-kit/probe-plan.ts';
import type { Ask } from '../probe-kit/probe-request.ts';
import { type ExchangePorts, exchangeEarthscope } from '../providers/earthscope/exchange.ts';
import { profilePlan } from '../providers/earthscope/probe.ts';
import type { Secret } from '../secret.ts';
import type { Provider, Reply } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import { clockOffset, noticeableOffset } from './clock-offset.ts';
import { planProbe } from './plan-probe.ts';

/** What a probe needs to know beside the credential. */
export interface ProbeOptions {
  readonly home: string | undefined;
  /** The clock of this machine, asked when an answer has come. */
  readonly now: () => Date;
  /** Where it is given, a refresh token is exchanged, and the reply saved. */
  readonly exchange?: ExchangePorts;
}

/** Asks the platform about the credential that this client would use. Never throws; the verdict shows no secret. */
export async function probe(
  provider: Provider,
  resolution: Resolution,
  ask: Ask,
  options: ProbeOptions,
): Promise<Verdict> {
  const verdict = await verdictOf(provider, resolution, ask, options).catch(
    (): ReplyVerdict => ({
      status: 'unknown',
      reason: 'bad-reply',
      detail: 'the question failed: this is a fault of auth-doctor',
    }),
  );
  return { platform: provider.id, client: resolution.client, ...shown(verdict, secretsOf(resolution)) };
}

async function verdictOf(
  provider: Provider,
  resolution: Resolution,
  ask: Ask,
  options: ProbeOptions,
): Promise<ReplyVerdict> {
  const plan = planProbe(provider, resolution, options.home, options.now());
  if (plan.is === 'ask') return await askPlan(provider, resolution, plan, ask, options);
  if (plan.verdict.reason !== 'needs-exchange' || !options.exchange) return plan.verdict;
  const exchanged = await exchangeEarthscope(provider, resolution, options.home, options.now, ask, options.exchange);
  if (!exchanged.ok) return exchanged.verdict;
  const { slot, host, token, note } = exchanged;
  const profile = profilePlan(provider, resolution, options.home, token);
  // The login host has accepted it, even where the API cannot be asked.
  const verdict =
    profile.is === 'ask'
      ? await askPlan(provider, resolution, profile, ask, options)
      : ({ status: 'valid', slot, host, detail: profile.verdict.detail } as const);
  return { ...verdict, detail: [note, verdict.detail].filter((each) => each !== undefined).join('; ') };
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
      detail: 'this machine’s clock and the server’s differ, and a token of this kind is verdict by the clock',
      ...base,
      ...clock,
    };
  }
  const words =
    plan.asClient && (verdict.status === 'rejected' || verdict.status === 'denied')
      ? clientClass(provider, resolution, answer.reply)
      : {};
  return { ...withNote(verdict, answer.note), ...base, ...clock, ...words };
}

/** What the transport has to add to an answer that is believed. */
function withNote(verdict: ReplyVerdict, note: string | undefined): ReplyVerdict {
  if (note === undefined || verdict.status !== 'valid') return verdict;
  return { ...verdict, detail: verdict.detail === undefined ? note : `${verdict.detail}; ${note}` };
}

const tooLarge: ReplyVerdict = {
  status: 'unknown',
  reason: 'reply-too-large',
  detail: 'its answer goes on after 64 KiB, which is not what was asked for',
};

/** What the client says of the same answer: the class alone, since its message may quote the body. */
function clientClass(provider: Provider, resolution: Resolution, reply: Reply): { readonly clientShows?: string } {
  try {
    const raised = provider.clients.find(({ id }) => id === resolution.client)?.predict?.(resolution, reply);
    return raised ? { clientShows: raised.class } : {};
  } catch {
    return {};
  }
}

/** Longer texts are no names. In characters. */
const longest = 120;
const mostNames = 50;

/** A server's words made fit to be shown: no controls, no secret, not without end. */
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
    ...(verdict.link === undefined ? {} : { link: clean(verdict.link) }),
  };
}

/** What the answer may hold of what the server was sent, or sent itself. */
function secretsOf({ fields, chain }: Resolution): readonly Secret[] {
  const values = [...Object.values(fields), ...chain].map(({ value }) => value);
  return [...values.flatMap((value) => (value?.is === 'known' ? [value.secret] : [])), ...mintedSecrets()];
}
