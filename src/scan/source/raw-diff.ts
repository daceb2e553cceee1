/** One line of git's raw diff: a path's old and new content. */
export interface RawChange {
  /** Octal: `100644` a file, `120000` a symbolic link, `160000` a submodule, `000000` nothing. */
  readonly newMode: string;
  /** Undefined if the path did not exist. */
  readonly oldObject: string | undefined;
  readonly newObject: string | undefined;
  /** A added, M modified, T of another type, D deleted, U unmerged. */
  readonly status: string;
  readonly path: Uint8Array;
}

const meta = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;

/** Collects records of `git diff --raw -z` (gitdiff-core(7)): the metadata, then the path. Renames must be off. */
export function rawDiffReader(each: (change: RawChange) => void): (record: Buffer) => void {
  let begun: RegExpExecArray | undefined;
  return (record) => {
    if (!begun) {
      begun = meta.exec(record.toString('latin1')) ?? undefined;
      return;
    }
    const [, newMode = '', old = '', now = '', status = ''] = begun;
    begun = undefined;
    each({ newMode, oldObject: objectOf(old), newObject: objectOf(now), status, path: Buffer.from(record) });
  };
}

function objectOf(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id;
}
