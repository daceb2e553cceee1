import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { hasNoCredential } from '../src/rule-kit/held-values.ts';
import { type HintFault, hintFaults } from '../src/rule-kit/hint-faults.ts';
import { loadSteps } from '../src/rule-kit/load-assignment.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { correctValue, obtainCredential, setVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts, Hint } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const projectFile = {
  id: 'project-file',
  severity: 'error',
  layer: 'damage',
  failureClass: 'literal-quotes',
  summary: 'A .env or compose file in the working directory sets a credential’s variable to an invalid value.',
  why: 'No client reads these files, but programs started by Docker Compose, python-dotenv or an editor get their variables. A placeholder, quotes in a compose file’s list, or a reference to an unset variable fails there, and the client doesn’t name the file or the line.',
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const groups = new Map<string, HintFault[]>();
      for (const each of hintFaults(platform, facts)) {
        const key = `${each.hint.place.path} ${each.fault.cause}`;
        groups.set(key, [...(groups.get(key) ?? []), each]);
      }
      for (const group of groups.values()) yield problem(platform, group, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'a list without quotation marks, whose variables are also set here',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: {
          'work/docker-compose.yml':
            'services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n',
        },
      },
      {
        title: 'a variable that is passed on, and a file contains the credential',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          'work/compose.yaml':
            'services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN\n',
        },
      },
    ],
    invalid: [
      {
        title: 'quotation marks in a list of a compose file',
        platform: 'earthscope',
        files: {
          'work/docker-compose.yml':
            'services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN="{{earthscope/refresh-token}}"\n',
        },
        severity: 'error',
        says: 'quotes around ES_OAUTH2__REFRESH_TOKEN are part of its value',
      },
      {
        title: 'a placeholder in .env, and a file contains the credential',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          'work/.env': 'ES_OAUTH2__REFRESH_TOKEN=<your-refresh-token>\n',
        },
        severity: 'warning',
        says: 'ES_OAUTH2__REFRESH_TOKEN is a placeholder',
      },
      {
        title: 'a reference to a variable that is set nowhere',
        platform: 'huggingface',
        files: {
          'work/compose.yaml': 'services:\n  app:\n    image: app\n    environment:\n      HF_TOKEN: ${MY_HF_TOKEN}\n',
        },
        severity: 'error',
        says: 'HF_TOKEN is taken from MY_HF_TOKEN',
      },
      {
        title: 'a variable that is passed on and not set here',
        platform: 'descarteslabs',
        files: {
          'work/compose.yaml':
            'services:\n  app:\n    image: app\n    environment:\n      - DESCARTESLABS_CLIENT_ID\n      - DESCARTESLABS_CLIENT_SECRET\n',
        },
        severity: 'error',
        says: 'DESCARTESLABS_CLIENT_ID is passed on to the container',
      },
    ],
  },
} as const satisfies Rule;

function problem(platform: string, group: readonly HintFault[], facts: Facts): RuleProblem {
  const [first] = group as readonly [HintFault, ...HintFault[]];
  const { hint, fault } = first;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const clients = mine.map(({ client }) => client);
  const others = [...new Set(group.map((each) => each.hint.name))].filter((name) => name !== hint.name);
  const severity = mine.every(hasNoCredential) ? 'error' : 'warning';
  return {
    platform,
    clients,
    place: hint.place,
    slot: hint.name,
    severity,
    message: `in ${placeName(hint.place, facts.home)}, ${fault.message}${others.length > 0 ? ` (also ${others.join(', ')})` : ''}`,
    evidence: [
      ...group.map(({ hint: { place, value } }) =>
        value ? valueEvidence(place, value, facts.now, false) : { place, what: 'no value of its own', wins: false },
      ),
      ...(fault.evidence ?? []),
    ],
    ...(severity === 'error' ? { explains: stopsOf(platform, clients, facts) } : {}),
    cause: fault.cause,
    remedy: {
      steps: stepsFor(platform, group, first, facts),
      ...(fault.wontHelp ? { wontHelp: fault.wontHelp } : {}),
    },
  };
}

function stepsFor(
  platform: string,
  group: readonly HintFault[],
  { hint, fault }: HintFault,
  facts: Facts,
): readonly RemedyStep[] {
  const slot = slotOf(hint, platform, facts);
  const obtain = obtainCredential(platform, slot, facts, 'Find your own value on the platform’s page');
  const toSet = [...new Set(group.flatMap(({ lacks }) => lacks?.name ?? []))];
  const toCorrect = group.filter(({ lacks }) => lacks?.name === undefined);
  const unloaded = toCorrect.filter((each) => !facts.variables.includes(each.hint.name));
  return [
    ...(fault.needsAnother || group.some(({ lacks }) => lacks !== undefined) ? obtain : []),
    ...toSet.map((name) =>
      setVariable(
        name,
        `Set ${name} in the terminal that starts it: paste the value when asked (it is not shown)`,
        facts,
      ),
    ),
    ...toCorrect.flatMap((each) => {
      const isPut = each.fault.needsAnother || each.lacks !== undefined;
      return correctValue(each.hint.place, isPut ? 'Put it' : each.fault.remedy, facts);
    }),
    ...loadSteps(
      unloaded.map((each) => ({ name: each.hint.name, assignment: asAssignment(each.hint) })),
      facts,
    ),
  ];
}

function slotOf({ name }: Hint, platform: string, { resolutions }: Facts): string {
  const chain = resolutions.flatMap((each) => (each.provider === platform ? each.chain : []));
  return chain.find(({ place }) => place.kind === 'env' && place.name === name)?.slot ?? name;
}

function asAssignment({ place, matches, readBy }: Hint) {
  return { place, matches, readBy, exported: true } as const;
}
