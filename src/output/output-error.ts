import { shown } from '../value/foreign-text.ts';
import { say, type Words } from '../value/untrusted.ts';
/** The system refused the output. The message is for the user: it is not a bug in auth-doctor. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** Node's code: `ENOSPC`. */
  readonly code: string | undefined;
  /** The message. */
  readonly words: Words;

  constructor(code: unknown, what = say`The output`) {
    const known = typeof code === 'string' && /^E[A-Z0-9]{1,20}$/.test(code) ? code : undefined;
    const reason =
      words[known ?? ''] ?? say`the system refused it${known === undefined ? '' : say` (${shown(known, 'setting')})`}`;
    const message = say`${what} could not be written: ${reason}.`;
    super(message);
    this.words = message;
    this.code = known;
  }
}

const words: Readonly<Record<string, Words>> = {
  ENOENT: say`its directory does not exist`,
  ENOTDIR: say`its directory does not exist`,
  EISDIR: say`it is a directory`,
  EACCES: say`permission denied`,
  EPERM: say`permission denied`,
  EROFS: say`the file system is read-only`,
  ENOSPC: say`the disk is full; free some space, or write it elsewhere, and run the same command again`,
  EDQUOT: say`your disk quota is used up; free some space, or write it elsewhere, and run the same command again`,
  EFBIG: say`the file would be larger than this system allows; write it elsewhere, and run the same command again`,
  EIO: say`the disk or the terminal reports an error (EIO); write it elsewhere, and run the same command again`,
};
