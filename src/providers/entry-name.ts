import { shownKey } from '../config/issue-words.ts';

/** The key that distinguishes the entries of a list, if that is not `name`. */
const identities: Readonly<Record<string, string>> = { tokens: 'kind', clients: 'id' };

/** Returns how messages name an entry of a list: `[api-key]`, and `[#2]` if it has no key that can be shown. */
export function entryName(list: string, entry: unknown, index: number): string {
  const key = identities[list] ?? 'name';
  const identity = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[key] : undefined;
  return typeof identity === 'string' && shownKey(identity) === identity ? `[${identity}]` : `[#${index + 1}]`;
}

/** Returns the name of the value at a path of keys and indexes in a file's content: `tokens[api-key].meaning`. */
export function nameOfPath(path: readonly unknown[], content: unknown): string {
  let name = '';
  let at: unknown = content;
  let list = '';
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[String(step)] : undefined;
    if (typeof step === 'number') {
      name += entryName(list, at, step);
      continue;
    }
    list = shownKey(String(step));
    name += name === '' ? list : `.${list}`;
  }
  return name;
}
