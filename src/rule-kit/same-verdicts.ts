import type { Facts } from '../types/facts.ts';
import type { Verdict } from '../types/verdict.ts';

/** One verdict per answer, with all clients that it is about: clients with the same credential share it. */
export function sameVerdicts(
  facts: Facts,
  isMeant: (verdict: Verdict) => boolean,
): readonly { readonly verdict: Verdict; readonly clients: readonly string[] }[] {
  const groups = new Map<string, { readonly verdict: Verdict; readonly clients: string[] }>();
  for (const verdict of facts.verdicts.filter(isMeant)) {
    const { client, ...answer } = verdict;
    const key = JSON.stringify(answer);
    const group = groups.get(key);
    if (group) group.clients.push(client);
    else groups.set(key, { verdict, clients: [client] });
  }
  return [...groups.values()];
}
