import { isPlaceholder, looksRandom, readsAsWords } from './placeholder.ts';
import { isDocumentExample } from './token-kinds.ts';

/** In characters. Shorter parts of a credential are in many words, and do not help anyone to guess the rest. */
export const leastPart = 12;

/**
 * The parts of a value that could be a credential, by their kind and randomness, as judged by the scanner: all of an
 * opaque token; the claims and the signature of a JWT, without its issuer and audience; the password in an address, the
 * key after a user's id. Paths, addresses, placeholders, names and words have none.
 */
export function credentialParts(value: string): readonly string[] {
  const known = judged.get(value);
  if (known) return known;
  const parts = partsOf(value.trim());
  if (judged.size > 1000) judged.clear();
  judged.set(value, parts);
  return parts;
}

/** Every value of a run is queried several times. */
const judged = new Map<string, readonly string[]>();

function partsOf(text: string): readonly string[] {
  if (text.length < leastPart || isDocumentExample(text)) return [];
  const jwt = text.startsWith('eyJ') ? /^eyJ[\w+/=-]*\.(eyJ[\w+/=-]*)(?:\.([\w+/=-]*))?$/.exec(text) : undefined;
  if (jwt) return jwtParts(jwt[1] ?? '', jwt[2] ?? '');
  const address = addressParts(text);
  if (address) return address.flatMap((each) => piecesOf(each.replaceAll(/%[0-9a-f]{2}/gi, ' ')));
  if (isPath(text)) return [];
  return /^[\w+/=.~-]+$/.test(text) && isOpaque(text) ? [text] : piecesOf(text);
}

/**
 * What documentation and templates write instead of a credential; narrower than what rules treat as a placeholder,
 * because it may be shown.
 */
const written =
  /^(?:<[^<>"':=@\d]{1,60}\d{0,2}>|\{[^{}"':=@\d]{1,60}\d{0,2}\}|\[[^[\]"':=@\d]{1,60}\d{0,2}\]|\$\{?[A-Z_][A-Z0-9_]+\}?|%[A-Z_][A-Z0-9_]+%|(.)\1{3,}|[Yy](?:our|OUR)[ _-][A-Za-z _-]{1,60}|[A-Za-z _-]{1,60}[ _-](?:here|HERE))$/;

/**
 * Whether a value in a credential's place is clearly not one: a path, an address without a login, or a placeholder from
 * documentation. Such a value may be shown.
 */
export function isPlainlyPublic(value: string): boolean {
  const text = value.trim();
  if (isDocumentExample(text) || (written.test(text) && credentialParts(text).length === 0)) return true;
  const address = addressParts(text);
  if (address) return address[0] === '' && /^[\w./~%-]*$/.test(address[1]) && credentialParts(text).length === 0;
  return isPath(text) && /[/\\].*[/\\]|^~[/\\]/.test(text);
}

/** The login and everything after the host; undefined if it is not an address. */
function addressParts(text: string): readonly [string, string] | undefined {
  if (!text.includes('://')) return undefined;
  const [whole, login = '', rest = ''] =
    /^[a-z][a-z0-9+.-]*:\/\/(?:([^/?#]*)@)?[^/?#@\s]+([/?#]\S*)?$/i.exec(text) ?? [];
  return whole === undefined ? undefined : [login, rest];
}

/** What is between quotation marks, colons, spaces: a value in JSON, the key of `uid:key`. */
function piecesOf(text: string): readonly string[] {
  return (text.match(/[\w+/=.~-]+/g) ?? []).filter(
    (piece) => piece.length >= leastPart && !isPath(piece) && isOpaque(piece),
  );
}

/** A path of names: base64 may begin with a slash too, but reads differently. */
function isPath(text: string): boolean {
  return (
    /^(?:(?:~|\.{1,2})?[/\\]|[A-Za-z]:[\\/])[^\n]*$/.test(text) &&
    !text
      .split(/[/\\]/)
      .some((name) => name.split(/[^\w+=~-]+/).some((piece) => piece.length >= leastPart && isOpaque(piece)))
  );
}

/**
 * Whether a text is not a name, a number or a word: hex and other random characters, with or without a prefix (`hf_`).
 */
function isOpaque(text: string): boolean {
  const bare = text.replaceAll('-', '');
  if (/^[0-9a-f]+$/i.test(bare))
    return /\d/.test(bare) && /[a-f]/i.test(bare) && bare.length >= leastPart && !isPlaceholder(bare);
  const core = text.replace(/^[A-Za-z]{2,8}[_-]/, '');
  return core.length >= leastPart && looksRandom(core) && !readsAsWords(core) && !isPlaceholder(core);
}

/** The header names the signature algorithm, the issuer and the audience are addresses: all of them are public. */
function jwtParts(payload: string, signature: string): readonly string[] {
  const claims = Buffer.from(payload, 'base64url').toString('latin1');
  const open = [...claims.matchAll(/"(?:iss|aud)"\s*:\s*(?:"[^"]*"|\[[^\]]*\])/g)].map(
    ({ index, 0: claim }): readonly [number, number] => [
      Math.floor((index * 8) / 6),
      Math.ceil(((index + claim.length) * 8) / 6),
    ],
  );
  const parts: string[] = [];
  // Every payload begins with `{"`.
  let from = 3;
  for (const [start, end] of open) {
    parts.push(payload.slice(from, start));
    from = Math.max(from, end);
  }
  // The dot before the signature shows where a token was truncated.
  return [...parts, `${payload.slice(from)}.${signature}`].filter((part) => part.length >= leastPart);
}
