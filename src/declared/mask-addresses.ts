import type { PythonException } from '../python/exception.ts';

/** The same exception; what its words quote of an address holds neither a login nor what may be a key in the address's place: long runs with digits in them. */
export function maskAddresses(error: PythonException): PythonException {
  const message = error.message
    .replaceAll(/\/\/[^/?#]+@/g, '//[secret]@')
    .replaceAll(/[\w-]{8,}/g, (run) => (/\d/.test(run) ? '[secret]' : run));
  return { ...error, message };
}
