/** A run of characters that could be one name, and is as long as a token. */
const longName = /[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{16,}/gu;
/** What separates the words of a name that a person gave. */
const separators = /[-_.@=+~%]+/u;
const asciiWord = /^(?:[A-Z]?[a-z]{0,14}|[A-Z]{0,15})\d{0,4}$|^\d{1,8}$/;
/** The same in all alphabets, whose tables cost 0.6 ms of CPU at the first use. */
const word = /^(?:\p{Lu}?\p{Ll}{0,14}|\p{Lu}{0,15}|\p{Lo}{0,15})\d{0,4}$|^\d{1,8}$/u;
/** Descartes Labs' client names its cache so; a hash in a name that the client itself shows. */
const cacheName = /^jwt_token_[0-9a-f]{40}\.json$/;
/** Python's classes run words together: `JSONDecodeError`, `EnvSettingsSource`. */
const pythonClass = /^[A-Za-z]{1,40}(?:Error|Warning|Exception)$|^(?:[A-Z][a-z]{2,11}){2,4}$/;
const pathOrAddress = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|[a-z]+:\/\/)/;

/**
 * Puts `mask` in the place of each long name that no person would give to a file or a profile: people paste tokens
 * where a name is due. What is made of words, versions and dates stays.
 */
export function maskRandomNames(text: string, mask: string): string {
  return text.replace(longName, (name) => (isPlainName(name) ? name : mask));
}

/**
 * Whether a whole value (an argument, a profile's name, a server) may be shown: it is short, made of words as names
 * are, or a path or an address of such names.
 */
export function isPlainValue(value: string): boolean {
  if ([...value].length < 16) return true;
  const names = pathOrAddress.test(value) ? value.replace(pathOrAddress, '').split(/[\\/:]/) : [value];
  return names.every(
    (name) => (/^[\w.@~ -]*$/.test(name) || /^[\p{L}\p{N}_.@~ -]*$/u.test(name)) && name.split(' ').every(isPlainName),
  );
}

function isPlainName(name: string): boolean {
  return name.length < 16 || cacheName.test(name) || name.split(separators).every(isWord);
}

function isWord(part: string): boolean {
  return asciiWord.test(part) || pythonClass.test(part) || (/[^ -~]/.test(part) && word.test(part));
}
