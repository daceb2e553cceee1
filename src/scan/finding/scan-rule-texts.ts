import { everyShell } from '../../rule-kit/remedy-steps.ts';
import type { Remedy, RemedyStep } from '../../types/finding.ts';
import type { ScanRuleText } from '../../types/rule.ts';
import type { ScanRule } from './scan-rule.ts';

const common = {
  severity: 'error',
  layer: 'exposure',
  failureClass: 'leaked-and-auto-revoked',
  examples: { valid: [], invalid: [] },
} as const;

const revoke: readonly RemedyStep[] = [
  { say: 'Revoke the token on the platform’s page (listed by auth-doctor providers PLATFORM) and create a new one' },
  { say: 'Verify that it was revoked: auth-doctor check PLATFORM --online must report rejected' },
];

const cleanHistory: Remedy = {
  steps: [
    ...revoke,
    {
      say: 'Often that is enough: a revoked token is harmless. If the history must still be clean, tell everyone who has a clone that they will have to clone again',
    },
    {
      say: 'If the file is a client’s credential file, stop tracking it first (git rm --cached): otherwise the next checkout overwrites your login with the cleaned text',
    },
    {
      say: 'In a fresh clone, with the tokens in a file outside of it, one per line (git-filter-repo is a separate program)',
      run: everyShell('git filter-repo --replace-text ../tokens.txt'),
    },
    {
      say: 'Push everything to the URL of the repository (git-filter-repo has removed the remote)',
      run: everyShell('git push --force --mirror URL'),
    },
    {
      say: 'Ask the host to clear its caches and the refs of pull requests, which keep the old commits; delete tokens.txt',
    },
    {
      say: 'In clones that you keep, expire the reflog (this also drops older stashes)',
      run: everyShell('git reflog expire --expire=now --all'),
    },
    { say: 'Then remove the old commits', run: everyShell('git gc --prune=now') },
    { say: 'Scan again', run: everyShell('auth-doctor scan --history --unreachable') },
  ],
  wontHelp: [
    'Removing the line or the file in a later commit: it stays in the history and in every clone.',
    'Making the repository private: anyone who has a copy keeps it.',
  ],
};

const texts: Readonly<Record<ScanRule, Pick<ScanRuleText, 'summary' | 'why' | 'command' | 'remedy'>>> = {
  'token-in-file': {
    summary:
      'A file contains a token: its shape is specific to a platform, or it is next to a name that the platform uses for it.',
    why: 'Anyone who can read the file, a copy of it or a backup has the token, and one `git add` makes it part of a history. Adding the file to .gitignore does not help if it was committed or copied before.',
    command: 'auth-doctor scan .',
    remedy: {
      steps: [
        {
          say: 'First make sure that the client has a login of its own: this may be the only copy of the token. If git tracks a client’s credential file, keep the file and stop tracking it with git rm --cached',
        },
        { say: 'Then remove the token from the file' },
        {
          say: 'If the file was ever committed, sent or shared: revoke the token, as described in auth-doctor explain token-in-history',
        },
      ],
      wontHelp: ['Adding the file to .gitignore: existing commits and copies still contain the token.'],
    },
  },
  'token-in-staged-file': {
    summary: 'The next commit would add a token: the index is read, not the files on disk.',
    why: 'Removing it now costs nothing; after the commit it is in the history, and after the push in every clone. A token that the same file already contains in HEAD is reported for the history, and does not stop the commit.',
    command: 'auth-doctor scan --staged',
    remedy: {
      steps: [
        {
          say: 'Unstage the file (the file on disk does not change)',
          run: everyShell('git restore --staged -- FILE'),
        },
        { say: 'Make sure that the client has a login of its own, and only then remove the token from the file' },
      ],
      wontHelp: ['Committing with --no-verify and cleaning up later: the commit and its reflog keep the token.'],
    },
  },
  'token-in-history': {
    summary: 'A version of a file in the history contains a token, which may have been removed since.',
    why: 'Every clone has every version. Treat a token that was pushed as leaked, however briefly it was there: programs search for such tokens. Only revoking helps; rewriting the history comes last, if at all.',
    command: 'auth-doctor scan --history',
    remedy: cleanHistory,
  },
  'token-in-metadata': {
    summary:
      'A name or a message contains a token: the name of a file, branch or tag, the message or author of a commit, a note, a hook or one of git’s own files.',
    why: 'These texts are part of every clone, and are shown in lists, logs and emails that do not show files. Renaming or amending creates a new object and keeps the old one.',
    command: 'auth-doctor scan --history',
    remedy: {
      steps: [
        ...revoke,
        {
          say: 'If the name or message must go: git filter-repo has --replace-message, --mailmap and --path-rename; for a branch or tag, create it under another name and delete the old one, on the remote too',
        },
      ],
      wontHelp: ['Only renaming or amending: copies, reflogs and clones keep the old text.'],
    },
  },
  'token-in-remote-url': {
    summary: 'The URL of a remote, in the git configuration of a repository, contains a token.',
    why: 'git stores the URL with its credentials, and shows it in messages and logs; copying the directory copies them too.',
    command: 'auth-doctor scan .',
    remedy: {
      steps: [
        ...revoke,
        {
          say: 'Set the URL of the remote without credentials, and store them in a credential helper',
          run: everyShell('git remote set-url NAME URL'),
        },
      ],
      wontHelp: ['Removing the remote: its URL may still be in logs, in other clones and in the reflog.'],
    },
  },
};

/** The texts of the scanner's rules, in the order of their ids. */
export const scanRuleTexts: readonly ScanRuleText[] = (Object.keys(texts) as readonly ScanRule[])
  .map((id) => ({ id, ...common, ...texts[id] }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
