const LONGEST = 2083;

/** A URL that pydantic's HttpUrl takes, as `str()` prints it, or the type of its refusal (pydantic/networks.py, HttpUrl). */
export type HttpUrl = { readonly ok: true; readonly href: string } | { readonly ok: false; readonly type: string };

/** Both pydantic (Rust's `url`) and JavaScript follow the WHATWG's URL standard. Never throws. */
export function httpUrl(text: string): HttpUrl {
  if (text.length > LONGEST) return { ok: false, type: 'url_too_long' };
  const url = parsed(text);
  if (url === undefined) return { ok: false, type: 'url_parsing' };
  return /^https?:$/.test(url.protocol) ? { ok: true, href: url.href } : { ok: false, type: 'url_scheme' };
}

// Not URL.canParse: once compiled, Node 20's refuses hosts with Latin-1 letters. The error quotes the text and is dropped.
function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Why Rust's `url` 2.5 refuses a text, in its words (parser.rs, ParseError), for what `httpUrl` calls `url_parsing`. */
export function urlReason(text: string): string {
  if (text === '') return 'input is empty';
  const plain = text.replaceAll(/[\t\n\r]/g, '').replace(/^[^!-\uffff]+/, '');
  const rest = /^[a-z][a-z0-9+.-]*:(.*)$/is.exec(plain)?.[1];
  if (rest === undefined) return 'relative URL without a base';
  const authority = /^[^/\\?#]*/.exec(rest.replace(/^[/\\]+/, ''))?.[0] ?? '';
  const address = authority.slice(authority.lastIndexOf('@') + 1);
  if (address.startsWith('['))
    return parsed(`https://${address.replace(/\][^\]]*$/, ']')}`) ? badPort : 'invalid IPv6 address';
  const host = address.split(':', 1)[0] ?? '';
  if (host === '') return 'empty host';
  if (parsed(`https://${host}`)) return badPort;
  return /(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$/i.test(host) ? 'invalid IPv4 address' : 'invalid international domain name';
}

const badPort = 'invalid port number';
