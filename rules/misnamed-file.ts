import { posix, win32 } from 'node:path';
import { isSamePath } from '../src/path-key.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate } from '../src/rule-kit/held-values.ts';
import { nearMisses } from '../src/rule-kit/near-miss.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { logIn, moveFile } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const misnamedFile = {
  id: 'misnamed-file',
  severity: 'error',
  layer: 'name',
  failureClass: 'wrong-name',
  summary: 'A credential file’s name or directory is close to the one that a client reads.',
  why: 'An editor adds .txt without showing it, a file is next to its directory instead of in it, a variable names a missing file. The client finds no file and says nothing.',
  *check(facts) {
    for (const { platform, place, instead, why, common } of facts.lookalikes) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fails = mine.length > 0 && !mine.some(canAuthenticate);
      if (
        place.kind !== 'file' ||
        mine.length === 0 ||
        (common && (!fails || hasNearerCause(platform, instead, mine, facts)))
      )
        continue;
      yield misplaced({ platform, path: place.path, instead, why, fails, common: common ?? false }, mine, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'in the right place',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
      {
        title: 'the predecessor’s own file, next to one that is incomplete',
        platform: 'earthone',
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
          '.earthone/token_info.json': '{"client_secret": "{{earthone/client-secret}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'next to the directory that it belongs in',
        platform: 'cave',
        files: { '.cloudvolume/cave-secret.json': '{"token": "{{cave/token}}"}' },
        severity: 'error',
        says: 'is not read',
      },
      {
        title: 'an editor has added .txt',
        platform: 'descarteslabs',
        files: {
          '.descarteslabs/token_info.json.txt':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: '.txt',
      },
    ],
  },
} as const satisfies Rule;

interface Misplaced {
  readonly platform: string;
  readonly path: string;
  readonly instead: string;
  readonly why: string;
  readonly fails: boolean;
  readonly common: boolean;
}

function misplaced(
  { platform, path, instead, why, fails, common }: Misplaced,
  mine: readonly Resolution[],
  facts: Facts,
): RuleProblem {
  const target = facts.home ? instead.replace(/^~/, facts.home) : instead;
  const move = moveFile(
    path,
    facts.platform === 'win32' ? win32.normalize(target) : posix.normalize(target),
    `Move it to ${instead}`,
    facts,
  );
  const clients = mine.map(({ client }) => client);
  return {
    platform,
    clients,
    place: { kind: 'file', path },
    // If another login works, an unread file is only a note.
    severity: fails ? 'error' : 'note',
    message: `${withTilde(path, facts.home)} is not read: ${why}`,
    evidence: [
      { place: { kind: 'file', path }, what: 'exists, but no client reads it', wins: false },
      { what: `the clients read ${instead}` },
    ],
    ...(fails ? { explains: stopsOf(platform, clients, facts) } : {}),
    cause: 'The client reads another name or directory.',
    remedy: {
      steps: fails && !common ? [move] : [logIn(platform, facts, 'Log in: this writes the file that the client reads')],
    },
  };
}

/** Another program's file explains nothing if the right file exists, or a name is almost right. */
function hasNearerCause(platform: string, instead: string, mine: readonly Resolution[], facts: Facts): boolean {
  const isThere = mine.some(({ chain }) =>
    chain.some(
      ({ place, stat }) =>
        place.kind === 'file' && stat && isSamePath(place.path, instead.replace(/^~/, facts.home ?? '~')),
    ),
  );
  const lookalike = facts.lookalikes.some((each) => each.platform === platform && !each.common);
  return isThere || lookalike || nearMisses(mine, facts.variables).length > 0;
}
