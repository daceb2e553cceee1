import { stopsOf } from '../src/rule-kit/explained.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts, MovedPlaceFact } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const movedPlace = {
  id: 'moved-place',
  severity: 'error',
  layer: 'name',
  failureClass: 'wrong-name',
  summary: 'A variable changes the path of the credential file, and the client finds none there.',
  why: 'Variables such as HF_HOME and CDSAPI_RC set the path that a client reads. A login made without the variable is in the default place and is not read; shells expand a ~ in the value, but not every client does.',
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const moved of facts.movedPlaces.filter((each) => each.platform === platform)) {
        if (moved.usualHasCredential || !moved.isThere) yield problem(moved, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'the token is where the variable says',
        platform: 'huggingface',
        env: { HF_HOME: '/home/me/hf' },
        files: { 'hf/token': '{{huggingface/token}}' },
      },
    ],
    invalid: [
      {
        title: 'a login in the usual place',
        platform: 'huggingface',
        env: { HF_HOME: '/opt/hf' },
        files: { '.cache/huggingface/token': '{{huggingface/token}}' },
        severity: 'error',
        says: 'HF_HOME hides the credential in ~/.cache/huggingface/token',
      },
      {
        title: 'a ~ that the client does not expand',
        platform: 'cds',
        env: { CDSAPI_RC: '~/.cdsapirc' },
        files: { '.cdsapirc': 'url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n' },
        severity: 'error',
        says: 'CDSAPI_RC begins with ~, which cds does not expand',
      },
      {
        title: 'a file that is not there',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_TOKEN_INFO_PATH: '/scratch/token_info.json' },
        severity: 'error',
        says: 'DESCARTESLABS_TOKEN_INFO_PATH names a file that does not exist',
      },
    ],
  },
} as const satisfies Rule;

function problem(moved: MovedPlaceFact, facts: Facts): RuleProblem {
  const { platform, client, variable, path, usualPath, usualHasCredential, beginsWithTilde } = moved;
  const isOptional = facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
  const [file, usual] = [path, usualPath].map((each) => withTilde(each, facts.home));
  return {
    platform,
    clients: [client],
    place: { kind: 'env', name: variable },
    // A platform that is usable without a credential creates the file at the first login.
    severity: isOptional && !usualHasCredential ? 'note' : 'error',
    message: messageOf(moved, usual ?? usualPath),
    evidence: [
      { place: { kind: 'env', name: variable }, what: `set to ${file}`, wins: true },
      ...(usualHasCredential
        ? [{ place: { kind: 'file', path: usualPath } as const, what: 'not read', wins: false }]
        : []),
    ],
    explains: stopsOf(platform, [client], facts),
    cause: beginsWithTilde
      ? 'A shell expands ~ only at the start of an unquoted word, not in quotes or in an env file.'
      : usualHasCredential
        ? 'You logged in without the variable, or before it was set.'
        : 'The file was moved or deleted, or the variable is for another machine.',
    remedy: {
      steps: [
        ...unsetVariable(variable, facts),
        ...(usualHasCredential ? [] : [logIn(platform, facts, 'Or keep it, and log in: this writes the file')]),
      ],
      ...(usualHasCredential
        ? { wontHelp: [`Logging in again under the same ${variable}, if the login is needed elsewhere too.`] }
        : {}),
    },
  };
}

function messageOf({ variable, client, usualHasCredential, beginsWithTilde }: MovedPlaceFact, usual: string): string {
  if (beginsWithTilde) return `${variable} begins with ~, which ${client} does not expand`;
  return usualHasCredential
    ? `${variable} hides the credential in ${usual}`
    : `${variable} names a file that does not exist`;
}
