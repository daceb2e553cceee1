import { setInJob } from '../src/rule-kit/ci-steps.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate, hasNoCredential } from '../src/rule-kit/held-values.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { logIn } from '../src/rule-kit/remedy-steps.ts';
import { shellPath } from '../src/rule-kit/shell-path.ts';
import type { Facts, HomeFact } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Resolution, Setting } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const unusableHome = {
  id: 'unusable-home',
  severity: 'error',
  layer: 'home',
  failureClass: 'home-differs',
  summary: 'The home directory is not set, belongs to another user, is not writable, or is not where you logged in.',
  why: 'Clients look for their files below HOME. In a container, a job or a service, or under sudo, it is often unset or another user’s: the login isn’t found, or is renewed but can’t be saved.',
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fault =
        mine.length > 0
          ? (elsewhere(platform, mine, facts) ?? unset(mine, facts) ?? notThere(mine, facts) ?? ofAnother(facts))
          : undefined;
      if (fault)
        yield {
          platform,
          clients: mine.map(({ client }) => client),
          place: { kind: 'env', name: variable(facts) },
          ...fault,
          ...(fault.severity === 'warning'
            ? {}
            : {
                explains: stopsOf(
                  platform,
                  mine.map(({ client }) => client),
                  facts,
                ),
              }),
        };
      for (const resolution of mine) {
        const failure = resolution.settings['save_error'];
        if (failure && !fault) yield unsaved(resolution, failure, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'the user’s own home',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'HOME names another directory, and the login is in the account’s home',
        platform: 'earthscope',
        env: { HOME: '/home/me/scratch' },
        files: {
          '/home/me/.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          'readme.txt': 'x',
        },
        severity: 'error',
        says: 'the login is in another home',
      },
      {
        title: 'HOME is not set',
        platform: 'earthscope',
        homeless: true,
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: 'warning',
        says: 'HOME is not set',
      },
      {
        title: 'the renewed token cannot be saved',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope': { dir: true, mode: '555' } },
        severity: 'error',
        says: 'cannot be saved',
      },
      {
        title: 'sudo keeps the caller’s home',
        platform: 'earthscope',
        uid: 0,
        sudoFrom: 'me',
        files: {
          '.earthscope/default/tokens.json': {
            content: '{"refresh_token": "{{earthscope/refresh-token}}"}',
            owner: 1000,
          },
          '.': { dir: true, owner: 1000 },
        },
        severity: 'warning',
        says: 'another user’s',
      },
    ],
  },
} as const satisfies Rule;

type Fault = Omit<RuleProblem, 'platform' | 'clients' | 'place'>;

function variable(facts: Facts): string {
  return facts.platform === 'win32' ? 'USERPROFILE' : 'HOME';
}

/** Nothing is found here, and another home directory of the same person contains the platform's directory. */
function elsewhere(platform: string, mine: readonly Resolution[], facts: Facts): Fault | undefined {
  const other = facts.homeFolder.others.find(({ platforms }) => platforms.includes(platform));
  if (!other || !mine.every(hasNoCredential)) return undefined;
  const name = variable(facts);
  return {
    message: `no credential was found; the login is in another home: ${other.path}`,
    evidence: [
      { what: `${name} is ${facts.homeFolder.isSet ? (facts.homeFolder.path ?? 'empty') : 'not set'}` },
      { what: `a client would find a credential in ${other.path}` },
    ],
    cause:
      other.of === 'sudo'
        ? 'sudo changed the user and the home directory.'
        : `${name} is not this account’s home directory: a container, a job or a service set it.`,
    remedy: {
      steps:
        other.of === 'sudo' ? [{ say: 'Run the program without sudo: it doesn’t need root' }] : [goHome(other, facts)],
    },
  };
}

