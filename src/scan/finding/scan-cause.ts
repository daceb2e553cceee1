import type { ScanRule } from './scan-rule.ts';
import type { TokenHolder } from './token-holder.ts';

const byRule: Readonly<Record<ScanRule, string>> = {
  'token-in-file': 'Whoever can read the file, or a copy of it, can use the token.',
  'token-in-history': 'Removing the line does not help: the history keeps it, in this clone and in every other.',
  'token-in-metadata': 'Names and messages are copied with every clone, and shown where files are not.',
  'token-in-remote-url': 'git keeps the address as it was given, credentials included, and shows it in its messages.',
  'token-in-staged-file': 'The next commit would keep it for good.',
};

const byHolder: Readonly<Partial<Record<TokenHolder, string>>> = {
  stream: 'Whoever can read where this comes from, or where it goes, can use the token.',
  'git-file': 'The file is of this clone alone, but whoever can read it, or a copy of it, can use the token.',
  reflog: 'A reflog is of this clone alone, and keeps the messages of commits that are gone, too.',
  name: 'Names are shown in lists and logs, and copied to where the files are not.',
};

/** Why a token there is a fault, in one sentence. */
export function scanCause(rule: ScanRule, holder: TokenHolder, isTracked: boolean): string {
  if (isTracked && rule === 'token-in-file')
    return 'git tracks the client’s own file: once committed, its credential is in the history and in every clone.';
  return (rule === 'token-in-remote-url' ? undefined : byHolder[holder]) ?? byRule[rule];
}
