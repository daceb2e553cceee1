import { stopsOf } from '../src/rule-kit/explained.ts';
import { placeName, withTilde } from '../src/rule-kit/place-name.ts';
import { byHand } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const netrcOverride = {
  id: 'netrc-override',
  severity: 'error',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'A login in ~/.netrc is sent instead of the token.',
  why: 'The HTTP library that most Python clients use prefers a netrc entry for the host, or a `default` entry for any host, to the header that the client set. The token is valid but never sent.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry = resolution.chain.find(
        ({ slot, wins, place }) => (slot === 'netrc' || slot === 'login') && wins && place.kind === 'file',
      );
      if (entry && Object.keys(resolution.fields).length > 0) yield problem(resolution, entry, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'an entry for another host',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}',
          '.netrc': 'machine example.org login me password made-up\n',
        },
      },
    ],
    invalid: [
      {
        title: 'a default entry; the platform answers 400',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}',
          '.netrc': 'default login me password made-up\n',
        },
        severity: 'error',
        says: 'is sent instead of the token',
      },
      {
        title: 'a default entry',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=+86400}}' },
        files: { '.netrc': 'default login me password made-up\n' },
        severity: 'warning',
        says: 'is sent instead of the token',
      },
    ],
  },
} as const satisfies Rule;

function problem(resolution: Resolution, entry: ChainEntry, facts: Facts): RuleProblem {
  const { provider, client, settings } = resolution;
  const host = settings['netrc']?.value ?? 'an entry';
  const file = entry.place.kind === 'file' ? withTilde(entry.place.path, facts.home) : '~/.netrc';
  return {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: 'login',
    // CAVE is recorded to answer 400; how Descartes Labs' services react to such a login is unknown.
    severity: provider === 'cave' ? 'error' : 'warning',
    message: `the login in ${placeName(entry.place, facts.home)} is sent instead of the token`,
    evidence: [{ place: entry.place, what: `the entry ${host} matches the host that ${client} calls`, wins: true }],
    explains: stopsOf(provider, [client], facts),
    cause:
      host === 'default'
        ? 'A default entry matches every host without its own entry.'
        : 'The entry names the host that the client calls.',
    remedy: {
      steps: [{ say: `Remove the entry ${host} from ${file}, or limit it to one host${byHand(facts)}` }],
      wontHelp: ['A new token, or logging in again: no token is sent.'],
    },
  };
}