function goHome({ path }: HomeFact['others'][number], facts: Facts): RemedyStep {
  const say = `Set ${variable(facts)} to that directory, here and in the job or service`;
  if (facts.ci) return setInJob(say, variable(facts), path, facts.ci.service);
  const run = (['posix', 'fish', 'powershell', 'cmd'] as const).flatMap((shell) => {
    const argument = shellPath(path, undefined, shell);
    if (argument === undefined) return [];
    const lines = {
      posix: `export HOME=${argument}`,
      fish: `set -gx HOME ${argument}`,
      powershell: `$env:USERPROFILE = ${argument}`,
      cmd: `set "USERPROFILE=${path}"`,
    };
    return [{ shell, line: lines[shell] }];
  });
  return { say, run };
}

function unset(mine: readonly Resolution[], { homeFolder, ...facts }: Facts): Fault | undefined {
  if (homeFolder.isSet) return undefined;
  const stops = mine.find(({ raises }) =>
    raises.some(({ class: name, message }) => name === 'RuntimeError' && message.includes('home')),
  );
  const name = facts.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  return {
    severity: stops ? 'error' : 'warning',
    message: `${name} is not set`,
    evidence: [
      {
        what: homeFolder.path
          ? `the clients use the account’s home instead: ${homeFolder.path}`
          : 'the account has no home directory either',
      },
      ...(stops ? [{ what: `${stops.client} stops` }] : []),
    ],
    cause: 'A service, a job or a container starts programs without it.',
    remedy: { steps: [{ say: `Set ${name} in the service, job or container` }] },
  };
}

function notThere(mine: readonly Resolution[], { homeFolder, ...facts }: Facts): Fault | undefined {
  const { path, stat, isSet } = homeFolder;
  if (!path || stat?.kind === 'directory' || !isSet || mine.every(canAuthenticate)) return undefined;
  const name = facts.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  return {
    message: stat ? `${name} is a file, not a directory` : `${name} is a directory that does not exist`,
    evidence: [{ what: stat ? `${path} is not a directory` : `${path} does not exist or is not readable` }],
    cause: 'A container or a service uses a user without a home directory.',
    remedy: {
      steps: [
        {
          say: `${stat ? 'Set' : 'Create the directory, or set'} ${name} to ${stat ? 'a directory' : 'one'} that exists`,
        },
      ],
    },
  };
}

/** The home directory belongs to another user, who could not read files that a client writes there. */
function ofAnother({ homeFolder, user }: Facts): Fault | undefined {
  const owner = homeFolder.stat?.owner;
  if (
    owner === undefined ||
    owner < 0 ||
    user.uid < 0 ||
    owner === user.uid ||
    (user.uid === 0 && !user.sudoFrom) ||
    (user.uid !== 0 && owner === 0)
  )
    return undefined;
  return {
    severity: 'warning',
    message: `the home directory is another user’s (id ${owner})`,
    evidence: [{ what: `this program runs as user id ${user.uid}${user.sudoFrom ? ', by sudo' : ''}` }],
    cause: user.sudoFrom
      ? 'sudo changed the user but not the home directory: its owner can’t read files that a client writes there.'
      : 'HOME was inherited from another user.',
    remedy: {
      steps: [
        {
          say: user.sudoFrom ? 'Run the program without sudo, or with sudo -H' : 'Set HOME to your own home directory',
        },
      ],
    },
  };
}

function unsaved(resolution: Resolution, { place }: Setting, facts: Facts): RuleProblem {
  const path = place.kind === 'file' ? place.path : '';
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    message: `the renewed token cannot be saved: ${withTilde(path, facts.home)} is not writable`,
    evidence: [
      { place, what: 'not writable by this user' },
      { what: 'the client renews its token, then fails with PermissionError' },
    ],
    cause: 'The directory is read-only, belongs to another user, or cannot be created.',
    remedy: {
      steps: [
        {
          say: `Make ${withTilde(path.replace(/[\\/][^\\/]*$/, ''), facts.home)} writable for this user, or set HOME to a directory that is`,
        },
        logIn(resolution.provider, facts, 'Then log in again: the renewed token may have replaced the old one'),
      ],
    },
  };
}
