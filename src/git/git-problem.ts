/** What git complained of, in our words: its own may quote a configuration file, and so a token. */
export interface GitProblem {
  readonly kind: 'not-a-repository' | 'another-owner' | 'broken-object' | 'not-fetched' | 'broken-pack' | 'alternate' | 'configuration' | 'disk-full' | 'other';
  /** The object's id, where git named one. */
  readonly object?: string;
}

const kinds: readonly (readonly [GitProblem['kind'], RegExp])[] = [
  ['another-owner', /dubious ownership|unsafe repository/],
  ['not-a-repository', /not a git repository|must be run in a work tree|cannot change to/],
  ['disk-full', /No space left/],
  ['not-fetched', /promisor|lazy fetch|transport '.*' not allowed/],
  ['alternate', /alternate|object directory .* does not exist/],
  ['broken-pack', /packfile|pack .*index|index file .*\.idx|multi-pack/],
  [
    'broken-object',
    /bad object|bad tree|missing|unable to (read|stream|parse|unpack)|could not (read|parse|get)|corrupt|inflate|loose object|object file|invalid object|not a valid object/i,
  ],
  ['configuration', /config/],
];

/** Reads one line of git's stderr; undefined for hints and progress, which say nothing of what was missed. */
export function gitProblem(line: string): GitProblem | undefined {
  if (!/^(error|fatal|warning):/.test(line)) return undefined;
  const kind = kinds.find(([, pattern]) => pattern.test(line))?.[0] ?? 'other';
  if (kind === 'other' && line.startsWith('warning:')) return undefined;
  const object = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(line)?.[0];
  return { kind, ...(object ? { object } : {}) };
}

const words: Record<GitProblem['kind'], string> = {
  'not-a-repository': 'it is no git repository',
  'another-owner': 'another user owns the repository, and git reads such a one only when your own configuration names it in safe.directory',
  'broken-object': 'an object is missing or damaged',
  'not-fetched': 'an object was not fetched yet (partial clone), and a scan fetches nothing',
  'broken-pack': 'a pack is damaged',
  alternate: 'an alternate object store is not there',
  configuration: "git cannot read the repository's configuration",
  'disk-full': 'the disk is full',
  other: 'git reported an error',
};

/** The problem in one clause. */
export function problemWords(problem: GitProblem): string {
  return problem.object ? `${words[problem.kind]} (${problem.object})` : words[problem.kind];
}
