import { answerWords, askedCredential } from '../src/rule-kit/asked-credential.ts';
import { copyBack } from '../src/rule-kit/copy-back.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { logIn } from '../src/rule-kit/remedy-steps.ts';
import { sameVerdicts } from '../src/rule-kit/same-verdicts.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';

export const lostLogin = {
  id: 'lost-login',
  severity: 'error',
  layer: 'server',
  failureClass: 'revoked-or-rotated',
  summary: 'A refresh token was sent, and its successor was not received or not saved.',
  why: 'Many login hosts accept a refresh token once. If the reply is lost, the old token may be used up, and sending it again can revoke the whole login. Only a new login is certain to help.',
  *check(facts) {
    const isLost = ({ reason }: Verdict): boolean => reason === 'reply-lost' || reason === 'not-saved';
    for (const { verdict, clients } of sameVerdicts(facts, isLost)) yield problem(verdict, clients, facts);
  },
  examples: {
    valid: [
      {
        title: 'nothing was sent: the connection was refused',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'unknown',
            reason: 'refused',
            host: 'login.earthscope.org',
            slot: 'refresh_token',
          },
        ],
      },
    ],
    invalid: [
      {
        title: 'no reply came',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'unknown',
            reason: 'reply-lost',
            host: 'login.earthscope.org',
            slot: 'refresh_token',
          },
        ],
        severity: 'error',
        says: 'may be used up',
      },
      {
        title: 'the disk filled up in the meantime',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'unknown',
            reason: 'not-saved',
            host: 'login.earthscope.org',
            slot: 'refresh_token',
            kept: { path: '/tmp/.tokens-1f2e3d4c5b6a.json', target: '/home/me/.earthscope/default/tokens.json' },
          },
        ],
        severity: 'error',
        says: 'is not in place',
      },
    ],
  },
} as const satisfies Rule;

function problem(verdict: Verdict, clients: readonly string[], facts: Facts): RuleProblem {
  const { platform, kept } = verdict;
  const { place, slot, evidence } = askedCredential(verdict, facts);
  const about = { platform, clients, place, ...(slot === undefined ? {} : { slot }) };
  const again = logIn(platform, facts, 'Log in again');
  if (kept)
    return {
      ...about,
      message: `the renewed login is not in place: it is in ${withTilde(kept.path, facts.home)}`,
      evidence,
      cause: `${withTilde(kept.target, facts.home)} could not be written when the reply came.`,
      remedy: {
        steps: [
          { say: 'Put it in place', run: copyBack(kept.path, kept.target, facts.home) },
          logIn(platform, facts, 'If the platform then rejects it, log in again'),
        ],
        wontHelp: ['Running the exchange again: it sends a token that is used up.'],
      },
    };
  const received = verdict.reason === 'not-saved';
  return {
    ...about,
    message: received
      ? 'the renewed login could not be saved'
      : 'the refresh token may be used up: no usable reply came',
    evidence: evidence.length > 0 ? evidence : [{ what: answerWords(verdict) }],
    cause: received
      ? 'No file could be written when the reply came.'
      : 'The login host may have issued a new token that never arrived.',
    remedy: {
      steps: [again],
      wontHelp: ['Trying again: sending a refresh token twice can revoke the whole login.'],
    },
  };
}
