import type { FileKey } from '../types/facts.ts';
import { plainNames } from '../value/plain-names.ts';
import { rawText } from '../value/untrusted.ts';

/** Whether a key of a file has this name, with its sections. */
export function hasName({ key }: FileKey, name: string): boolean {
  return rawText(key) === name;
}

/** A key's name, if all its parts are plain names; any other may be a secret that was pasted there. */
export function plainKey({ key }: FileKey): string | undefined {
  const name = rawText(key);
  return name.split('.').every((part) => plainNames([part]).length > 0) ? name : undefined;
}
