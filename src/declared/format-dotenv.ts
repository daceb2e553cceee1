import type { EnvLookup } from '../python/expand-user.ts';
import type { FileEntry, ParsedFile } from './parsed-file.ts';

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/**
 * A `.env` file as python-dotenv reads it (dotenv/parser.py): `export`, quotes, comments after white space, `${NAME}`
 * from the environment before the file. A line that it cannot parse is skipped. (Planetary Computer, harmony-py.)
 */
export function parseDotenv(text: string, env: EnvLookup): ParsedFile {
  const entries = new Map<string, FileEntry>();
  const keys: { readonly key: string; readonly line: number }[] = [];
  const source = text.replace(/^\ufeff/, '');
  const binding =
    /[^\S\n]*(?:export[^\S\n]+)?(?:'([^'\n]+)'|([^=#\s]+))[^\S\n]*(?:=[^\S\n]*('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|[^\n]*))?/y;
  let [at, line, counted] = [0, 1, 0];
  while (at < source.length) {
    const end = lineEnd(source, at);
    for (; counted < at; counted += 1) if (source[counted] === '\n') line += 1;
    binding.lastIndex = at;
    const found = binding.exec(source);
    const rest = found ? source.slice(binding.lastIndex, lineEnd(source, binding.lastIndex)) : '';
    const key = found?.[1] ?? found?.[2];
    if (!found || key === undefined || !/^\s*(?:#.*)?$/.test(rest)) {
      at = end + 1;
      continue;
    }
    keys.push({ key, line });
    const own: EnvLookup = (name) => env(name) ?? textOf(entries.get(name));
    if (found[3] !== undefined) entries.set(key, { value: { t: 'str', v: expanded(unquoted(found[3]), own) }, line });
    at = lineEnd(source, binding.lastIndex) + 1;
  }
  return { is: 'parsed', keys, get: (key) => entries.get(key) };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function unquoted(value: string): string {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll(/\\([\\'])/g, '$1');
  if (/^".*"$/s.test(value))
    return value.slice(1, -1).replaceAll(/\\([\\'"abfnrtv])/g, (_, char: string) => escapes[char] ?? char);
  const comment = /\s#/.exec(value)?.index ?? value.length;
  return value.slice(0, comment).trimEnd();
}

function expanded(value: string, env: EnvLookup): string {
  return value.replaceAll(
    /\$\{([^}:]*)(?::-([^}]*))?\}/g,
    (_, name: string, usual: string | undefined) => env(name) ?? usual ?? '',
  );
}

function textOf(entry: FileEntry | undefined): string | undefined {
  return entry?.value.t === 'str' ? entry.value.v : undefined;
}
