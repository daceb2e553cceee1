import { copyBack } from '../src/rule-kit/copy-back.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { logIn, removeCache } from '../src/rule-kit/remedy-steps.ts';
import type { Facts, LeftoverFact } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const interruptedSave = {
  id: 'interrupted-save',
  severity: 'warning',
  // It does not depend on what else is wrong with the login.
  layer: 'exposure',
  failureClass: 'revoked-or-rotated',
  summary: 'A temporary file beside a credential file was left by a save that did not finish.',
  why: 'A program that renews a login writes it to a temporary file, then renames that. If it is killed in between, the temporary file may contain the only valid login, and the file that the client reads contains one that is used up.',
  *check(facts) {
    for (const leftover of facts.leftovers) yield problem(leftover, facts);
  },
  examples: {
    valid: [
      {
        title: 'a login, and no temporary file beside it',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
      },
      {
        title: 'a file of another name',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          '.earthscope/default/.tokens-backup.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'a login that was not put in place',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          '.earthscope/default/.tokens-1f2e3d4c5b6a.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}',
        },
        severity: 'warning',
        says: 'contains a login that was not put in place',
      },
      {
        title: 'a save that ended before it wrote anything',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          '.earthscope/default/.tokens-1f2e3d4c5b6a.json': '    ',
        },
        severity: 'note',
        says: 'is not needed',
      },
      {
        title: 'a login that was not put in place, and one that the platform has renewed since',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}',
          '.earthscope/default/.tokens-1f2e3d4c5b6a.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}',
        },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'valid',
            slot: 'refresh_token',
            host: 'api.earthscope.org',
          },
        ],
        severity: 'note',
        says: 'is not needed',
      },
    ],
  },
} as const satisfies Rule;

const exchangeReasons: ReadonlySet<string> = new Set(['interrupted', 'reply-lost', 'not-saved', 'renewed-elsewhere']);

function problem(leftover: LeftoverFact, facts: Facts): RuleProblem {
  const { platform, clients, path, target, holds, isNewer, isLocked } = leftover;
  const name = withTilde(path, facts.home);
  const file = withTilde(target, facts.home);
  const about = { platform, clients, place: { kind: 'file', path } } as const;
  const verdict = facts.verdicts.find((each) => each.platform === platform && clients.includes(each.client));
  // An exchange in this run has just written the file, or is still writing it.
  const isRenewed = verdict?.status === 'valid' && verdict.slot === 'refresh_token';
  const isUnsettled = exchangeReasons.has(verdict?.reason ?? '');
  const lock = isLocked ? [{ what: 'a lock beside it: a process may be saving a login right now' }] : [];
  if (holds === 'another' && isNewer && !isRenewed)
    return {
      ...about,
      message: `${name} contains a login that was not put in place`,
      evidence: [{ place: about.place, what: `newer than ${file}, and not the same` }, ...lock],
      cause: 'A program renewed the login and was killed before it could replace the file.',
      remedy: {
        steps: isUnsettled
          ? [{ say: 'Check again without --exchange before you use it' }]
          : [
              { say: `Replace ${file} with it`, run: copyBack(path, target, facts.home) },
              logIn(platform, facts, 'If the platform then rejects it, log in again'),
            ],
        wontHelp: ['Deleting it: it may be the only login that is still valid.'],
      },
    };
  const words = {
    nothing: 'contains nothing',
    'the same': `the same as ${file}`,
    another: isRenewed ? `the login in ${file} is valid` : `older than ${file}`,
    'a part': 'only a part of a login',
  }[holds];
  return {
    ...about,
    severity: 'note',
    message: `${name} was left by a save that did not finish, and is not needed`,
    evidence: [{ place: about.place, what: words }, ...lock],
    cause: 'A program was killed while it saved a login.',
    remedy: { steps: [removeCache(path, isLocked ? 'Remove it once no process saves a login' : 'Remove it', facts)] },
  };
}
