import { forgetFile, ignoreFile } from '../../rule-kit/forget-file.ts';
import { everyShell } from '../../rule-kit/remedy-steps.ts';
import { shellPath } from '../../rule-kit/shell-path.ts';
import type { Remedy, RemedyStep, Shell } from '../../types/finding.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { TokenMatch } from '../../types/token-match.ts';
import type { TrackedFile } from '../own-files.ts';
import type { ScanRule } from './scan-rule.ts';
import type { TokenHolder } from './token-holder.ts';

export interface RemedyInput {
  readonly rule: ScanRule;
  readonly holder: TokenHolder;
  readonly provider: ProviderData | undefined;
  /** The token is in use on this machine, by this client. */
  readonly own: TokenMatch['own'];
  /** Other files from which a client on this machine reads the same token, as shown to people. */
  readonly keptIn: readonly string[];
  /** It is in a client's own credential file, which git tracks. */
  readonly tracked: TrackedFile | undefined;
  /** It was found in files of the home that are not in a repository. */
  readonly inHome: boolean;
  /** In a job of a CI service. */
  readonly inJob: boolean;
  /**
   * The staged file as git's command takes it, relative to the repository's top; undefined if its name cannot be shown.
   */
  readonly stagedPath?: string | undefined;
  readonly top?: string | undefined;
  readonly home: string | undefined;
  readonly beforeFirstCommit: boolean;
}

/**
 * What to do, in the order that helps: revoke, verify the revocation, and only then clean up. No step removes what may
 * be the only copy of a login: it is stored where its client reads it first.
 */
export function scanRemedy(input: RemedyInput): Remedy {
  switch (input.rule) {
    case 'token-in-staged-file':
      return {
        steps: [
          unstage(input),
          ...(input.tracked ? [ignoreFile(input.tracked, input.home, '')] : removeFromFile(input)),
          { say: 'The token is not committed yet: if it was never anywhere else, you do not need to revoke it' },
        ],
      };
    case 'token-in-file':
      if (input.holder === 'stream')
        return {
          steps: [...removeFromFile(input, 'the source of this stream'), ...revokeIfShared(input, 'the stream')],
        };
      if (input.tracked) return trackedRemedy(input, input.tracked);
      return {
        steps: [...removeFromFile(input), ...revokeIfShared(input, 'the file')],
        ...(input.inHome
          ? {}
          : { wontHelp: ['Adding the file to .gitignore: existing commits and copies still contain the token.'] }),
      };
    case 'token-in-remote-url':
      return {
        steps: [
          ...revoke(input, 'Revoke the token'),
          {
            say: 'Set the URL of the remote without credentials (`git remote set-url NAME URL`), and store them in a credential helper',
          },
        ],
        wontHelp: ['Removing the remote: its URL may still be in logs, in other clones and in the reflog.'],
      };
    case 'token-in-metadata':
      return metadataRemedy(input);
    case 'token-in-history':
      return {
        steps: [
          ...revoke(input, 'Revoke the token now'),
          ...(input.tracked ? forgetFile(input.tracked, input.home) : []),
          { say: 'If the history must be clean, rewrite it', run: everyShell('auth-doctor explain token-in-history') },
        ],
        wontHelp: ['Removing the line in a later commit: it stays in the history and in every clone.'],
      };
  }
}

function metadataRemedy(input: RemedyInput): Remedy {
  const { holder } = input;
  if (holder === 'git-file')
    return {
      steps: [...removeFromFile(input), ...revokeIfShared(input, 'the .git directory')],
    };
  if (holder === 'name') return { steps: [{ say: 'Rename it, without the token' }, ...revokeIfShared(input, 'it')] };
  const last =
    holder === 'reflog'
      ? {
          say: 'If the reflog must be clean, expire it; commits that only a reflog reaches are lost, including older stashes',
          run: everyShell('git reflog expire --expire=now --all'),
        }
      : {
          say: 'If the name or message must go, rewrite or rename it',
          run: everyShell('auth-doctor explain token-in-metadata'),
        };
  return {
    steps: [...revoke(input, 'Revoke the token now'), last],
    wontHelp: ['Only renaming or amending: copies, reflogs and clones keep the old text.'],
  };
}

function revokeIfShared(input: RemedyInput, what: string): readonly RemedyStep[] {
  return revoke(input, `If ${what} was ever committed, sent or shared: revoke the token`);
}

function revoke({ provider, own }: RemedyInput, say: string): readonly RemedyStep[] {
  if (!provider) return [{ say }];
  const command = provider.commands?.revoke;
  return [
    // The command revokes what is in use where it runs.
    command === undefined
      ? { say, url: provider.pages.revoke }
      : { say: own ? say : `${say}, on a machine that uses it`, run: everyShell(command), url: provider.pages.revoke },
    // The servers are asked with the tokens of the machine on which this runs.
    {
      say: `Verify that it was revoked${own ? '' : ', on a machine that uses it'} (expect: rejected)`,
      run: everyShell(`auth-doctor check ${provider.id} --online`),
    },
  ];
}

/** The client's own file stays where it is: only git must stop tracking it. */
function trackedRemedy(input: RemedyInput, tracked: TrackedFile): Remedy {
  return {
    steps: [
      ...revoke(
        input,
        'Revoke the credential and create a new one (not needed if the file was staged but never committed)',
      ),
      ...forgetFile(tracked, input.home),
    ],
    wontHelp: ['Deleting the file in a later commit: it stays in the history.'],
  };
}

function removeFromFile({ provider, own, keptIn, inJob }: RemedyInput, what = 'the file'): readonly RemedyStep[] {
  const [first] = keptIn;
  if (first)
    return [
      {
        say: `Remove the token from ${what}: ${own?.client ?? 'the client'} reads it from ${first} and needs no other copy`,
      },
    ];
  if (inJob) return [{ say: `Remove the token from ${what}` }];
  const store = 'If this is your login, first store it where the client reads it, or log in: this may be the only copy';
  return [
    provider?.login
      ? { say: store, run: everyShell(provider.login) }
      : { say: store, ...(provider ? { url: provider.pages.create } : {}) },
    { say: `Then remove the token from ${what}` },
  ];
}

function unstage({ stagedPath, top, home, beforeFirstCommit }: RemedyInput): RemedyStep {
  const say = 'Unstage the file (the file on disk does not change)';
  // U+FFFD stands for bytes that are not UTF-8: no printed command line can name such a file.
  if (stagedPath === undefined || top === undefined || stagedPath.includes('\ufffd')) return { say };
  // Without a HEAD there is nothing to restore from; `--force`, because the file may have been edited after it was
  // staged.
  const command = beforeFirstCommit ? 'rm --cached --force --quiet --' : 'restore --staged --';
  const run = (['posix', 'fish', 'powershell', 'cmd'] as const).flatMap((shell: Shell) => {
    const folder = shellPath(top, home, shell);
    const path = shellPath(stagedPath, undefined, shell);
    return folder === undefined || path === undefined ? [] : [{ shell, line: `git -C ${folder} ${command} ${path}` }];
  });
  return { say, ...(run.length > 0 ? { run } : {}) };
}
