/** The words of a name, in lower case: those of `ES_OAUTH2__REFRESH_TOKEN`, `authToken` and `auth-token`. */
export function wordsOfName(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}

/** The words of a name with `_` before, between and after, so that one name can be searched in another by words. */
export function joinedWords(name: string): string {
  return underscored(wordsOfName(name));
}

export function underscored(words: readonly string[]): string {
  return `_${words.join('_')}_`;
}

/** The same, if only separators separate words: `CAVEclient` is one. */
export function joinedParts(name: string): string {
  return `_${(name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('_')}_`;
}

/** The name's letters and digits in lower case: `authToken`, `auth_token` and `AUTHTOKEN` are the same. */
export function squashed(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

const verbs = new Set('get set save use add put store with update write new my your our the old'.split(' '));

/** The name without leading words for what is done with it: `save_token`, `setAuthToken`, `MY_TOKEN`. */
export function withoutVerbs(words: readonly string[]): string {
  const first = words.findIndex((word) => !verbs.has(word));
  return words.slice(Math.max(0, first)).join('_');
}

/** Words that are in many platforms' names; a name consisting of these indicates no platform. */
const common = new Set(
  'access api app auth authorization bearer client credential credentials default id identity jwt key my oauth oauth2 password private public refresh secret session token tokens user x'.split(
    ' ',
  ),
);

/**
 * Whether a name indicates no platform: `refresh_token`. A path (`oauth2.refresh_token`) is recognized by its nesting.
 */
export function isCommonName(name: string): boolean {
  return wordsOfName(name).every((word) => common.has(word));
}

const secretWords =
  'token tokens secret secrets password passwd passwort pwd auth authorization bearer credential credentials cred creds jwt authtoken accesstoken refreshtoken clientsecret'.split(
    ' ',
  );
const plainSecret = new Set(secretWords);
/** These name a secret only next to a platform's own word: `key` is in all code. */
const anySecret = new Set([...secretWords, 'key', 'keys', 'apikey', 'pass', 'pat', 'login', 'tok']);
const uninformative = /^(?:\d+|default|value|new|old|prod|dev|test|str|string|text|val|hex|header)$/;

const placeholderNames = new Set(
  'test tests testing fake dummy mock example sample placeholder invalid bogus expected'.split(' '),
);

/** Whether the name says that its value is made up: `TEST_TOKEN`, `fake_secret`. */
export function namesPlaceholder(name: string): boolean {
  return meanPlaceholder(wordsOfName(name));
}

/** The same of a name's words. */
export function meanPlaceholder(words: readonly string[]): boolean {
  return words.some((word) => placeholderNames.has(word));
}

/** Whether the name's last word means a secret: `client_secret`, `tokens.default`. */
export function namesSecret(name: string): boolean {
  return meanSecret(wordsOfName(name));
}

/** The same of a name's words. */
export function meanSecret(words: readonly string[]): boolean {
  return endIn(words, plainSecret);
}

/** The same for a name that contains a platform's own word: there `key` means one too. */
export function namesSecretOfPlatform(name: string): boolean {
  return meanSecretOfPlatform(wordsOfName(name));
}

/** The same of a name's words. */
export function meanSecretOfPlatform(words: readonly string[]): boolean {
  return endIn(words, anySecret);
}

/** A piece of every word of `namesSecret`. */
export const secretStems: readonly string[] = ['token', 'secret', 'passw', 'pwd', 'auth', 'bearer', 'cred', 'jwt'];

function endIn(words: readonly string[], known: ReadonlySet<string>): boolean {
  return known.has(words.at(-1) ?? '') || (uninformative.test(words.at(-1) ?? '') && known.has(words.at(-2) ?? ''));
}

const otherThings = new Set(
  'hash hashes md5 md5sum sha sha1 sha256 sha512 sha224 sha384 checksum checksums digest digests etag integrity commit commits revision rev revs uuid uuids guid guids fingerprint fingerprints thumbprint crc crc32 blake2 blake2b blake3 sum sums nonce salt csrf xsrf trace span signature sig resolved'.split(
    ' ',
  ),
);

/** Whether the name means something else that looks like a token: `token_hash`, `etag`. */
export function namesOtherThing(name: string): boolean {
  return meanOtherThing(wordsOfName(name));
}

/** The same of a name's words. */
export function meanOtherThing(words: readonly string[]): boolean {
  return words.some((word) => otherThings.has(word));
}

/** The longest word of a name whose words are separated by `_`. */
export function longestWord(name: string): string {
  return name.split('_').reduce((one, other) => (other.length > one.length ? other : one));
}

/**
 * Finds any of these texts, case-insensitively; of two of which one contains the other, only the shorter is searched.
 */
export function anyOf(texts: readonly string[]): RegExp {
  const all = [...new Set(texts)];
  return new RegExp(
    all.filter((text) => !all.some((each) => text !== each && text.includes(each))).join('|') || '(?!)',
    'i',
  );
}
