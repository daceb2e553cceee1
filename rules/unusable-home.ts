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
  summary: 'The home folder is not set, is another user’s, cannot be written, or is not where the login was made.',
  why: 'Clients look for their files below HOME. In a container, under sudo, in a job or a service it is often unset or another’s: the login lies where nobody looks, or is renewed and cannot be saved.',
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
        title: 'one’s own home',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'HOME leads elsewhere, and the login is in the account’s own',
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
        title: 'sudo that keeps the home of who called it',
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

/** Nothing is found here, and another home of the same person holds the platform's folder. */
function elsewhere(platform: string, mine: readonly Resolution[], facts: Facts): Fault | undefined {
  const other = facts.homeFolder.others.find(({ platforms }) => platforms.includes(platform));
  if (!other || !mine.every(hasNoCredential)) return undefined;
  const name = variable(facts);
  return {
    message: `no credential is found, and the login is in another home: ${other.path}`,
    evidence: [
      { what: `${name} is ${facts.homeFolder.isSet ? (facts.homeFolder.path ?? 'empty') : 'not set'}` },
      { what: `a client would find a credential in ${other.path}` },
    ],
    cause:
      other.of === 'sudo'
        ? 'sudo has changed the user, and the home with it.'
        : `${name} does not name the home of this account: a container, a job or a service has set it.`,
    remedy: {
      steps:
        other.of === 'sudo'
          ? [{ say: 'Run the program without sudo: it needs no other rights than yours' }]
          : [goHome(other, facts)],
    },
  };
}

function goHome({ path }: HomeFact['others'][number], facts: Facts): RemedyStep {
  const say = `Let ${variable(facts)} name that home, here and where the job or service is set up`;
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
          ? `the clients take the account’s home instead: ${homeFolder.path}`
          : 'the account has no home either',
      },
      ...(stops ? [{ what: `${stops.client} stops` }] : []),
    ],
    cause: 'A service, a job or a container starts programs without it.',
    remedy: { steps: [{ say: `Set ${name} where the service, the job or the container is set up` }] },
  };
}

function notThere(mine: readonly Resolution[], { homeFolder, ...facts }: Facts): Fault | undefined {
  const { path, stat, isSet } = homeFolder;
  if (!path || stat?.kind === 'directory' || !isSet || mine.every(canAuthenticate)) return undefined;
  const name = facts.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  return {
    message: stat ? `${name} names a file, not a folder` : `${name} names a folder that is not there`,
    evidence: [{ what: stat ? `${path} is no folder` : `${path} does not exist, or may not be looked at` }],
    cause: 'A container or a service was given a user without a home.',
    remedy: {
      steps: [
        { say: `${stat ? 'Let' : 'Make the folder, or let'} ${name} name ${stat ? 'a folder' : 'one'} that is there` },
      ],
    },
  };
}

/** Under sudo the files that a client writes would belong to root; without it, to nobody who can read them here. */
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
    message: `the home folder is another user’s (id ${owner})`,
    evidence: [{ what: `this program runs as user id ${user.uid}${user.sudoFrom ? ', by sudo' : ''}` }],
    cause: user.sudoFrom
      ? 'sudo has changed the user and kept the home: what a client writes there, its owner can no longer read or renew.'
      : 'HOME was taken over from somebody else.',
    remedy: {
      steps: [{ say: user.sudoFrom ? 'Run the program without sudo, or with sudo -H' : 'Let HOME name your own home' }],
    },
  };
}

function unsaved(resolution: Resolution, { place }: Setting, facts: Facts): RuleProblem {
  const path = place.kind === 'file' ? place.path : '';
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    message: `the renewed token cannot be saved: ${withTilde(path, facts.home)} may not be written`,
    evidence: [
      { place, what: 'may not be written by this user' },
      { what: 'the client first renews its token, then stops with PermissionError' },
    ],
    cause: 'The folder is read-only here, belongs to another user, or cannot be made.',
    remedy: {
      steps: [
        {
          say: `Make ${withTilde(path.replace(/[\\/][^\\/]*$/, ''), facts.home)} writable for this user, or let HOME name a folder that is`,
        },
        logIn(resolution.provider, facts, 'Then log in again: the renewed token may have replaced the old one'),
      ],
    },
  };
}
