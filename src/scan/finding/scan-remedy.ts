import { shellPath } from '../../rule-kit/shell-path.ts';
import { everyShell } from '../../rule-kit/steps.ts';
import type { Remedy, RemedyStep, Shell } from '../../types/finding.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { ScanRule } from './scan-rule.ts';

export interface RemedyInput {
  readonly rule: ScanRule;
  readonly provider: ProviderData | undefined;
  /** The staged file as git's command takes it, in the repository's top; undefined where its name cannot be shown. */
  readonly stagedPath?: string | undefined;
  readonly top?: string | undefined;
  readonly home: string | undefined;
  readonly beforeFirstCommit: boolean;
}

/** What to do, in the order that helps: revoke, make sure that it is dead, and only then tidy up. */
export function scanRemedy(input: RemedyInput): Remedy {
  switch (input.rule) {
    case 'token-in-staged-file':
      return {
        steps: [unstage(input), readFromClient(input.provider), { say: 'It is not committed yet: if it was nowhere else, there is no need to revoke it' }],
      };
    case 'token-in-file':
      return {
        steps: [readFromClient(input.provider), ...revoke(input.provider, 'If the file was ever committed, sent or shared: revoke the token')],
        wontHelp: ['Adding the file to .gitignore: what was committed or copied stays so.'],
      };
    case 'token-in-remote-url':
      return {
        steps: [
          ...revoke(input.provider, 'Revoke the token'),
          { say: 'Give the remote its address without credentials (`git remote set-url NAME URL`), and let a credential helper keep them' },
        ],
        wontHelp: ['Removing the remote: the address may stand in logs, in other clones and in the reflog.'],
      };
    case 'token-in-metadata':
      return {
        steps: [
          ...revoke(input.provider, 'Revoke the token now'),
          { say: 'Then, if you must, rewrite or rename what holds it', run: everyShell('auth-doctor explain token-in-metadata') },
        ],
        wontHelp: ['Renaming or amending alone: copies, reflogs and clones keep the old text.'],
      };
    case 'token-in-history':
      return {
        steps: [
          ...revoke(input.provider, 'Revoke the token now'),
          { say: 'Then clean the history, if you must', run: everyShell('auth-doctor explain token-in-history') },
        ],
        wontHelp: ['Removing the line in a later commit: the history keeps it, and so does every clone.'],
      };
  }
}

function revoke(provider: ProviderData | undefined, say: string): readonly RemedyStep[] {
  if (!provider) return [{ say }];
  return [
    { say, url: provider.pages.revoke },
    { say: 'Make sure that it is dead (it must say: rejected)', run: everyShell(`auth-doctor check ${provider.id} --online`) },
  ];
}

function readFromClient(provider: ProviderData | undefined): RemedyStep {
  const how = provider?.login ? `: the client finds it by itself after \`${provider.login}\`` : '';
  return { say: `Take the token out of the file, and let the program read it from its own place${how}` };
}

function unstage({ stagedPath, top, home, beforeFirstCommit }: RemedyInput): RemedyStep {
  const say = 'Take the file out of the commit (it stays as it is on disk)';
  if (stagedPath === undefined || top === undefined) return { say };
  const command = beforeFirstCommit ? 'rm --cached --quiet --' : 'restore --staged --';
  const run = (['posix', 'fish', 'powershell', 'cmd'] as const).flatMap((shell: Shell) => {
    const folder = shellPath(top, home, shell);
    const path = shellPath(stagedPath, undefined, shell);
    return folder === undefined || path === undefined ? [] : [{ shell, line: `git -C ${folder} ${command} ${path}` }];
  });
  return { say, ...(run.length > 0 ? { run } : {}) };
}
