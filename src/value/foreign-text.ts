import { stripControls } from './strip-controls.ts';
import { rawText, type Untrusted, type Words } from './untrusted.ts';

/** Which parts of a text from outside may be shown. */
interface Limit {
  /** A shorter text is shown as it is. In characters. */
  readonly short: number;
  /** A longer one is not shown. */
  readonly most: number;
  readonly looks: RegExp;
  /** All of it must be words, versions and dates, like names that people choose. */
  readonly asWords?: true;
}

/**
 * By the kind of text. The kinds differ in how often they contain a secret, and in what is lost if they are masked: a
 * place must be findable, and users know the word that they typed.
 */
const limits = {
  /** A word that was typed instead of a command, a platform or a rule: sometimes `$TOKEN`. */
  typed: {
    short: 0,
    most: 24,
    looks: /^-{0,2}(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})(?:[-_.](?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15}))*$/,
  },
  /** A whole setting: a profile's name, a server. Sometimes a password in the wrong variable. */
  setting: { short: 8, most: 4096, looks: /^/, asWords: true },
  /** A name within a longer text: a path, a client's words. Short ones are in every sentence. */
  name: { short: 16, most: 4096, looks: /^/, asWords: true },
  /** A key of a configuration or provider file, `rules.expired-token`. */
  key: { short: 0, most: 60, looks: /^[\w.-]+$/, asWords: true },
  /** What a `$` in a value refers to: the name of a variable, or the rest of a password. */
  variable: { short: 0, most: 64, looks: /^[A-Z][A-Z0-9_]*$/, asWords: true },
  /** A name in a file that a client's message quotes: `refresh_token`, `[default]`. */
  quotedName: { short: 8, most: 30, looks: /^\ufeff?\[?[A-Za-z]+(?:[ _.-][A-Za-z]+)*\]?$/ },
  /** A value in such a file. */
  quotedValue: { short: 8, most: 0, looks: /^/ },
  /**
   * A key of a file besides the one that is read. With more than a number at its end it may be a secret that was pasted
   * there.
   */
  otherKey: { short: 0, most: 36, looks: /^[A-Za-z](?:[A-Za-z_.-]{0,31}|[A-Za-z_.-]{2,31}\d{1,4})$/ },
  /** A run of characters in the words about an address: a key instead of an address has digits. */
  addressRun: { short: 8, most: 4096, looks: /^\D*$/ },
} as const satisfies Readonly<Record<string, Limit>>;

/** The kind of a text from outside. */
export type ForeignKind = keyof typeof limits;

const mask = '[secret]';

/** Whether a text from outside may be shown as it is, except for its control characters. */
export function mayShow(text: string, kind: ForeignKind): boolean {
  const { short, most, looks, ...limit }: Limit = limits[kind];
  const count = [...text].length;
  if (count < short) return true;
  return count <= most && looks.test(text) && (limit.asWords === undefined || isPlain(text, short));
}

/** A text from outside in printable form: complete, or masked. */
export function shown(text: Untrusted | string, kind: Exclude<ForeignKind, 'name'>): Words {
  const raw = typeof text === 'string' ? text : rawText(text);
  return (mayShow(raw, kind) ? stripControls(raw) : mask) as Words;
}

/**
 * A path, or another text containing names from outside, in printable form: each name that no person would choose is
 * masked.
 */
export function shownNames(text: Untrusted | string): Words {
  const raw = typeof text === 'string' ? text : rawText(text);
  return stripControls(maskRandomNames(raw, mask)) as Words;
}

/** A run of characters that could be one name, and is as long as a token, including a user's id or name before it. */
const longName = /(?:[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{1,40}:)?[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{16,}/gu;
/** What separates the words of a chosen name. */
const separators = /[-_.@=+~%]+/u;
const asciiWord = /^(?:[A-Z]?[a-z]{0,14}|[A-Z]{0,15})\d{0,4}$|^\d{1,8}$/;
/** The same in all alphabets. Their tables cost 0.6 ms of CPU, even to a pattern that is read and not used. */
const word = '^(?:\\p{Lu}?\\p{Ll}{0,14}|\\p{Lu}{0,15}|\\p{Lo}{0,15})\\d{0,4}$|^\\d{1,8}$';
const plainName = '^[\\p{L}\\p{N}_.@~ -]*$';
/**
 * Names that programs give, which must be found again: the cache of Descartes Labs' client, with a hash that the client
 * itself shows, and the temporary file of a saved login (safe-store.ts).
 */
const programName = /^jwt_token_[0-9a-f]{40}\.json$|^\.tokens-[0-9a-f]{12}\.json$/;
/** Python's classes join words: `JSONDecodeError`, `EnvSettingsSource`. */
const pythonClass = /^[A-Za-z]{1,40}(?:Error|Warning|Exception)$|^(?:[A-Z][a-z]{2,11}){2,4}$/;
/** `global.daf-apis.com:8443`, `127.0.0.1:8080`. */
const hostAndPort = /^(?:[\w-]+(?:\.[\w-]+)+|localhost):\d{1,5}$/;
const pathOrAddress = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|[a-z]+:\/\/)/;

/**
 * Replaces each long name that no person would choose for a file or a profile with `instead`: people paste tokens where
 * a name is expected. What consists of words, versions and dates is kept.
 */
export function maskRandomNames(text: string, instead: string): string {
  return text.replace(longName, (found) => {
    const name = found.slice(found.indexOf(':') + 1);
    if (isPlainName(name, limits.name.short)) return found;
    const before = found.slice(0, found.length - name.length);
    // `uid:key`, `login:password`: both are masked together. A name before a value is kept.
    return /^\d+:$/.test(before) || !isWord(before.slice(0, -1)) ? instead : before + instead;
  });
}

/** Whether a whole value consists of words like names do, or is a path or an address of such names. */
function isPlain(value: string, short: number): boolean {
  // An address with a login is not.
  if (/:\/\/[^/?#]*@/.test(value)) return false;
  const isPlace = pathOrAddress.test(value) || hostAndPort.test(value);
  const names = isPlace ? value.replace(pathOrAddress, '').split(/[\\/:]/) : [value];
  return names.every(
    (name) =>
      (/^[\w.@~ -]*$/.test(name) || new RegExp(plainName, 'u').test(name)) &&
      name.split(' ').every((each) => isPlainName(each, isPlace ? limits.name.short : short)),
  );
}

function isPlainName(name: string, short: number): boolean {
  return name.length < short || programName.test(name) || name.split(separators).every(isWord);
}

function isWord(part: string): boolean {
  return asciiWord.test(part) || pythonClass.test(part) || (/[^ -~]/.test(part) && new RegExp(word, 'u').test(part));
}
