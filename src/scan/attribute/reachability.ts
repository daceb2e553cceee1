/** A commit, as far as a finding needs it. */
export interface CommitFact {
  readonly id: string;
  /** When it was made, in Unix seconds; undefined if the commit could not be read. */
  readonly time: number | undefined;
  /** What it seems to add may be older: a shallow clone begins at it, or trees of commits before it cannot be read. */
  readonly orBefore: 'shallow' | 'damaged' | undefined;
}

/** Where in a repository something from its history can be found. */
export interface Reachability {
  /**
   * What keeps it: a branch, tag or other ref (`ref`; a stash is one); only a reflog, until that expires; only the
   * index; nothing (`none`: git's garbage collection will remove it); or it is unknown.
   */
  readonly keptBy: 'ref' | 'reflog' | 'index' | 'none' | 'unknown';
  /** A file's content or name, a note of git-notes(1), or a text that is not in a file: a message, or people. */
  readonly is: 'file' | 'note' | 'text';
  /**
   * The path at which it first appeared, as text (U+FFFD for bytes that are not UTF-8), or the object of the note. It
   * may itself contain a token.
   */
  readonly path: string | undefined;
  /** The oldest commit that contains it and none of whose parents does: for a message, the commit itself. */
  readonly introduced: CommitFact | undefined;
  /** Of two hits, the one with the lower number was added first: parents before children, whatever their dates say. */
  readonly order: number;
  /** How many commits added it (again, by a merge, or on another branch). */
  readonly commits: number;
  /** `HEAD`, or undefined: no longer, or never, in the checked-out commit. */
  readonly stillIn: 'HEAD' | 'index' | undefined;
  /** The checked-out branch has no commit yet. */
  readonly beforeFirstCommit: boolean;
  /** Refs that contain the commit that introduced it, at most ten; remote branches first. */
  readonly refs: readonly string[];
  /** `yes`: a remote branch that this clone knows contains it. `bare`: others push to this repository itself. */
  readonly pushed: 'yes' | 'no' | 'bare';
}
