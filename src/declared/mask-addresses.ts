import type { PythonException } from '../python/exception.ts';
import { mayShow } from '../value/foreign-text.ts';

/**
 * The same exception; its quotes of an address contain neither a login nor what may be a key instead of an address:
 * long runs with digits.
 */
export function maskAddresses(error: PythonException): PythonException {
  const message = error.message
    .replaceAll(/\/\/[^/?#]+@/g, '//[secret]@')
    .replaceAll(/[\w-]+/g, (run) => (mayShow(run, 'addressRun') ? run : '[secret]'));
  return { ...error, message };
}
