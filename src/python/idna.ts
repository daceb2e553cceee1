import { domainToASCII } from 'node:url';
import type { PythonException } from './exception.ts';

const longest = 63;
// Patterns are made when they are used: ICU's tables cost 0.7 ms even where no host has a letter beyond ASCII.
const lettersAndDigits = '^[\\p{Ll}\\p{Lu}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Mc}\\p{Nd}]$';
// RFC 5892, 2.6: exceptions to the general rule.
const valid = /^[\xdf\u03c2\u06fd\u06fe\u0f0b\u3007]$/u;
const refused = /^[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]$/u;
// RFC 5892, 2.4 and 2.9: invisible characters, and the parts of Korean syllables.
const unseen =
  '^[\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\p{White_Space}\\u1100-\\u11ff\\ua960-\\ua97c\\ud7b0-\\ud7fb]$';

/**
 * Whether the idna package accepts a lower-case label in a host name (idna 3 core.py, check_label: the classes of RFC
 * 5892). Of the characters that need a context (a middle dot, joiners) only the dot between two `l` is accepted, and
 * the order of writing directions (RFC 5893) is left to Node.
 */
export function isIdnaLabel(label: string): boolean {
  if (label === '' || label !== label.normalize('NFC') || /^-|-$|^..--|^\p{M}/u.test(label)) return false;
  if (!Array.from(label.replaceAll(/(?<=l)\xb7(?=l)/g, '')).every(isValid)) return false;
  if (/^[\0-\x7f]*$/.test(label)) return label.length <= longest;
  const ascii = domainToASCII(label);
  return ascii !== '' && ascii.length <= longest;
}

function isValid(char: string): boolean {
  if (/^[a-z0-9-]$/.test(char) || valid.test(char)) return true;
  if (char <= '\x7f' || refused.test(char) || new RegExp(unseen, 'u').test(char)) return false;
  if (!new RegExp(lettersAndDigits, 'u').test(char)) return false;
  return char === char.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/**
 * What Python's codec `idna` does to an ASCII host, as the socket gets it (Lib/encodings/idna.py, encode): only lengths
 * count, and one dot may end it.
 */
export function socketHostError(host: string): PythonException | undefined {
  const labels = host.split('.');
  const isBad = labels.some((label, index) => label.length > longest || (label === '' && index < labels.length - 1));
  return isBad ? { class: 'UnicodeError', message: 'label empty or too long' } : undefined;
}
