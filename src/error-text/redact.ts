import { parseShape, shapePattern } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';

/** What replaces a credential in a text that was pasted. It has no letter that a message could be recognised by. */
export const redacted = '[···]';

/** A credential that was found in a line. */
export interface Leak {
  /** `CAVE token`, `password in an address`. */
  readonly what: string;
  readonly platform?: string;
}

/** A line without credentials, and what was removed. */
export interface RedactedLine {
  readonly text: string;
  readonly leaks: readonly Leak[];
}

/** Removes credentials from lines of a text. */
export type Redactor = (line: string) => RedactedLine;

/** Whether a line may hold a credential at all: most lines of a log need no more than this. */
const suspect =
  /bearer|basic|authori[sz]ation|token|secret|passw|api[_-]?key|credential|cookie|eyJ|:\/\/[^/\s]*@|-----BEGIN|[A-Za-z0-9_+/-]{20}/i;

/** What may be part of a secret in quotes, in a header or in a query: not a quote, a space, a bracket or an escape. */
const value = String.raw`[^\s"'\\,;&<>()[\]{}]`;

const patterns: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { what: 'private key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.*/g },
  { what: 'password in an address', pattern: /(?<=:\/\/[^/\s:@]{0,200}:)[^/\s@]{1,2000}(?=@)/g },
  { what: 'credential in an address', pattern: /(?<=:\/\/)[^/\s@:]{8,2000}(?=(?::[^/\s@]{0,10})?@)/g },
  {
    what: 'credential of a header',
    pattern: new RegExp(String.raw`(?<=\b(?:Bearer|Basic|Token|Negotiate|Digest) {1,4})${value}{6,}`, 'gi'),
  },
  {
    what: 'header with a credential',
    pattern: new RegExp(
      String.raw`(?<=\b(?:Authorization|Proxy-Authorization|X-Api-Key|PRIVATE-TOKEN|X-Auth-Token)["']? {0,4}[:=,] {0,4}[bf]?["']?)(?!(?:Bearer|Basic|Token|Negotiate|Digest)\b)${value}{6,}`,
      'gi',
    ),
  },
  { what: 'cookie', pattern: /(?<=\b(?:Set-)?Cookie["']? {0,4}[:=] {0,4}["']?)[^\r\n"']{4,4000}/gi },
  {
    what: 'credential of a query',
    pattern: new RegExp(
      String.raw`(?<=[?&](?:[\w-]{0,30}(?:token|key|secret|password|passwd|signature|credential|code|sig)|auth)=)${value}{6,}`,
      'gi',
    ),
  },
  {
    what: 'value of a secret',
    pattern:
      /(?<=(?:token|secret|passw(?:or)?d|api_?key|private_?key|credential)s?["']? {0,4}(?:=|:|=>|:=) {0,4}[bfru]{0,2}["'])[^"'\\]{6,4000}/gi,
  },
  {
    what: 'value of a secret',
    pattern: new RegExp(String.raw`(?<=(?:token|secret|passw(?:or)?d|api_?key|private_?key)=)(?!\s)${value}{6,}`, 'gi'),
  },
  { what: 'JSON Web Token', pattern: /eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}/g },
];

/** A long run without words in it: a token of a shape that nobody told us of, or one in another encoding. */
const longRun = /[A-Za-z0-9_+/=%-]{20,}/g;

/** What stands where a secret was removed by somebody else, or where an example has one. */
const placeholder = /^(?:[*x.…<>{}_-]+|None|null|undefined|true|false|\[?(?:redacted|secret|···)\]?)$/i;

/** A word of the sentence, as in "token exchange failed", and no credential. */
const plainWord = /^[("'`]?(?:[A-Z]?[a-z]{1,20}|[A-Z]{1,20})(?:[-_/][a-z]{1,20})*[.,:;!?)"'`]*$/;

/** A redactor that knows the shapes of these platforms' tokens. It keeps no state: each line stands for itself. */
export function redactorFor(providers: readonly ProviderData[]): Redactor {
  const shapes = providers.flatMap(({ id, tokens }) =>
    tokens
      .filter(({ meaning }) => meaning !== 'identifier')
      .map(({ name, shape, detect, names }) => ({
        leak: { what: name, platform: id },
        anywhere: detect === 'anywhere',
        pattern: new RegExp(`(?<![A-Za-z0-9_-])${shapePattern(parseShape(shape))}(?![A-Za-z0-9_-])`, 'g'),
        names: names.map((each) => each.toLowerCase()),
      })),
  );
  return (line) => {
    if (!suspect.test(line)) return { text: line, leaks: [] };
    const leaks: Leak[] = [];
    let text = line;
    const lower = line.toLowerCase();
    const remove = (pattern: RegExp, leak: Leak | undefined): void => {
      text = text.replaceAll(pattern, (found: string) => {
        if (placeholder.test(found) || plainWord.test(found) || found.includes(redacted)) return found;
        if (leak && (leak.platform !== undefined || /\d/.test(found))) leaks.push(leak);
        return redacted;
      });
    };
    // The shapes first: they can say whose token it is.
    for (const { pattern, leak, anywhere, names } of shapes)
      if (anywhere || names.some((name) => lower.includes(name))) remove(pattern, leak);
    for (const { pattern, what } of patterns) remove(pattern, { what });
    text = text.replaceAll(longRun, (found) => (isRandom(found) ? redacted : found));
    return { text, leaks };
  };
}

/** A run is a token rather than a name, a path or a module: it mixes digits and letters all over. */
function isRandom(run: string): boolean {
  let letters = 0;
  let digits = 0;
  let changes = 0;
  let before = '';
  for (const character of run) {
    const kind = character >= '0' && character <= '9' ? 'digit' : /[A-Za-z]/.test(character) ? 'letter' : '';
    if (kind === 'digit') digits += 1;
    else if (kind === 'letter') letters += 1;
    if (kind !== '' && before !== '' && kind !== before) changes += 1;
    before = kind;
  }
  if (digits === 0 || letters === 0) return false;
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(run)) return true;
  // A path of words, a version, a date.
  return changes >= 4 || (digits >= 6 && changes >= 2 && run.length >= 28);
}
