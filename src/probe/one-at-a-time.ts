import type { Answer, Ask, ProbeRequest } from '../probe-kit/probe-request.ts';

/** The last request to each host, shared by all callers. */
export type HostLines = Map<string, Promise<Answer | undefined>>;

/**
 * At most one request per host at a time. The same request is sent once, and a host that could not be reached is not
 * tried again: several clients of a platform hold the same token.
 */
export function oneAtATime(ask: Ask, lines: HostLines): Ask {
  const asked = new Map<string, Promise<Answer>>();
  return async (request) => {
    const { host } = request.url;
    const key = keyOf(request);
    const known = asked.get(key);
    if (known) return await known;
    const before = lines.get(host) ?? Promise.resolve(undefined);
    const mine = before.then(
      async (last): Promise<Answer> =>
        last?.is === 'fault' && last.reason !== 'bad-reply'
          ? { is: 'fault', reason: last.reason, detail: last.detail, unsent: true }
          : await ask(request),
    );
    lines.set(host, mine);
    asked.set(key, mine);
    return await mine;
  };
}

function keyOf(request: ProbeRequest): string {
  const { headers, body } = request.content();
  return JSON.stringify([request.method, request.url.href, headers, body]);
}
