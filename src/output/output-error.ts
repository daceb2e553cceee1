/** The system refused the output. The message is for the user: it is not a bug in auth-doctor. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** Node's code: `ENOSPC`. */
  readonly code: string | undefined;

  constructor(code: unknown) {
    const known = typeof code === 'string' && /^E[A-Z0-9]{1,20}$/.test(code) ? code : undefined;
    super(
      `The output could not be written: ${words[known ?? ''] ?? `the system refused it${known === undefined ? '' : ` (${known})`}`}.`,
    );
    this.code = known;
  }
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space, or write it elsewhere, and run the same command again',
  EDQUOT: 'your disk quota is used up; free some space, or write it elsewhere, and run the same command again',
  EFBIG: 'the file would be larger than this system allows; write it elsewhere, and run the same command again',
  EIO: 'the disk or the terminal reports an error (EIO); write it elsewhere, and run the same command again',
};
