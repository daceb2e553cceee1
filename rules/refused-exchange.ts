import { answerWords, askedCredential } from '../src/rule-kit/asked-credential.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import { sameVerdicts } from '../src/rule-kit/same-verdicts.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';

export const refusedExchange = {
  id: 'refused-exchange',
  severity: 'warning',
  layer: 'server',
  failureClass: 'revoked-or-rotated',
  summary: 'auth-doctor did not exchange a refresh token, because the new one could not be saved.',
  why: 'A login host may accept a refresh token once and return a new one. If the new one can’t be saved, or a variable with the old token still overrides it, you would be logged out.',
  *check(facts) {
    for (const { verdict, clients } of sameVerdicts(facts, ({ status }) => status === 'unknown')) {
      const words = about[verdict.reason ?? ''];
      if (words) yield problem(verdict, clients, words, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'it was exchanged',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: 'earthscope', client: 'earthscope-sdk', status: 'valid', host: 'api.earthscope.org' }],
      },
    ],
    invalid: [
      {
        title: 'the token is in a variable',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'unknown',
            reason: 'kept-elsewhere',
            host: 'login.earthscope.org',
            slot: 'refresh_token',
          },
        ],
        severity: 'warning',
        says: 'ES_OAUTH2__REFRESH_TOKEN was not exchanged',
      },
      {
        title: 'the directory of the tokens is read-only',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'unknown',
            reason: 'cannot-save',
            host: 'login.earthscope.org',
            slot: 'refresh_token',
          },
        ],
        severity: 'warning',
        says: 'could not be saved',
      },
    ],
  },
} as const satisfies Rule;

interface Words {
  message(name: string): string;
  readonly cause: string;
  readonly wontHelp: string;
  steps(verdict: Verdict, place: RuleProblem['place'], facts: Facts): readonly RemedyStep[];
}

const about: Readonly<Record<string, Words>> = {
  'kept-elsewhere': {
    message: (name) => `the refresh token in ${name} was not exchanged`,
    cause: 'The login host may return a new token, saved in a file. This one would still override it, and be used up.',
    wontHelp: 'Running the exchange again: nothing is sent while the token is set there.',
    steps: ({ platform }, place, facts) => [
      ...(place.kind === 'env'
        ? unsetVariable(place.name, facts)
        : [{ say: `Remove it from ${placeName(place, facts.home)}` }]),
      logIn(platform, facts, 'Log in: this saves the login in its own file'),
    ],
  },
  'cannot-save': {
    message: () => 'the refresh token was not exchanged: the reply could not be saved',
    cause: 'The login’s file or directory is not writable. The client can’t save a renewed login either.',
    wontHelp: 'Logging in again: a new login could not be saved either.',
    steps: () => [{ say: 'Make the file and its directory writable, and free some space if the disk is full' }],
  },
  busy: {
    message: () => 'the refresh token was not exchanged: another process is exchanging it',
    cause: 'Exchanging a refresh token twice at the same time can revoke the whole login.',
    wontHelp: 'Logging in again: the login that is being renewed is still valid.',
    steps: () => [{ say: 'Wait for the other process to end. If there is none, remove the lock' }],
  },
  'unfinished-save': {
    message: () => 'the refresh token was not exchanged: a newer login was not put in place',
    cause: 'An exchange was killed before it could replace the file, so the token in it is probably used up.',
    wontHelp: 'Exchanging it anyway: sending a refresh token twice can revoke the whole login.',
    steps: () => [{ say: 'Put the newer login in place, as interrupted-save says, or remove it' }],
  },
  'renewed-elsewhere': {
    message: () => 'another process renewed the login in the meantime',
    cause: 'The client, or another auth-doctor, exchanged the same refresh token. What is in the file now is newer.',
    wontHelp: 'Copying the old token back: it is used up.',
    steps: ({ platform }, _, facts) => [logIn(platform, facts, 'If the platform rejects the new one, log in again')],
  },
};

function problem(verdict: Verdict, clients: readonly string[], words: Words, facts: Facts): RuleProblem {
  const { place, slot, evidence } = askedCredential(verdict, facts);
  return {
    platform: verdict.platform,
    clients,
    place,
    ...(slot === undefined ? {} : { slot }),
    ...(verdict.reason === 'renewed-elsewhere' ? { severity: 'note' as const } : {}),
    message: words.message(placeName(place, facts.home)),
    evidence: evidence.length > 0 ? evidence : [{ what: answerWords(verdict) }],
    cause: words.cause,
    remedy: { steps: words.steps(verdict, place, facts), wontHelp: [words.wontHelp] },
  };
}
