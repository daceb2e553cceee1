import { type RequestTarget, requestTarget } from '../requests/target.ts';
import { mayShow } from '../value/foreign-text.ts';

/** Where requests would go; its words hold neither a login nor what may be a key in the address's place: long runs with digits in them. */
export function maskedTarget(address: string): RequestTarget {
  const target = requestTarget(address);
  if (target.ok) return target;
  const message = target.error.message
    .replaceAll(/\/\/[^/?#]*@/g, '//[secret]@')
    .replaceAll(/[\w-]+/g, (run) => (mayShow(run, 'addressRun') ? run : '[secret]'));
  return { ...target, error: { ...target.error, message } };
}
