/** The operating system's name of an error (`EACCES`); never its message, which quotes a path. */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
}

/** Whether the operating system reported the error. Any other is a bug in this program, not a state of a file. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'not found',
  ENOTDIR: 'part of its path is not a directory',
  EISDIR: 'it is a directory',
  ELOOP: 'it is a symbolic link',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
  EIO: 'the disk reported an error',
};

/** The error in a clause for people: `permission denied (EACCES)`. */
export function errorWords(code: string): string {
  return words[code] ? `${words[code]} (${code})` : `reading it failed (${code})`;
}
