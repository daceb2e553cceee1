import type { GenericError } from '../generic-error.ts';

const malformed = ['config-file-malformed', 'bom-or-utf16', 'smart-quotes', 'special-characters'] as const;

/** Errors over a credential or configuration file. */
export const fileErrors: readonly GenericError[] = [
  {
    id: 'codec-decode-bom',
    pattern: /codec can't decode byte 0x(ff|fe) in position 0/,
    weight: 'decides',
    classes: ['bom-or-utf16'],
    error: ([, byte = '']) => `UnicodeDecodeError: can't decode byte 0x${byte} in position 0`,
    read: () => ({
      classes: ['bom-or-utf16', 'config-file-malformed'],
      detail: 'files that begin with this byte are UTF-16, as PowerShell writes them',
    }),
  },
  {
    id: 'codec-decode',
    pattern: /codec can't decode byte 0x([0-9a-f]{2}) in position (\d{1,9})/,
    weight: 'narrows',
    classes: ['config-file-malformed', 'bom-or-utf16', 'paste-damage', 'smart-quotes'],
    error: ([, byte = '', position = '']) => `UnicodeDecodeError: can't decode byte 0x${byte} in position ${position}`,
    read: ([, byte = '', position]) =>
      position === '0' && /^f[ef]$/.test(byte)
        ? undefined
        : { classes: ['config-file-malformed', 'bom-or-utf16', 'paste-damage', 'smart-quotes'] },
    needs: ['client', 'credential-file'],
  },
  {
    id: 'utf16-file',
    pattern: /UTF-?16(?:-?[LB]E)?\b.{0,60}(?:can(?:no|')t be|not supported|unsupported|invalid|cannot)/i,
    weight: 'decides',
    classes: ['bom-or-utf16'],
    error: 'a file in UTF-16 that cannot be read',
  },
  {
    id: 'json-bom',
    pattern: /Unexpected UTF-8 BOM|\\ufeff|unexpected character.{0,20}U\+FEFF/,
    weight: 'decides',
    classes: ['bom-or-utf16', 'config-file-malformed'],
    error: 'a byte order mark at the beginning of a file',
  },
  {
    id: 'file-not-json',
    pattern:
      /JSONDecodeError|not (?:a )?valid json|Expecting (?:value|property name|',' delimiter|':' delimiter)[^"]{0,60}: line (?:\d+)|Extra data: line \d+|Unterminated string starting at/,
    weight: 'narrows',
    classes: ['config-file-malformed', 'bom-or-utf16', 'smart-quotes', 'empty-value'],
    error: 'a file that is not JSON',
    needs: ['client', 'credential-file'],
    unless: ['response'],
  },
  {
    id: 'file-not-ini',
    pattern: /MissingSectionHeaderError|DuplicateOptionError|DuplicateSectionError|configparser\.ParsingError/,
    weight: 'narrows',
    classes: malformed,
    error: 'a configuration file that is not INI',
  },
  {
    id: 'ini-percent',
    pattern: /InterpolationSyntaxError|InterpolationMissingOptionError|'%' must be followed by/,
    weight: 'decides',
    classes: ['config-file-malformed', 'special-characters'],
    error: 'a percent sign in an INI file',
  },
  {
    id: 'file-not-toml',
    pattern:
      /TOMLDecodeError: (?:Invalid statement \(at line 1, column 1\))|TOMLDecodeError: (?:Invalid|Expected|Unescaped|Illegal|Cannot)/,
    weight: 'narrows',
    classes: malformed,
    error: 'a file that is not TOML',
    read: ({ 0: found }) => ({
      classes: found.includes('column 1)')
        ? ['bom-or-utf16', ...malformed.filter((each) => each !== 'bom-or-utf16')]
        : malformed,
    }),
    needs: ['client', 'credential-file'],
  },
  {
    id: 'file-format',
    pattern:
      /(?:\bfile\b.{0,200}(?:is not (?:in )?the correct format|is malformed|could not be parsed|has an invalid format|is not valid))|error parsing (?:value|config|configuration|credentials?)|Unable to parse config file|ParserError: while parsing|yaml\.scanner\.ScannerError/i,
    weight: 'narrows',
    classes: malformed,
    error: 'a configuration file that cannot be parsed',
    needs: ['client', 'credential-file', 'credential-words'],
  },
  {
    id: 'netrc-mode',
    pattern: /access too permissive: access permissions must restrict/,
    weight: 'decides',
    classes: ['file-permissions'],
    error: 'NetrcParseError: access too permissive',
  },
  {
    id: 'netrc-syntax',
    pattern: /NetrcParseError: (?:bad (?:toplevel|follower) token|malformed|unexpected)/,
    weight: 'decides',
    classes: ['config-file-malformed', 'special-characters'],
    error: 'NetrcParseError: a line that netrc does not know',
  },
  {
    id: 'wrong-type-in-file',
    pattern:
      /AttributeError: '(list|str|int|NoneType|float|bool)' object has no attribute 'get'|TypeError: expected string or bytes-like object, got '(int|list|dict|NoneType|float|bool)'|TypeError: (?:list|string) indices must be/,
    weight: 'narrows',
    classes: ['config-file-malformed', 'wrong-kind-of-credential', 'empty-value'],
    error: 'a value of another type than the client expects in its file',
    needs: ['client'],
  },
  {
    id: 'permission',
    pattern:
      /(?:PermissionError|EACCES|\[Errno 13\]|Permission denied)(?::? ?(?:\[Errno 13\] )?Permission denied)?(?:: ?'?("?\/[\w.-]+'?$|\/[\w.-]+')?)?/,
    weight: 'decides',
    classes: ['file-permissions', 'home-differs'],
    error: 'PermissionError: Permission denied',
    read: ([, atRoot]) =>
      atRoot === undefined
        ? { classes: ['file-permissions', 'home-differs'] }
        : { classes: ['home-differs', 'file-permissions'], detail: 'the file is in the root directory' },
    needs: ['client', 'credential-file'],
  },
  {
    id: 'is-directory',
    pattern: /IsADirectoryError|\[Errno 21\]|EISDIR/,
    weight: 'decides',
    classes: ['config-file-malformed', 'wrong-name', 'home-differs'],
    error: 'IsADirectoryError: a directory where a file is expected',
    needs: ['client', 'credential-file'],
  },
  {
    id: 'no-home',
    pattern:
      /Could not determine home directory|(?:\$?HOME|home directory) (?:is not|not|could not be) (?:set|defined|determined|found)/i,
    weight: 'decides',
    classes: ['home-differs'],
    error: 'no home directory',
  },
  {
    id: 'profile',
    pattern:
      /config profile \(.{1,100}\) could not be found|ProfileNotFound|[Pp]rofile '?[\w.-]{1,60}'? (?:does not exist|not found)/,
    weight: 'decides',
    classes: ['wrong-name', 'wrong-server-or-env', 'home-differs'],
    error: 'a profile that does not exist',
  },
  {
    id: 'no-such-credential-file',
    pattern:
      /(?:FileNotFoundError|No such file or directory|ENOENT).{0,200}(?:credentials?\b|netrc|api[_-]?key|kaggle\.json|service[-_]?account|application_default|[\\/]\.\w{2,20}rc\b|access_token|secrets?\.(?:json|toml|ya?ml))/i,
    weight: 'decides',
    classes: ['missing-credential', 'home-differs', 'env-not-visible', 'wrong-name'],
    error: 'a credential file that is not there',
  },
  {
    id: 'dotenv',
    pattern: /python-dotenv could not parse statement|dotenv.{0,40}(?:parse|unterminated|unexpected)/i,
    weight: 'decides',
    classes: ['dotenv-parsing', 'special-characters', 'literal-quotes'],
    error: 'a line of a .env file that cannot be parsed',
  },
  {
    id: 'compose-variable',
    pattern: /The "?[\w$]{1,80}"? variable is not set\. Defaulting to a blank string/,
    weight: 'decides',
    classes: ['special-characters', 'dotenv-parsing', 'env-not-visible', 'missing-credential'],
    error: 'Docker Compose took a $ in a value for a variable that is not set',
  },
];
