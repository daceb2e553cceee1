import { Secret } from '../secret.ts';

/** Whether two values of plain data are the same throughout; secrets are compared without being shown. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Secret || b instanceof Secret)
    return a instanceof Secret && b instanceof Secret && a.relation(b) === 'same';
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    mine.length === others.size && mine.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)))
  );
}

/** Whether all of them are the same. */
export function areAllSame(values: readonly unknown[]): boolean {
  return values.every((each) => isSameData(each, values[0]));
}
