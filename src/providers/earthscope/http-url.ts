const LONGEST = 2083;

/**
 * A URL that pydantic's HttpUrl accepts, as `str()` prints it, or the type of its error (pydantic/networks.py,
 * HttpUrl).
 */
export type HttpUrl =
  | { readonly ok: true; readonly href: string }
  | { readonly ok: false; readonly type: string; readonly reason?: string };

/** Both pydantic (Rust's `url`) and JavaScript follow the WHATWG's URL standard. Never throws. */
export function httpUrl(text: string): HttpUrl {
  if (text.length > LONGEST) return { ok: false, type: 'url_too_long' };
  const url = parsed(text);
  if (url === undefined) return { ok: false, type: 'url_parsing', reason: reasonOf(text) };
  return /^https?:$/.test(url.protocol) ? { ok: true, href: url.href } : { ok: false, type: 'url_scheme' };
}

// Not URL.canParse: once compiled, Node 20's refuses hosts with Latin-1 letters. The error quotes the text and is
// dropped.
function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What Rust's parser reports for a text that is not a URL (url 2 parser.rs, ParseError), in the order of its steps. */
function reasonOf(text: string): string {
  if (text === '') return 'input is empty';
  const bare = text.replaceAll(/^[\0- ]+|[\0- ]+$|[\t\r\n]/g, '');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0];
  if (scheme === undefined) return 'relative URL without a base';
  const isSpecial = /^(?:https?|wss?|ftp|file):$/i.test(scheme);
  const rest = bare.slice(scheme.length).replace(isSpecial ? /^[\\/]*/ : /^\/\//, '');
  const authority = (isSpecial ? /^[^\\/?#]*/ : /^[^/?#]*/).exec(rest)?.[0] ?? '';
  const hostPort = authority.slice(authority.lastIndexOf('@') + 1);
  const host = /^(?:\[[^\]]*\]|[^:]*)/.exec(hostPort)?.[0] ?? '';
  if (hostPort.startsWith('[')) {
    const isWhole = parsed(`https://${host}`) !== undefined && /^(?::|$)/.test(hostPort.slice(host.length));
    return isWhole ? 'invalid port number' : 'invalid IPv6 address';
  }
  if (isSpecial && host.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '') === '') return 'empty host';
  if (parsed(`${isSpecial ? 'https' : 'x'}://${host}`) !== undefined) return 'invalid port number';
  if (!isSpecial) return 'invalid domain character';
  const last = host.replace(/\.$/, '').split('.').at(-1) ?? '';
  return /^(?:[0-9]+|0x[0-9a-f]*)$/i.test(last) ? 'invalid IPv4 address' : 'invalid international domain name';
}
