/** The system refused the output. The message is for the user: it is not a bug in auth-doctor. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** Node's code: `ENOSPC`. */
  readonly code: string | undefined;

  constructor(code: unknown, what = 'The output') {
    const known = typeof code === 'string' && /^E[A-Z0-9]{1,20}$/.test(code) ? code : undefined;
    super(
      `${what} could not be written: ${words[known ?? ''] ?? `the system refused it${known === undefined ? '' : ` (${known})`}`}.`,
    );
    this.code = known;
  }
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist',
  ENOTDIR: 'its directory does not exist',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full; free some space, or write it elsewhere, and run the same command again',
  EDQUOT: 'your disk quota is used up; free some space, or write it elsewhere, and run the same command again',
  EFBIG: 'the file would be larger than this system allows; write it elsewhere, and run the same command again',
  EIO: 'the disk or the terminal reports an error (EIO); write it elsewhere, and run the same command again',
};
