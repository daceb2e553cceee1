import { characterInWords } from '../character-in-words.ts';
import type { GenericError } from '../generic-error.ts';

const headerError: GenericError = {
  id: 'header-value',
  pattern:
    /(?:Invalid (?:leading whitespace, reserved character|return character or leading space|header value)|Illegal header value|invalid header field(?: value)?|Header part)(.{0,4000})/i,
  weight: 'decides',
  classes: ['whitespace-or-newline', 'paste-damage', 'empty-value'],
  error: 'a header value that cannot be sent',
  read: ([, rest = '']) => {
    if (/b?['"](?:Bearer|Basic|Token) ?['"]/i.test(rest))
      return { classes: ['empty-value', 'missing-credential'], detail: 'nothing follows the word before the token' };
    if (/\\[nr]|\\x0[ad]|\\u000[ad]/i.test(rest))
      return {
        classes: ['whitespace-or-newline', 'paste-damage'],
        detail: 'the header value contains a line break',
      };
    if (/(?::|value) b?['"] /.test(rest))
      return { classes: ['whitespace-or-newline', 'paste-damage'], detail: 'the header value begins with a space' };
    return { classes: ['whitespace-or-newline', 'paste-damage', 'empty-value', 'multiline-secret'], weight: 'narrows' };
  },
};

/** Errors over a value that cannot be sent or read: what was pasted, copied or cut off. */
export const valueErrors: readonly GenericError[] = [
  headerError,
  {
    id: 'codec-encode',
    pattern:
      /'(latin-1|iso-8859-1|ascii|charmap|cp125\d)' codec can't encode characters?(?: '(\\[uUx][0-9a-fA-F]{2,8}|.)')?(?: in position (\d{1,6}))?/,
    weight: 'decides',
    classes: ['smart-quotes', 'paste-damage', 'whitespace-or-newline'],
    error: ([, codec = '', character, position = '']) =>
      `UnicodeEncodeError: '${codec}' codec can't encode character ${character === undefined ? '' : `'${character}' `}${position === '' ? '' : `in position ${position}`}`.trim(),
    read: ([, , character, position]) =>
      characterInWords(character, position === undefined ? undefined : Number(position)),
  },
  {
    id: 'private-key',
    pattern:
      /Could not deserialize key data|Unable to load PEM|DECODER routines::unsupported|MalformedFraming|PEM routines:\w*:no start line|InvalidByte\(|No key could be detected/,
    weight: 'decides',
    classes: ['multiline-secret', 'wrong-kind-of-credential', 'paste-damage', 'config-file-malformed'],
    error: 'a private key that cannot be read',
  },
  {
    id: 'service-account',
    pattern: /does not have a valid type\. Type is|private_key field was not found|in the service account info/,
    weight: 'decides',
    classes: ['wrong-kind-of-credential', 'config-file-malformed'],
    error: 'a file that is not of a service account',
    read: ({ 0: found }) => ({
      classes: found.startsWith('does')
        ? ['wrong-kind-of-credential', 'config-file-malformed']
        : ['config-file-malformed', 'wrong-kind-of-credential'],
    }),
  },
  {
    id: 'key-length',
    pattern: /must be (?:at least )?(\d{1,4}) characters(?: long)?,? (?:yours was|got|but (?:was|is|got)) (\d{1,5})/i,
    weight: 'decides',
    classes: ['paste-damage', 'legacy-format-or-name', 'wrong-kind-of-credential'],
    error: ([, expected = '', given = '']) => `${expected} characters are expected, ${given} were given`,
    read: ([, expected, given]) => ({
      classes:
        Number(given) < Number(expected) / 4
          ? ['placeholder-left', 'paste-damage', 'wrong-kind-of-credential', 'empty-value']
          : Number(given) >= 2 * Number(expected)
            ? ['legacy-format-or-name', 'paste-damage', 'wrong-kind-of-credential']
            : ['paste-damage', 'legacy-format-or-name', 'wrong-kind-of-credential'],
    }),
  },
  {
    id: 'key-format',
    pattern:
      /(?:key|token|secret)\b.{0,80}(?:is in an unknown format|not (?:in )?the correct format|was not formatted correctly|is not the correct format|has an invalid format|is malformed)/i,
    weight: 'decides',
    classes: [
      'legacy-format-or-name',
      'wrong-kind-of-credential',
      'paste-damage',
      'smart-quotes',
      'placeholder-left',
      'literal-quotes',
      'whitespace-or-newline',
    ],
    error: 'a credential of a form that the client does not know',
  },
  {
    id: 'special-value',
    pattern: /DynaconfParseError: Cannot parse as/,
    weight: 'decides',
    classes: ['special-characters', 'config-file-malformed'],
    error: 'DynaconfParseError: a value that is taken for a special form',
  },
  {
    id: 'shell-bracket',
    pattern: /\[: missing [`']?\]/,
    weight: 'decides',
    classes: ['whitespace-or-newline', 'special-characters', 'empty-value'],
    error: '[: missing ]: a value with white space in it, in a shell script',
  },
  {
    id: 'escaped-end',
    pattern: /["']?[A-Z_]{0,40}TOKEN["']? ?= ?["'][^"']{0,200}\\[nr]["']/,
    weight: 'decides',
    classes: ['whitespace-or-newline'],
    error: 'a value with a line break at its end',
    besides: true,
  },
  {
    id: 'empty-query',
    pattern: /\b(?:api_?key|token|access_token)=(?:["']{2}| (?:HTTP|$))/i,
    weight: 'decides',
    classes: ['empty-value', 'missing-credential'],
    error: 'a request with an empty key',
  },
  {
    id: 'placeholder',
    pattern: /\{(?:uid|api[-_]?key|api[-_]?url|token)\}|<your[-_ ]\w{1,30}>|\bYOUR_[A-Z_]{0,20}(?:TOKEN|KEY|SECRET)\b/i,
    weight: 'decides',
    classes: ['placeholder-left'],
    error: 'a placeholder that was never replaced',
    besides: true,
  },
  {
    id: 'organization-token',
    pattern: /personal account token, not an organization token/,
    weight: 'decides',
    classes: ['wrong-kind-of-credential'],
    error: 'an organization token where a personal one is needed',
  },
  {
    id: 'header-character',
    pattern: /Invalid character in header content|failed to parse header value/,
    weight: 'decides',
    classes: ['smart-quotes', 'whitespace-or-newline', 'paste-damage', 'bom-or-utf16'],
    error: 'a header value with a character that cannot be sent',
  },
  {
    id: 'byte-string',
    pattern: /ByteString because the character at index (\d{1,6}) has a value of (\d{1,7})/,
    weight: 'decides',
    classes: ['smart-quotes', 'paste-damage', 'whitespace-or-newline'],
    error: ([, index = '', value = '']) => `a header value with the character ${value} at index ${index}`,
    read: ([, index, value]) =>
      characterInWords(`\\u${Math.min(Number(value), 0x10ffff).toString(16).padStart(4, '0')}`, Number(index)),
  },
];
