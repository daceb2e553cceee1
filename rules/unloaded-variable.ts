import { stopsOf } from '../src/rule-kit/explained.ts';
import { hasNoCredential } from '../src/rule-kit/held-values.ts';
import { placeName, withTilde } from '../src/rule-kit/place-name.ts';
import { everyShell, logIn } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const unloadedVariable = {
  id: 'unloaded-variable',
  severity: 'error',
  layer: 'name',
  failureClass: 'env-not-visible',
  summary: 'A file sets the variable, but it is not set here.',
  why: 'No client reads a .env file by itself, direnv waits for its leave, and a start-up file counts for terminals that are opened after it was changed, and not for a notebook or a job. The variable is right there in the file, and the client says that nothing is set.',
  needs: ['assignments'],
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      if (mine.length === 0 || !mine.every(hasNoCredential) || mine.some(stopsBefore)) continue;
      const names = new Set(
        mine.flatMap(({ chain }) =>
          chain.flatMap(({ place, role }) => (place.kind === 'env' && role === 'current' ? [place.name] : [])),
        ),
      );
      const found = [...names].flatMap((name) =>
        facts.variables.includes(name) ? [] : (facts.assignments.get(name) ?? []).map((place) => ({ name, place })),
      );
      const first = found[0];
      if (first)
        yield problem(
          platform,
          mine.map(({ client }) => client),
          found.filter(({ place }) => pathOf(place) === pathOf(first.place)),
          pathOf(first.place),
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
        says: '.env sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET',
      },
      {
        title: 'a start-up file that this terminal has not read',
        platform: 'earthscope',
        files: { '.bashrc': '# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n' },
        severity: 'error',
        says: '~/.bashrc sets ES_OAUTH2__REFRESH_TOKEN',
      },
    ],
  },
} as const satisfies Rule;

/** It stops over a profile, a setting or a file, whatever is set. */
function stopsBefore({ raises }: Resolution): boolean {
  return /Profile|Config|Validation|Settings|Decode|Permission|Directory/.test(raises[0]?.class ?? '');
}

interface Setting {
  readonly name: string;
  readonly place: Place;
}

function pathOf(place: Place): string {
  return place.kind === 'file' ? place.path : '';
}

function problem(
  platform: string,
  clients: readonly string[],
  settings: readonly Setting[],
  path: string,
  facts: Facts,
): RuleProblem {
  const names = [...new Set(settings.map(({ name }) => name))].join(' and ');
  return {
    platform,
    clients,
    place: settings[0]?.place ?? { kind: 'file', path },
    message: `${withTilde(path, facts.home)} sets ${names}, which is not set here`,
    evidence: [
      ...settings.map(({ name, place }) => ({ place, what: `sets ${name}`, wins: false })),
      { what: 'this program’s environment holds none of it' },
    ],
    explains: stopsOf(platform, clients, facts),
    cause: /\.env$/.test(path)
      ? 'No client reads a .env file: the program that starts it has to load it.'
      : 'This program was started by something that has not read the file, or before it was changed.',
    remedy: {
      steps: stepsFor(platform, path, settings, facts),
      wontHelp: ['Logging in, while the variable is to be used.'],
    },
  };
}

function stepsFor(platform: string, path: string, settings: readonly Setting[], facts: Facts): readonly RemedyStep[] {
  // A job reads no start-up file, and direnv is a person's.
  if (facts.ci && !/[\\/]\.env$/.test(path)) return [logIn(platform, facts)];
  const where = settings.map(({ place }) => placeName(place, facts.home)).join(', ');
  if (/[\\/]\.envrc$/.test(path))
    return [{ say: 'Give direnv leave, in that folder', run: everyShell('direnv allow') }];
  if (/[\\/]\.env$/.test(path)) {
    return [
      {
        say: `Load ${withTilde(path, facts.home)} where the program is started: python-dotenv in your code, an env file of the container or the editor, or direnv`,
      },
    ];
  }
  return [
    {
      say: `Open a new terminal, or start the notebook or the job anew, and see that ${where} exports it (\`export\`, \`set -x\`)`,
    },
  ];
}
