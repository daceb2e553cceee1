import type { PythonException } from '../python/exception.ts';
import { mayShow } from '../value/foreign-text.ts';

/** The same exception; what its words quote of an address holds neither a login nor what may be a key in the address's place: long runs with digits in them. */
export function maskAddresses(error: PythonException): PythonException {
  const message = error.message
    .replaceAll(/\/\/[^/?#]+@/g, '//[secret]@')
    .replaceAll(/[\w-]+/g, (run) => (mayShow(run, 'addressRun') ? run : '[secret]'));
  return { ...error, message };
}
