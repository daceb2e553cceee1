import type { ScanRule } from './scan-rule.ts';
import type { TokenHolder } from './token-holder.ts';

const byRule: Readonly<Record<ScanRule, string>> = {
  'token-in-file': 'Anyone who can read the file, or a copy of it, can use the token.',
  'token-in-history': 'Removing the line does not help: it stays in the history of this clone and of every other one.',
  'token-in-metadata':
    'Names and messages are part of every clone, and are shown in lists and logs that do not show files.',
  'token-in-remote-url': 'git stores the URL with its credentials, and shows it in its messages.',
  'token-in-staged-file': 'The next commit would add it to the history permanently.',
};

const byHolder: Readonly<Partial<Record<TokenHolder, string>>> = {
  stream: 'Anyone who can read the source of this stream, or its destination, can use the token.',
  'git-file': 'The file exists only in this clone, but anyone who can read it, or a copy of it, can use the token.',
  reflog: 'A reflog exists only in this clone, and also keeps the messages of deleted commits.',
  name: 'Names are shown in lists and logs, and are copied to places where the files are not.',
};

/** Why a token there is a problem, in one sentence. */
export function scanCause(rule: ScanRule, holder: TokenHolder, isTracked: boolean): string {
  if (isTracked && rule === 'token-in-file')
    return 'git tracks the client’s credential file: once it is committed, the credential is in the history and in every clone.';
  return (rule === 'token-in-remote-url' ? undefined : byHolder[holder]) ?? byRule[rule];
}
