import { setInJob } from '../src/rule-kit/ci-steps.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate } from '../src/rule-kit/held-values.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { ChainEntry, Resolution, Setting } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const otherProfile = {
  id: 'other-profile',
  severity: 'error',
  layer: 'home',
  failureClass: 'wrong-server-or-env',
  summary: 'No credential is found for the profile or server in use, but there is one for another.',
  why: 'A login is stored for one profile or server. A program that uses another one, or none, finds nothing and says “log in”, which is confusing right after a login.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      // If the client fails while it is created, that is the first problem.
      if (canAuthenticate(resolution) || resolution.raises[0]?.phase === 'construct') continue;
      const others = resolution.chain.filter(isForAnother);
      if (others.length > 0) yield problem(resolution, others, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'the profile in use has its own tokens',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          '.earthscope/work/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'logged in under another profile',
        platform: 'earthscope',
        files: { '.earthscope/work/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'there is one for another profile',
      },
      {
        title: 'a token for another server',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave.my-lab.org-cave-secret.json': '{"token": "{{cave/token}}"}' },
        severity: 'error',
        says: 'there is one for another server',
      },
    ],
  },
} as const satisfies Rule;

function isForAnother({ role, state, why = '', value }: ChainEntry): boolean {
  return (
    role === 'lookalike' &&
    state === 'ignored' &&
    /profile|used only for/.test(why) &&
    value?.is === 'known' &&
    !value.traits.blank
  );
}

function problem(resolution: Resolution, others: readonly ChainEntry[], facts: Facts): RuleProblem {
  const { provider, client, settings } = resolution;
  const isProfile = others.some(({ why }) => why?.includes('profile'));
  const files = [
    ...new Set(
      others.map(({ place }) =>
        placeName(place.kind === 'file' ? { kind: 'file', path: place.path } : place, facts.home),
      ),
    ),
  ];
  const inUse = isProfile ? settings['profile_name']?.value : (settings['server_address'] ?? settings['domain'])?.value;
  return {
    platform: provider,
    clients: [client],
    place: others[0]?.place ?? { kind: 'default' },
    message: `no credential for ${isProfile ? 'this profile' : 'this server'}, but there is one for another ${isProfile ? 'profile' : 'server'}`,
    evidence: [
      ...others.map(({ place, why }) => ({ place, what: why ?? 'of another', wins: false })),
      ...(inUse ? [{ what: `in use: ${inUse}` }] : []),
    ],
    explains: stopsOf(provider, [client], facts),
    cause: `The login was made for a different ${isProfile ? 'profile' : 'server'}.`,
    remedy: {
      steps: [
        ...(isProfile
          ? useProfile(others[0]?.place, settings['profile_name'], facts)
          : [
              {
                say: `Name that server in your code (server_address, or its datastack): its token is in ${files.join(', ')}`,
              },
            ]),
        logIn(provider, facts, `Or log in for ${isProfile ? 'this profile' : 'this server'}`),
      ],
    },
  };
}

/** The profile's name is the name of its token directory. */
function useProfile(tokens: Place | undefined, inUse: Setting | undefined, facts: Facts): readonly RemedyStep[] {
  const name = tokens?.kind === 'file' ? tokens.path.split(/[\\/]/).at(-2) : undefined;
  if (name === 'default' && inUse?.place.kind === 'env') return unsetVariable(inUse.place.name, facts);
  if (name === undefined || !/^\w[\w.-]*$/.test(name) || inUse?.place.kind === 'argument') {
    return [
      { say: 'Set that profile in your code or in ES_PROFILE, and add its section to ~/.earthscope/config.toml' },
    ];
  }
  const section = {
    say: `Add the section [profile.${name}] to ~/.earthscope/config.toml if it is missing`,
  };
  const sections = name === 'default' ? [] : [section];
  const say = 'Use the profile that has the tokens';
  if (facts.ci) return [setInJob(say, 'ES_PROFILE', name, facts.ci.service), ...sections];
  const run = [
    { shell: 'posix', line: `export ES_PROFILE=${name}` },
    { shell: 'fish', line: `set -gx ES_PROFILE ${name}` },
    { shell: 'powershell', line: `$env:ES_PROFILE = '${name}'` },
    { shell: 'cmd', line: `set ES_PROFILE=${name}` },
  ] as const;
  return [{ say, run }, ...sections];
}
