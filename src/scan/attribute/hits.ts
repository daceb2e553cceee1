/** What was hit in a repository. */
export interface Hits {
  /** Ids of blobs, commits and tags. */
  readonly objects: ReadonlySet<string>;
  /** File names. */
  readonly names: ReadonlySet<string>;
}
