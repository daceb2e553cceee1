import type { ErrorCode } from '../types/world.ts';

const sameForClients: ReadonlySet<string> = new Set<ErrorCode>([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EIO',
  'EINVAL',
]);

/** A disk or device that is broken for everyone: the client gets an OSError as well. */
const broken: ReadonlySet<string> = new Set(['EBADMSG', 'EUCLEAN', 'ENXIO', 'ENODEV', 'EREMOTEIO']);

/**
 * The meaning of an operating system error: the client would get it too, or only we did (too many open files, a stale
 * network directory, a file that another program has locked), which leaves the outcome unknown. Never throws.
 */
export function errorResult(
  error: unknown,
): { readonly is: 'error'; readonly code: ErrorCode } | { readonly is: 'unread'; readonly reason: string } {
  const code = codeOf(error);
  if (isErrorCode(code)) return { is: 'error', code };
  if (broken.has(code)) return { is: 'error', code: 'EIO' };
  // Only the name: the error's own message quotes the path.
  return { is: 'unread', reason: `the system returned ${code}` };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : 'an unknown error';
}

function isErrorCode(code: string): code is ErrorCode {
  return sameForClients.has(code);
}
