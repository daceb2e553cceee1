import type { PythonException } from './exception.ts';
import { reprStr } from './python-repr.ts';

interface OsErrorEntry {
  readonly errno: number;
  readonly text: string;
  readonly class?: string;
}

// errno numbers and strerror() texts are those of Linux with glibc.
const ERRORS: ReadonlyMap<string, OsErrorEntry> = new Map(
  Object.entries({
    EPERM: { errno: 1, text: 'Operation not permitted', class: 'PermissionError' },
    ENOENT: { errno: 2, text: 'No such file or directory', class: 'FileNotFoundError' },
    ESRCH: { errno: 3, text: 'No such process', class: 'ProcessLookupError' },
    EINTR: { errno: 4, text: 'Interrupted system call', class: 'InterruptedError' },
    EIO: { errno: 5, text: 'Input/output error' },
    ENXIO: { errno: 6, text: 'No such device or address' },
    EBADF: { errno: 9, text: 'Bad file descriptor' },
    EAGAIN: { errno: 11, text: 'Resource temporarily unavailable', class: 'BlockingIOError' },
    ENOMEM: { errno: 12, text: 'Cannot allocate memory' },
    EACCES: { errno: 13, text: 'Permission denied', class: 'PermissionError' },
    EBUSY: { errno: 16, text: 'Device or resource busy' },
    EEXIST: { errno: 17, text: 'File exists', class: 'FileExistsError' },
    ENODEV: { errno: 19, text: 'No such device' },
    ENOTDIR: { errno: 20, text: 'Not a directory', class: 'NotADirectoryError' },
    EISDIR: { errno: 21, text: 'Is a directory', class: 'IsADirectoryError' },
    EINVAL: { errno: 22, text: 'Invalid argument' },
    ENFILE: { errno: 23, text: 'Too many open files in system' },
    EMFILE: { errno: 24, text: 'Too many open files' },
    EFBIG: { errno: 27, text: 'File too large' },
    ENOSPC: { errno: 28, text: 'No space left on device' },
    EROFS: { errno: 30, text: 'Read-only file system' },
    EPIPE: { errno: 32, text: 'Broken pipe', class: 'BrokenPipeError' },
    ENAMETOOLONG: { errno: 36, text: 'File name too long' },
    ELOOP: { errno: 40, text: 'Too many levels of symbolic links' },
    EOVERFLOW: { errno: 75, text: 'Value too large for defined data type' },
    EOPNOTSUPP: { errno: 95, text: 'Operation not supported' },
    ENOTCONN: { errno: 107, text: 'Transport endpoint is not connected' },
    ETIMEDOUT: { errno: 110, text: 'Connection timed out', class: 'TimeoutError' },
    ESTALE: { errno: 116, text: 'Stale file handle' },
  } satisfies Record<string, OsErrorEntry>),
);

/**
 * The exception that open() raises for this errno name (Objects/exceptions.c, OSError_str and the errnomap). Never
 * throws: an unknown name gives a plain OSError.
 */
export function osError(code: string, path: string): PythonException {
  const entry = ERRORS.get(code);
  if (entry === undefined) return { class: 'OSError', message: `${code}: ${reprStr(path)}` };
  const message = `[Errno ${String(entry.errno)}] ${entry.text}: ${reprStr(path)}`;
  return { class: entry.class ?? 'OSError', message };
}
