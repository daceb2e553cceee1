/** What git reported, in our words: its own may quote a configuration file, and so a token. */
export interface GitProblem {
  readonly kind:
    | 'not-a-repository'
    | 'another-owner'
    | 'broken-object'
    | 'not-fetched'
    | 'broken-pack'
    | 'alternate'
    | 'configuration'
    | 'disk-full'
    | 'permission'
    | 'silent'
    | 'not-asked'
    | 'other';
  /** The object's id, if git named one. */
  readonly object?: string;
  /** The directory that another user owns, if its name is certain. */
  readonly folder?: string;
}

/** A path as an argument in the reader's shell; undefined if it cannot be written there. */
export type QuotePath = (path: string) => string | undefined;

const kinds: readonly (readonly [GitProblem['kind'], RegExp])[] = [
  ['another-owner', /dubious ownership|unsafe repository/],
  ['not-a-repository', /not a git repository|must be run in a work tree|cannot change to/],
  ['disk-full', /No space left/],
  ['permission', /Permission denied/],
  ['not-fetched', /promisor|lazy fetch|transport '.*' not allowed/],
  ['alternate', /alternate|object directory .* does not exist/],
  ['broken-pack', /packfile|pack .*index|index file .*\.idx|multi-pack/],
  [
    'broken-object',
    /bad object|bad tree|missing|unable to (read|stream|parse|unpack)|could not (read|parse|get)|corrupt|inflate|loose object|object file|invalid object|not a valid object/i,
  ],
  ['configuration', /config/],
];

/** Parses one line of git's stderr; undefined for hints and progress, which say nothing about what was missed. */
export function gitProblem(line: string): GitProblem | undefined {
  if (!/^(error|fatal|warning):/.test(line)) return undefined;
  const kind = kinds.find(([, pattern]) => pattern.test(line))?.[0] ?? 'other';
  if (kind === 'other' && line.startsWith('warning:')) return undefined;
  const object = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(line)?.[0];
  const folder = kind === 'another-owner' ? folderIn(line) : undefined;
  return { kind, ...(object ? { object } : {}), ...(folder ? { folder } : {}) };
}

/** The line is latin-1 of git's bytes; git writes `?` for control characters. */
function folderIn(line: string): string | undefined {
  const name = /repository (?:at )?\(?'(.*)'/.exec(line)?.[1];
  const folder = name === undefined ? '' : Buffer.from(name, 'latin1').toString('utf8');
  return folder === '' || /[?\ufffd]/.test(folder) ? undefined : folder;
}

const words: Record<GitProblem['kind'], string> = {
  'not-a-repository': 'it is not a git repository',
  'another-owner':
    'another user owns the repository, and git reads it only if your own configuration lists it in safe.directory',
  'broken-object': 'an object is missing or damaged',
  'not-fetched': 'an object was not fetched yet (partial clone), and a scan fetches nothing',
  'broken-pack': 'a pack is damaged',
  alternate: 'an alternate object store is missing',
  configuration: "git cannot read the repository's configuration",
  'disk-full': 'the disk is full',
  permission: 'a file or directory of the repository cannot be read (permission denied)',
  silent:
    'git did not answer for 10 seconds and was not asked again: one of its files may be a FIFO, or the disk does not answer',
  'not-asked': 'git was silent before, and was not asked again',
  other: 'git reported an error',
};

/** That git was silent, now or before: nothing else is learned from it in this run. */
export function isSilence({ kind }: GitProblem): boolean {
  return kind === 'silent' || kind === 'not-asked';
}

/** The problem in one clause, with the command that fixes it if there is one and its path can be quoted. */
export function problemWords(problem: GitProblem, quotePath?: QuotePath): string {
  const path = problem.folder === undefined ? undefined : quotePath?.(problem.folder);
  if (path !== undefined)
    return `another user owns the repository; if you trust them, \`git config --global --add safe.directory ${path}\` lets git read it`;
  return problem.object ? `${words[problem.kind]} (${problem.object})` : words[problem.kind];
}
