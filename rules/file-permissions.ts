import { stopsOf } from '../src/rule-kit/explained.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { makePrivate } from '../src/rule-kit/remedy-steps.ts';
import { shellPath } from '../src/rule-kit/shell-path.ts';
import type { CredentialFileFact, Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const filePermissions = {
  id: 'file-permissions',
  severity: 'warning',
  layer: 'exposure',
  failureClass: 'file-permissions',
  summary: 'A credential file can be read by others, or cannot be read by you.',
  why: 'Most clients don’t check a file’s mode, so it doesn’t make a login fail, but everyone on a shared machine can read the file. A file that belongs to another user, often created by a command run with sudo, can’t be read or renewed.',
  *check(facts) {
    if (facts.platform === 'win32') return;
    for (const file of facts.files) {
      const foreign = facts.user.uid > 0 && file.stat.owner !== facts.user.uid;
      if (!file.readable) yield unreadable(file, foreign, facts);
      else if (foreign) yield another(file, facts);
      else if ((file.stat.mode & 0o077) !== 0 && file.stat.kind === 'file') yield loose(file, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'mode 600',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': { content: '{"token": "{{cave/token}}"}', mode: '600' } },
      },
    ],
    invalid: [
      {
        title: 'everyone can read it',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': { content: '{"token": "{{cave/token}}"}', mode: '644' } },
        severity: 'warning',
        says: 'everyone on this machine',
      },
      {
        title: 'the same, whatever the value of a variable that is unknown here',
        platform: 'huggingface',
        env: { HF_TOKEN: '{{unknown a CI secret}}' },
        files: { '.cache/huggingface/token': { content: '{{huggingface/token}}', mode: '644' } },
        severity: 'warning',
        says: 'everyone on this machine',
      },
      {
        title: 'nobody can read it',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': { content: '{"token": "{{cave/token}}"}', mode: '000' } },
        severity: 'error',
        says: 'cannot be read',
      },
      {
        title: 'it belongs to root',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/cave-secret.json': { content: '{"token": "{{cave/token}}"}', mode: '600', owner: 0 },
        },
        severity: 'error',
        says: 'cannot be read',
      },
    ],
  },
} as const satisfies Rule;

function loose(file: CredentialFileFact, facts: Facts): RuleProblem {
  const readers = file.stat.mode & 0o007 ? 'everyone on this machine' : 'your group';
  // What its owner cannot write stays so.
  const tighten = makePrivate(file.path, facts, file.stat.mode & 0o200 ? 0o600 : 0o400);
  return {
    ...about(file),
    severity: 'warning',
    message: `${readers} can read ${withTilde(file.path, facts.home)}`,
    evidence: [{ place: { kind: 'file', path: file.path }, what: modeWords(file) }],
    cause: 'It was written with the default mode. No client checks it: this doesn’t make a login fail.',
    remedy: {
      steps: [readers === 'your group' ? byUser(tighten) : tighten],
      ...(readers === 'your group' ? { wontHelp: ['If a group shares this file on purpose, change nothing.'] } : {}),
    },
  };
}

/** A group may share the file on purpose: no program decides that. */
function byUser({ edit: _edit, ...step }: RemedyStep): RemedyStep {
  return step;
}

function another(file: CredentialFileFact, facts: Facts): RuleProblem {
  return {
    ...about(file),
    severity: 'error',
    message: `${withTilde(file.path, facts.home)} belongs to another user (id ${file.stat.owner})`,
    evidence: [{ place: { kind: 'file', path: file.path }, what: modeWords(file) }],
    cause: 'The file may contain another user’s credential. A command run with sudo creates such files.',
    remedy: { steps: takeOver(file, facts) },
  };
}

function unreadable(file: CredentialFileFact, foreign: boolean, facts: Facts): RuleProblem {
  const directory = file.stat.kind === 'directory';
  const tighten = makePrivate(file.path, facts, directory ? 0o700 : 0o600);
  return {
    ...about(file),
    severity: 'error',
    explains: stopsOf(file.platform, file.clients, facts),
    message: `${withTilde(file.path, facts.home)} cannot be read${foreign ? `: it belongs to another user (id ${file.stat.owner})` : ''}`,
    evidence: [{ place: { kind: 'file', path: file.path }, what: modeWords(file) }],
    cause: foreign
      ? 'It was written by another user, possibly by a command run with sudo.'
      : 'Its mode doesn’t let anyone read it.',
    remedy: { steps: foreign ? takeOver(file, facts) : [directory ? byUser(tighten) : tighten] },
  };
}

function takeOver(file: CredentialFileFact, facts: Facts): readonly RemedyStep[] {
  const posix = shellPath(file.path, facts.home, 'posix');
  const fish = shellPath(file.path, facts.home, 'fish');
  if (!posix || !fish) return [{ say: 'Change its owner to yourself' }];
  return [
    {
      say: 'Change its owner to yourself, or ask its owner if it isn’t yours',
      brief: 'If it is yours, change its owner to yourself',
      run: [
        { shell: 'posix', line: `sudo chown "$(id -un)" ${posix} && chmod 600 ${posix}` },
        { shell: 'fish', line: `sudo chown (id -un) ${fish}; and chmod 600 ${fish}` },
      ],
    },
  ];
}

function about(file: CredentialFileFact): Pick<RuleProblem, 'platform' | 'clients' | 'place'> {
  return { platform: file.platform, clients: file.clients, place: { kind: 'file', path: file.path } };
}

function modeWords({ stat }: CredentialFileFact): string {
  return `mode ${stat.mode.toString(8).padStart(4, '0')}`;
}
