import { untrusted } from '../value/untrusted.ts';
import type { Parsed, ParsedValue } from './command.ts';

/** Returns the arguments from yargs, with every typed text as `Untrusted`. */
export function inCustody(given: Readonly<Record<string, unknown>>): Parsed {
  const one = (value: unknown): ParsedValue =>
    typeof value === 'boolean' || value === undefined ? value : untrusted(String(value));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.map(one) : one(value)]),
  );
}
