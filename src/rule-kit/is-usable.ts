import type { Value } from '../types/value.ts';

/** Whether nothing that can be seen here speaks against a value: not empty, not damaged, no placeholder, not expired. */
export function isUsable(value: Extract<Value, { is: 'known' }>, now: Date): boolean {
  const { blank, odd, placeholder, quotes, edges, prefix, jwt, pythonType } = value.traits;
  const expired = jwt?.expires !== undefined && jwt.expires <= now.getTime() / 1000;
  return !blank && odd.length === 0 && !placeholder && !quotes && !edges && !prefix && !pythonType && !expired;
}
