/** A commit, as far as a finding needs it. */
export interface CommitFact {
  readonly id: string;
  /** When it was committed, Unix seconds; undefined where the commit could not be read. */
  readonly time: number | undefined;
  /** What it seems to bring may be older: a shallow clone begins at it, or trees of commits before it cannot be read. */
  readonly orBefore: 'shallow' | 'damaged' | undefined;
}

/** Where in a repository something that was seen in its history is to be found. */
export interface Reachability {
  /**
   * What keeps it: a branch, tag or other ref (`ref`; a stash is one); only a reflog, until that expires; only the
   * index; nothing (`none`: git's clean-up will take it); or it is unknown.
   */
  readonly keptBy: 'ref' | 'reflog' | 'index' | 'none' | 'unknown';
  /** A file's content or name, a note of git-notes(1), or a text that is no file's: a message, or people. */
  readonly is: 'file' | 'note' | 'text';
  /** The path at which it first appeared, as text (U+FFFD for bytes that are not UTF-8), or what the note is on. It may itself hold a token. */
  readonly path: string | undefined;
  /** The oldest commit that has it and none of whose parents has: for a message, the commit itself. */
  readonly introduced: CommitFact | undefined;
  /** Of two hits, the one with the lower number came in first: parents before children, whatever their clocks say. */
  readonly order: number;
  /** How many commits brought it (again, by a merge, or on another branch). */
  readonly commits: number;
  /** `HEAD`, or undefined: no longer, or never, in the checked-out commit. */
  readonly stillIn: 'HEAD' | 'index' | undefined;
  /** There is no commit yet in what is checked out. */
  readonly beforeFirstCommit: boolean;
  /** Refs that hold the commit that introduced it, at most ten; remote branches first. */
  readonly refs: readonly string[];
  /** `yes`: a remote branch that this clone knows holds it. `bare`: the repository is itself what others push to. */
  readonly pushed: 'yes' | 'no' | 'bare';
}
