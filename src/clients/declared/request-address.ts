import type { PythonException } from '../../python/exception.ts';
import { reprStr } from '../../python/python-repr.ts';

/** requests 2.34.2 models.py, prepare_url: an address that is not http and has no scheme, or no host. */
export function addressError(address: string): PythonException | undefined {
  const url = address.replace(/^\s+/, '');
  if (url.includes(':') && !url.toLowerCase().startsWith('http')) return undefined;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1];
  if (scheme === undefined) {
    return { class: 'requests.exceptions.MissingSchema', message: `Invalid URL ${quoted(url)}: No scheme supplied. Perhaps you meant https://${plain(url)}?` };
  }
  const host = /^[^:]*:\/\/(?:[^/?#]*@)?([^/?#:]*)/.exec(url)?.[1];
  return host ? undefined : { class: 'requests.exceptions.InvalidURL', message: `Invalid URL ${quoted(url)}: No host supplied` };
}

/** requests 2.34.2 sessions.py, get_adapter: a scheme that is neither http nor https. */
export function adapterError(address: string): PythonException | undefined {
  if (/^https?:\/\//i.test(address.replace(/^\s+/, ''))) return undefined;
  return { class: 'requests.exceptions.InvalidSchema', message: `No connection adapters were found for ${quoted(address)}` };
}

/** An address as repr shows it. */
function quoted(address: string): string {
  return reprStr(plain(address));
}

/** Without a login, and without what may be a key in the address's place: long runs with digits in them. */
function plain(address: string): string {
  return address.replace(/\/\/[^/?#]*@/, '//[secret]@').replaceAll(/[\w-]{8,}/g, (run) => (/\d/.test(run) ? '[secret]' : run));
}
