import type { Ask } from '../probe-kit/probe-request.ts';
import type { Facts, Gap } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { SentRequest } from '../types/sent-request.ts';
import type { Verdict } from '../types/verdict.ts';
import type { World } from '../types/world.ts';
import { type HostLines, oneAtATime } from './one-at-a-time.ts';
import { type ProbeOptions, probe } from './probe.ts';
import { probeLimits, transport } from './transport.ts';

/** How to ask. */
export interface OnlineOptions {
  /** Seconds for each request in total; 8 unless given. */
  readonly timeout?: number;
  /** If given, a refresh token may be exchanged. */
  readonly exchange?: ProbeOptions['exchange'];
  /** Ends the waiting: what is known by then is returned. */
  readonly signal?: AbortSignal;
  /** Called with work that must end before the program does: an exchange whose reply must still be saved. */
  readonly settles?: (last: Promise<void>) => void;
  /** Called with the platforms that are still being waited for, whenever that changes. */
  readonly waitingFor?: (names: readonly string[]) => void;
  /** Replaces the network in tests. */
  readonly ask?: Ask;
}

/** What the platforms answered. */
export interface Probed {
  readonly verdicts: readonly Verdict[];
  readonly gaps: readonly Gap[];
  readonly requests: readonly SentRequest[];
}

/** Asks all platforms in use concurrently about the credentials that their clients would use. Never rejects. */
export async function probePlatforms(facts: Facts, world: World, online: OnlineOptions): Promise<Probed> {
  const requests: SentRequest[] = [];
  const total = online.timeout === undefined ? probeLimits.total : online.timeout * 1000;
  const connect = Math.min(probeLimits.connect, total);
  const { signal } = online;
  const send = online.ask ?? transport({ world, connect, total, ...(signal ? { signal } : {}) });
  const lines: HostLines = new Map();
  const waiting = new Set<string>();
  const told = (): void => online.waitingFor?.([...waiting]);
  const exchanges: Promise<unknown>[] = [];
  const jobs = facts.providers.map(async (provider) => {
    const groups = groupsOf(facts.resolutions.filter((each) => each.provider === provider.id));
    if (groups.length === 0) return [];
    waiting.add(provider.name);
    const ask = oneAtATime(noted(provider, send, requests), lines);
    const options: ProbeOptions = {
      home: facts.home,
      now: () => new Date(),
      ...(facts.validUntil === undefined ? {} : { validUntil: facts.validUntil }),
      ...(online.exchange ? { exchange: online.exchange } : {}),
    };
    const verdicts = await Promise.all(
      groups.map(async (group) => {
        const asking = probe(provider, group[0], ask, options);
        if (online.exchange) exchanges.push(asking);
        const verdict = await unlessInterrupted(asking, group[0], signal);
        return group.map(({ client }) => ({ ...verdict, client }));
      }),
    );
    waiting.delete(provider.name);
    told();
    return verdicts.flat();
  });
  told();
  online.settles?.(Promise.all(exchanges).then(() => undefined));
  const verdicts = (await Promise.all(jobs)).flat();
  return { verdicts, gaps: gapsOf(verdicts, facts.providers), requests };
}

type Group = readonly [Resolution, ...Resolution[]];

/** Clients that hold the same credential and send it to the same place are one request. */
function groupsOf(resolutions: readonly Resolution[]): readonly Group[] {
  const groups: [Resolution, ...Resolution[]][] = [];
  for (const resolution of resolutions) {
    const same = groups.find(([first]) => holdsSame(first, resolution));
    if (same) same.push(resolution);
    else groups.push([resolution]);
  }
  return groups;
}

function holdsSame(a: Resolution, b: Resolution): boolean {
  const slots = Object.keys(a.fields);
  const rest = ({ settings, raises }: Resolution): string =>
    JSON.stringify([Object.entries(settings).map(([name, { value }]) => [name, value]), raises]);
  if (slots.length !== Object.keys(b.fields).length || rest(a) !== rest(b)) return false;
  return slots.every((slot) => {
    const [one, other] = [a.fields[slot]?.value, b.fields[slot]?.value];
    return one?.is === 'known' && other?.is === 'known' && one.secret.relation(other.secret) === 'same';
  });
}

/** Keeps the list that `-v` shows. */
function noted({ id }: Provider, ask: Ask, requests: SentRequest[]): Ask {
  return async (request) => {
    const begun = performance.now();
    const answer = await ask(request);
    const outcome = answer.is === 'reply' ? String(answer.reply.status) : answer.reason;
    const milliseconds = Math.round(performance.now() - begun);
    requests.push({
      platform: id,
      method: request.method,
      host: request.url.host,
      path: request.url.pathname,
      outcome,
      milliseconds,
    });
    return answer;
  };
}

/** An exchange continues in the background when the waiting ends: abandoning it could log the user out. */
async function unlessInterrupted(
  asking: Promise<Verdict>,
  { provider, client }: Resolution,
  signal: AbortSignal | undefined,
): Promise<Verdict> {
  if (!signal) return await asking;
  const given: Verdict = {
    platform: provider,
    client,
    status: 'unknown',
    reason: 'interrupted',
    detail: 'interrupted before the reply',
  };
  return await new Promise((resolve) => {
    const giveUp = (): void => resolve(given);
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    void asking.then((verdict) => {
      signal.removeEventListener('abort', giveUp);
      resolve(verdict);
    });
  });
}

/** If the answer is unknown, a run with `--strict` must not end as if everything were fine. */
function gapsOf(verdicts: readonly Verdict[], providers: readonly Provider[]): readonly Gap[] {
  const unknown = verdicts.filter(({ status, reason }) => status === 'unknown' || reason === 'no-probe');
  const texts = new Map<string, Gap>();
  for (const { platform, host, detail, reason } of unknown) {
    const name = providers.find(({ id }) => id === platform)?.name ?? platform;
    const what = `unknown whether ${name} accepts the credential${host === undefined ? '' : ` (${host})`}: ${detail ?? reason ?? 'no answer'}`;
    texts.set(`${platform} ${what}`, { platform, what, uncertain: true });
  }
  return [...texts.values()];
}
