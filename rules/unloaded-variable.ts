import { isSamePath, pathKey } from '../src/path-key.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { hasNoCredential } from '../src/rule-kit/held-values.ts';
import { hintFaults } from '../src/rule-kit/hint-faults.ts';
import { lackWords, loadSteps, type UnloadedLine, unloadedCause } from '../src/rule-kit/load-assignment.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { logIn } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const unloadedVariable = {
  id: 'unloaded-variable',
  severity: 'error',
  layer: 'name',
  failureClass: 'env-not-visible',
  summary: 'A file sets the variable, but it is not set here.',
  why: 'No client reads a .env file by itself, direnv waits for permission, and a startup file applies to terminals opened after it was changed, but not to a notebook or a job. The variable is in the file, but the client says that nothing is set.',
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      if (mine.length === 0 || !mine.every(hasNoCredential) || mine.some(stopsBefore)) continue;
      const names = new Set(
        mine.flatMap(({ chain }) =>
          chain.flatMap(({ place, role }) => (place.kind === 'env' && role === 'current' ? [place.name] : [])),
        ),
      );
      // Loading an invalid value would not help: `project-file` reports what is wrong with it.
      const faulty = new Set(hintFaults(platform, facts).map(({ hint }) => placeKeyWithLine(hint.place)));
      const found = [...names].flatMap((name) =>
        facts.variables.includes(name)
          ? []
          : (facts.assignments.get(name) ?? [])
              .filter(({ place }) => !faulty.has(placeKeyWithLine(place)))
              .map((assignment) => ({ name, assignment })),
      );
      const first = found[0];
      if (first)
        yield problem(
          platform,
          mine.map(({ client }) => client),
          found.filter(({ assignment }) => isSamePath(assignment.place.path, first.assignment.place.path)),
          first,
          facts,
        );
    }
  },
  examples: {
    valid: [
      {
        title: 'set here as well',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { 'work/.env': 'ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n' },
      },
    ],
    invalid: [
      {
        title: 'a .env file that nobody loads',
        platform: 'descarteslabs',
        files: {
          'work/.env':
            'DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n',
        },
        severity: 'error',
        says: 'sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET',
      },
      {
        title: 'a compose file, which sets it in the container only',
        platform: 'earthscope',
        files: {
          'work/docker-compose.yml':
            'services:\n  app:\n    image: app\n    environment:\n      ES_OAUTH2__REFRESH_TOKEN: {{earthscope/refresh-token}}\n',
        },
        severity: 'error',
        says: 'sets ES_OAUTH2__REFRESH_TOKEN',
      },
      {
        title: 'a startup file that this terminal has not read',
        platform: 'earthscope',
        files: { '.bashrc': '# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n' },
        severity: 'error',
        says: 'sets ES_OAUTH2__REFRESH_TOKEN',
      },
      {
        title: 'a startup file that does not export',
        platform: 'descarteslabs',
        files: {
          '.bashrc':
            'DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n',
        },
        severity: 'error',
        says: 'sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET without export',
      },
      {
        title: 'fish without -x',
        platform: 'earthscope',
        files: { '.config/fish/config.fish': 'set -g ES_OAUTH2__REFRESH_TOKEN {{earthscope/refresh-token}}\n' },
        severity: 'error',
        says: 'sets ES_OAUTH2__REFRESH_TOKEN without -x',
      },
      {
        title: 'a startup file of another shell',
        platform: 'earthscope',
        env: { SHELL: '/bin/zsh' },
        files: { '.bashrc': 'export ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n' },
        severity: 'error',
        says: 'but zsh doesn’t read this file',
      },
    ],
  },
} as const satisfies Rule;

/** What belongs to the project also applies to its jobs. */
const ofProject: ReadonlySet<string> = new Set(['dotenv', 'compose']);

function placeKeyWithLine({ path, line }: { readonly path: string; readonly line?: number }): string {
  return `${pathKey(path)}:${line}`;
}

/** Whether the client fails on a profile, a setting or a file, no matter which variables are set. */
function stopsBefore({ raises }: Resolution): boolean {
  return /Profile|Config|Validation|Settings|Decode|Permission|Directory/.test(raises[0]?.class ?? '');
}

function problem(
  platform: string,
  clients: readonly string[],
  lines: readonly UnloadedLine[],
  first: UnloadedLine,
  facts: Facts,
): RuleProblem {
  const file = withTilde(first.assignment.place.path, facts.home);
  // What is missing in a line explains more than that the file was not read.
  const telling = lines.find(({ assignment }) => lackWords(assignment) !== undefined) ?? first;
  const lack = lackWords(telling.assignment);
  const told = lines.filter(({ assignment }) => lackWords(assignment) === lack);
  const names = [...new Set(told.map(({ name }) => name))];
  const isNot = `but ${names.length > 1 ? 'they are' : 'it is'} not set in this environment`;
  return {
    platform,
    clients,
    place: first.assignment.place,
    message: `${file} sets ${names.join(' and ')}${lack?.startsWith('without') ? ` ${lack}` : `, ${lack ?? isNot}`}`,
    evidence: [
      ...lines.map(({ name, assignment }) => {
        const lacks = lackWords(assignment);
        return {
          place: assignment.place,
          what: `sets ${name}${lacks?.startsWith('without') ? ` ${lacks}` : ''}`,
          wins: false,
        };
      }),
      { what: 'not set in this program’s environment' },
    ],
    explains: stopsOf(platform, clients, facts),
    cause: unloadedCause(telling.assignment),
    remedy: {
      // A job reads no startup file, and direnv is interactive.
      steps: facts.ci && !ofProject.has(first.assignment.readBy) ? [logIn(platform, facts)] : loadSteps(lines, facts),
      wontHelp: ['Logging in, if you want to use the variable.'],
    },
  };
}
