import type { Outcome } from '../../python/exception.ts';
import { expandUser, joinPath } from '../../python/os-path.ts';
import type { World } from '../../types/world.ts';

/** The directory of caveclient's files (caveclient 8.2.1 auth.py:17); only `~` determines where it is. */
export const caveFolder = '~/.cloudvolume/secrets';

/** The server that caveclient uses when none is named (caveclient 8.2.1 endpoints.py:1). */
export const globalServer = 'https://global.daf-apis.com';

/** Scheme and network location of an address, as `urllib.parse.urlparse` splits it: case and port are kept. */
interface SplitAddress {
  readonly scheme: string;
  readonly netloc: string;
}

const suffix = '-cave-secret.json';

/** The path of a server's own token file, expanded (caveclient 8.2.1 auth.py:54, server_token_filename). */
export function serverFile(world: World, address: string): Outcome<string> {
  const first = splitAddress(address);
  if (!first.ok) return first;
  const split = first.value.scheme === '' ? splitAddress(`https://${address}`) : first;
  if (!split.ok) return split;
  return { ok: true, value: expandUser(world, joinPath(world, caveFolder, split.value.netloc + suffix)) };
}

/** The server in a file's name: `h.org` for `h.org-cave-secret.json`; undefined for other names. */
export function serverOfFile(name: string): string | undefined {
  return name.endsWith(suffix) && name.length > suffix.length ? name.slice(0, -suffix.length) : undefined;
}

/** `urlparse(address)` of Python 3.11, as far as scheme and netloc go (Lib/urllib/parse.py, urlsplit). */
export function splitAddress(address: string): Outcome<SplitAddress> {
  const start = [...address].findIndex((char) => char > ' ');
  const url =
    start < 0
      ? ''
      : [...address]
          .slice(start)
          .join('')
          .replaceAll(/[\t\r\n]/g, '');
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1] ?? '';
  const rest = scheme === '' ? url : url.slice(scheme.length + 1);
  if (!rest.startsWith('//')) return { ok: true, value: { scheme: scheme.toLowerCase(), netloc: '' } };
  const netloc = /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? '';
  if (netloc.includes('[') !== netloc.includes(']'))
    return { ok: false, error: { class: 'ValueError', message: 'Invalid IPv6 URL' } };
  return { ok: true, value: { scheme: scheme.toLowerCase(), netloc } };
}

/** `urlparse(address).hostname`: in lower case, without port and user. */
export function hostOfServer(address: string): string | undefined {
  const split = splitAddress(address);
  if (!split.ok) return undefined;
  const info = split.value.netloc.slice(split.value.netloc.lastIndexOf('@') + 1);
  const bracketed = /^[^[]*\[([^\]]*)/.exec(info)?.[1];
  const host = bracketed ?? info.split(':')[0] ?? '';
  return host === '' ? undefined : host.toLowerCase();
}

/** An address in a form that can be shown: it may contain a password, `https://user:password@host`. */
export function withoutLogin(address: string): string {
  return address.replace(/\/\/[^/?#]*@/, '//[secret]@');
}
