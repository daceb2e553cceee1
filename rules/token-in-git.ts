import { forgetFile, ignoreFile } from '../src/rule-kit/forget-file.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import type { CredentialFileFact, Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const tokenInGit = {
  id: 'token-in-git',
  severity: 'error',
  layer: 'exposure',
  failureClass: 'leaked-and-auto-revoked',
  summary: 'A credential file is tracked by git, or is in a work tree and not ignored.',
  why: 'A committed file stays in the history and in every clone, even if it is deleted later: only revoking the credential helps. The next `git add .` adds a file that is not ignored.',
  *check(facts) {
    for (const file of facts.files) {
      if (file.git?.is === 'tracked') yield tracked(file, file.git, facts);
      if (file.git?.is === 'untracked') yield untracked(file, file.git, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'the work tree ignores it',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        git: { '.cloudvolume/secrets/cave-secret.json': 'ignored' },
      },
      {
        title: 'outside any work tree',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'git tracks the file',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        git: { '.cloudvolume/secrets/cave-secret.json': 'tracked' },
        severity: 'error',
        says: 'git tracks',
      },
      {
        title: 'in a work tree and not ignored',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        git: { '.cloudvolume/secrets/cave-secret.json': 'untracked' },
        severity: 'warning',
        says: 'not ignored',
      },
    ],
  },
} as const satisfies Rule;

type InWorkTree = Extract<NonNullable<CredentialFileFact['git']>, { root: string }>;

function tracked(file: CredentialFileFact, git: InWorkTree, facts: Facts): RuleProblem {
  const revoke = facts.providers.find(({ id }) => id === file.platform)?.pages.revoke;
  return {
    ...about(file, facts),
    message: `git tracks ${withTilde(file.path, facts.home)}`,
    cause: 'The file was added to a repository: once committed, its credential is in the history and in every clone.',
    remedy: {
      steps: [
        {
          say: 'Revoke the credential and create a new one (unless the file was never committed)',
          ...(revoke ? { url: revoke } : {}),
        },
        ...forgetFile(git, facts.home),
      ],
      wontHelp: ['Deleting the file in a later commit: the history keeps it.'],
    },
  };
}

function untracked(file: CredentialFileFact, git: InWorkTree, facts: Facts): RuleProblem {
  return {
    ...about(file, facts),
    severity: 'warning',
    message: `${withTilde(file.path, facts.home)} is in a git work tree and not ignored`,
    cause: 'The next `git add .` there adds the credential.',
    remedy: {
      steps: [ignoreFile(git, facts.home, '')],
    },
  };
}

function about(
  file: CredentialFileFact,
  facts: Facts,
): Pick<RuleProblem, 'platform' | 'clients' | 'place' | 'evidence'> {
  const place = { kind: 'file', path: file.path } as const;
  const root = file.git && 'root' in file.git ? file.git.root : '';
  return {
    platform: file.platform,
    clients: file.clients,
    place,
    evidence: [{ place, what: `in the repository ${withTilde(root, facts.home)}` }],
  };
}
