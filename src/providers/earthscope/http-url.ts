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
