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
  { say: 'Revoke the token on its platform’s page (auth-doctor providers PLATFORM names it) and make a new one' },
  { say: 'Make sure that it is dead: auth-doctor check PLATFORM --online must say rejected' },
];

const cleanHistory: Remedy = {
  steps: [
    ...revoke,
    {
      say: 'Often that is enough: a dead token harms nobody. If the history must be clean all the same, tell everybody who has a clone: all of them have to clone anew',
    },
    {
      say: 'Where the file is a client’s own, let git forget it before that (git rm --cached): else the next checkout puts the cleaned text in the place of your login',
    },
    {
      say: 'In a fresh clone, with the token in a file outside of it, one a line (git-filter-repo is a program of its own)',
      run: everyShell('git filter-repo --replace-text ../tokens.txt'),
    },
    {
      say: 'Push what was rewritten, all of it, to the repository’s address (git-filter-repo has taken the remote away)',
      run: everyShell('git push --force --mirror URL'),
    },
    {
      say: 'Ask the host to clear its caches and the refs of pull requests, which keep the old commits; delete tokens.txt',
    },
    {
      say: 'In clones that are kept, let git forget the old commits (and the older stashes with them)',
      run: everyShell('git reflog expire --expire=now --all'),
    },
    { say: 'and take them away', run: everyShell('git gc --prune=now') },
    { say: 'Look again', run: everyShell('auth-doctor scan --history --unreachable') },
  ],
  wontHelp: [
    'Removing the line, or the file, in a later commit: the history keeps it, and so does every clone.',
    'Making the repository private: who has it has it.',
  ],
};

const texts: Readonly<Record<ScanRule, Pick<ScanRuleText, 'summary' | 'why' | 'command' | 'remedy'>>> = {
  'token-in-file': {
    summary: 'A file holds a token: of a platform’s own shape, or beside a name that the platform gives it.',
    why: 'Whoever can read the file, a copy of it or a backup has the token, and one `git add` makes it part of a history. Adding the file to .gitignore does not help where it was committed or copied before.',
    command: 'auth-doctor scan .',
    remedy: {
      steps: [
        {
          say: 'First make sure that the client has a login in its own place: this may be the only copy of the token. A client’s own file that git tracks stays where it is: git rm --cached lets git forget it',
        },
        { say: 'Then remove the token from the file' },
        {
          say: 'If the file was ever committed, sent or shared: revoke the token, as auth-doctor explain token-in-history says',
        },
      ],
      wontHelp: ['Adding the file to .gitignore: what was committed or copied stays so.'],
    },
  },
  'token-in-staged-file': {
    summary: 'What the next commit would add holds a token: the index is read, not the files on disk.',
    why: 'Now it costs nothing to take it out; after the commit it is in the history, and after the push in every clone. A token that the same file holds in HEAD already is the history’s finding, and does not stop the commit.',
    command: 'auth-doctor scan --staged',
    remedy: {
      steps: [
        {
          say: 'Take the file out of the commit (it stays as it is on disk)',
          run: everyShell('git restore --staged -- FILE'),
        },
        { say: 'Make sure that the client has a login in its own place, and only then remove the token from the file' },
      ],
      wontHelp: ['Committing with --no-verify and cleaning up later: the commit is there, and its reflog.'],
    },
  },
  'token-in-history': {
    summary: 'A version of a file in the history holds a token, still there or removed since.',
    why: 'Every clone has every version. What was pushed must be taken for known, however briefly it was there: such tokens are searched for by programs. Only revoking helps; cleaning the history comes last, if at all.',
    command: 'auth-doctor scan --history',
    remedy: cleanHistory,
  },
  'token-in-metadata': {
    summary:
      'A name or a message holds a token: of a file, a branch or a tag, a commit’s message or author, a note, a hook, git’s own files.',
    why: 'Such texts are copied with every clone and shown in lists, logs and mails where files are not. Renaming or amending makes a new object beside the old one.',
    command: 'auth-doctor scan --history',
    remedy: {
      steps: [
        ...revoke,
        {
          say: 'If the name or message must go: git filter-repo has --replace-message, --mailmap and --path-rename; a branch or tag is made anew under another name and the old one deleted, on the remote too',
        },
      ],
      wontHelp: ['Renaming or amending alone: copies, reflogs and clones keep the old text.'],
    },
  },
  'token-in-remote-url': {
    summary: 'The address of a remote, in a repository’s git configuration, holds a token.',
    why: 'git keeps the address as it was given, credentials included, and shows it in messages and logs; whoever copies the folder copies it too.',
    command: 'auth-doctor scan .',
    remedy: {
      steps: [
        ...revoke,
        {
          say: 'Give the remote its address without credentials, and let a credential helper keep them',
          run: everyShell('git remote set-url NAME URL'),
        },
      ],
      wontHelp: ['Removing the remote: the address may stand in logs, in other clones and in the reflog.'],
    },
  },
};

/** What is told of the scanner's rules, in the order of their ids. */
export const scanRuleTexts: readonly ScanRuleText[] = (Object.keys(texts) as readonly ScanRule[])
  .map((id) => ({ id, ...common, ...texts[id] }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
