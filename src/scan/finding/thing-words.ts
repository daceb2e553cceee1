import type { TokenMatch } from '../../types/token-match.ts';
import type { ScanRule } from './scan-rule.ts';

/** What contains the token, as the beginning of a sentence. */
export function thingWords({ origin, name }: TokenMatch, rule: ScanRule): string {
  if (rule === 'token-in-remote-url') return 'The URL of a remote';
  switch (origin.is) {
    case 'file':
    case 'stream':
      return 'This line';
    case 'index':
      return 'This staged line';
    case 'object':
      if (rule === 'token-in-staged-file') return 'A staged file';
      if (origin.kind === 'blob' && rule === 'token-in-metadata') return things.note;
      if (origin.kind === 'blob') return 'A committed file';
      return name === 'commit message'
        ? 'A commit message'
        : name === 'tag message'
          ? 'A tag message'
          : 'The author or committer of a commit';
    case 'metadata':
      return things[origin.what];
  }
}

const things: Readonly<Record<Extract<TokenMatch['origin'], { is: 'metadata' }>['what'], string>> = {
  'branch-name': 'A branch name',
  'tag-name': 'A tag name',
  'file-name': 'A file name',
  'symlink-target': 'The target of a symbolic link',
  'git-config': "The repository's git configuration",
  'remote-url': 'The URL of a remote',
  hook: 'A git hook',
  note: 'A git note',
  reflog: 'A reflog',
  'git-file': "One of git's own files",
};
