import type { Weight } from '../types/error-text.ts';
import type { FailureClass } from '../types/failure-class.ts';
import { characterInWords } from './character-in-words.ts';
import { statusError } from './http-status.ts';

/** What else stands in the text around a message, and says what it is about. */
export type Cue =
  /** A module of a client, of an HTTP library or of a library for credentials is in the traceback. */
  | 'client'
  /** A file of credentials is named. */
  | 'credential-file'
  /** The reply of a server was being read as JSON. */
  | 'response'
  /** The environment was being read. */
  | 'environment'
  /** The certificates of authorities were being loaded. */
  | 'authorities'
  /** Words about credentials. */
  | 'credential-words';

/** An error that many programs show: a library's, an HTTP status, the system's. */
export interface GenericError {
  readonly id: string;
  /** On one line; linear on any text. */
  readonly pattern: RegExp;
  readonly weight: Weight;
  readonly classes: readonly FailureClass[];
  /** What may be shown of it: our own words, with captures that are checked. */
  readonly error: string | ((found: RegExpExecArray) => string);
  /** Where what was captured says more: other classes, a sentence. Undefined: it is not this error. */
  readonly read?: (found: RegExpExecArray) => Reading | undefined;
  /** It counts only with one of these around it. */
  readonly needs?: readonly Cue[];
  /** It does not count with one of these around it. */
  readonly unless?: readonly Cue[];
  /** It counts only beside another error: it says more about that one. */
  readonly besides?: true;
}

/** What the captures of an error say. */
export interface Reading {
  readonly classes: readonly FailureClass[];
  readonly detail?: string;
  readonly weight?: Weight;
}

/** Causes of a refusal that names none. */
export const refused = [
  'missing-credential',
  'revoked-or-rotated',
  'expired-token',
  'wrong-credential',
  'wrong-server-or-env',
  'terms-or-access-not-granted',
  'whitespace-or-newline',
  'paste-damage',
  'empty-value',
  'placeholder-left',
  'stale-credential-shadows',
  'legacy-format-or-name',
  'home-differs',
  'literal-quotes',
  'special-characters',
  'dotenv-parsing',
  'wrong-kind-of-credential',
  'two-clients-one-credential',
  'clock-skew',
  'ci-secret-not-passed',
  'client-bug',
  'account-state',
] as const satisfies readonly FailureClass[];

/** Causes where the server looked at a credential and knows it not. */
const unknownToServer = [
  'wrong-credential',
  'revoked-or-rotated',
  'expired-token',
  'paste-damage',
  'wrong-server-or-env',
  'whitespace-or-newline',
  'stale-credential-shadows',
  'literal-quotes',
  'special-characters',
  'placeholder-left',
  'wrong-kind-of-credential',
  'legacy-format-or-name',
  'clock-skew',
  'empty-value',
] as const satisfies readonly FailureClass[];

/** Causes where nothing was found in the places that were looked at. */
const nothingFound = [
  'missing-credential',
  'env-not-visible',
  'home-differs',
  'wrong-name',
  'empty-value',
  'config-file-malformed',
  'legacy-format-or-name',
  'file-permissions',
  'ci-secret-not-passed',
] as const satisfies readonly FailureClass[];

const malformed = ['config-file-malformed', 'bom-or-utf16', 'smart-quotes', 'special-characters'] as const;
const network = ['network-proxy-tls'] as const;
const unanswered = ['network-proxy-tls', 'server-outage', 'wrong-server-or-env'] as const;

/** Names that environments have credentials under. */
const credentialName = String.raw`[A-Z0-9_]*(?:TOKEN|KEY|SECRET|PASS(?:WORD)?|PASSWD|PAT|CREDENTIALS?|AUTH|USER(?:NAME)?|LOGIN)[A-Z0-9_]*`;

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

/** The table. An entry that decides stands for one kind of cause; the others say which are possible, most likely first. */
export const genericErrors: readonly GenericError[] = [
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
    id: 'reply-not-json',
    pattern:
      /(?:requests\.exceptions\.|simplejson\S{0,30}|orjson\.|json\.decoder\.|^)JSONDecodeError|Unexpected token '?<'?|invalid character '<' looking for beginning of value|Expecting value: line 1 column 1/,
    weight: 'narrows',
    classes: ['network-proxy-tls', 'wrong-server-or-env', 'server-outage', 'silent-html-login', 'missing-credential'],
    error: 'a reply that is not JSON: probably a page in HTML',
    needs: ['response'],
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
    id: 'no-scheme',
    pattern:
      /MissingSchema|InvalidSchema|No scheme supplied|UnsupportedProtocol|missing an '?https?:\/\/'? or|relative URL without a base|Input should be a valid URL|url_parsing|unsupported protocol scheme/,
    weight: 'decides',
    classes: ['wrong-server-or-env', 'swapped-fields', 'placeholder-left', 'empty-value'],
    error: 'an address without https://',
  },
  {
    id: 'certificate',
    pattern:
      /CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError|self[- ]signed certificate|unable to get local issuer|x509: certificate|UNABLE_TO_(?:VERIFY|GET)_\w+|SSLV3_ALERT|WRONG_VERSION_NUMBER|PR_(?:CONNECT_RESET|END_OF_FILE)_ERROR|SEC_ERROR_UNKNOWN_ISSUER/,
    weight: 'decides',
    classes: network,
    error: 'a certificate that is not trusted (TLS)',
  },
  {
    id: 'authorities-file',
    pattern: /Could not find a suitable TLS CA certificate bundle/,
    weight: 'decides',
    classes: network,
    error: 'OSError: could not find a suitable TLS CA certificate bundle',
  },
  {
    id: 'authorities-missing',
    pattern: /FileNotFoundError: \[Errno 2\] No such file or directory/,
    weight: 'decides',
    classes: network,
    error: 'FileNotFoundError while loading the certificates of authorities',
    needs: ['authorities'],
  },
  {
    id: 'proxy',
    pattern:
      /ProxyError|Cannot connect to proxy|Unable to connect to proxy|Tunnel connection failed|\b407\b.{0,20}Proxy Authentication|Proxy Authentication Required/i,
    weight: 'decides',
    classes: network,
    error: 'a proxy that refused the connection',
  },
  {
    id: 'name-resolution',
    pattern:
      /Name or service not known|Temporary failure in name resolution|NameResolutionError|getaddrinfo (?:failed|ENOTFOUND|EAI_AGAIN)|nodename nor servname|Could not resolve host|: no such host/,
    weight: 'decides',
    classes: ['network-proxy-tls', 'wrong-server-or-env'],
    error: 'a host name that could not be resolved',
  },
  {
    id: 'offline-mode',
    pattern: /offline mode is enabled/i,
    weight: 'decides',
    classes: network,
    error: 'offline mode is enabled',
  },
  {
    id: 'too-many-errors',
    pattern: /too many (429|5\d\d) error responses/,
    weight: 'decides',
    classes: ['server-outage'],
    error: ([, status = '']) => `too many ${status} error responses`,
    read: ([, status]) => ({
      classes:
        status === '429' ? ['server-outage', 'project-or-quota-not-set-up'] : ['server-outage', 'network-proxy-tls'],
    }),
  },
  {
    id: 'connection',
    pattern:
      /(?:ConnectionError|ConnectError|ConnectTimeout|ReadTimeout|ConnectionResetError|NewConnectionError|RemoteDisconnected|ECONNREFUSED|ETIMEDOUT|ECONNRESET|Max retries exceeded|ConnectionRefusedError)|connection to \S{1,200} (?:was reset|timed out|refused)/,
    weight: 'narrows',
    classes: unanswered,
    error: 'a connection that failed',
    needs: ['client'],
  },
  {
    id: 'connection-words',
    pattern: /Could not connect|Secure Connection Failed|Connection refused|timed out/,
    weight: 'hints',
    classes: unanswered,
    error: 'a connection that failed',
    needs: ['client'],
  },
  {
    id: 'reset',
    pattern: /An error occurred during a connection to/,
    weight: 'decides',
    classes: unanswered,
    error: 'a connection that was reset',
  },
  {
    id: 'front-end',
    pattern:
      /does not have permission to get URL .{0,300} from this server|Request blocked|Access Denied by (?:firewall|policy)|cf-error-details|Attention Required! \| Cloudflare/i,
    weight: 'decides',
    classes: ['network-proxy-tls', 'server-outage', 'scope-or-role-missing'],
    error: 'a refusal by a front end, before the service itself was asked',
  },
  {
    id: 'sign-in-page',
    pattern: /<title>\s*(?:sign|log) ?[io]n\b|(?:the )?Earthdata Login(?: HTML)? page|HTML (?:login|sign[- ]in) page/i,
    weight: 'decides',
    classes: ['silent-html-login', 'network-proxy-tls', 'missing-credential'],
    error: 'a page to log in, where data was expected',
    read: () => ({
      classes: ['silent-html-login', 'network-proxy-tls', 'missing-credential'],
      detail: 'a login page was sent instead of data',
    }),
  },
  {
    id: 'not-an-archive',
    pattern:
      /BadGzipFile: Not a gzipped file|BadZipFile: File is not a zip file|This file contains pickled \(object\) data|not a valid (?:NetCDF|HDF5?) file|file signature not found|Unknown file format/,
    weight: 'narrows',
    classes: ['silent-html-login', 'network-proxy-tls', 'server-outage'],
    error: 'a downloaded file that is not what it should be: it may be a page in HTML',
  },
  ...statusErrors(),
  {
    id: 'no-token',
    pattern:
      /\bno_token\b|No Token Provided|have not set ?up a token|(?:no|without) (?:\w+ ){0,4}(?:token|api key|credentials?|client_id|account) (?:was |were |is |has been )?(?:provided|found|saved|given|configured|available)|(?:token|api key|credentials?) (?:is |are |was )?(?:required|missing|not found|cannot be empty|not configured)|(?:Could not|Couldn't|Unable to) (?:find|locate) (?:\S{1,40} )?(?:credentials?|token|CLIENT_ID|[\w.-]{1,40}\.json|api key)|credentials were not found|NoCredentialsError|Partial credentials found|PartialCredentialsError|have to be set in order to authenticate|No default \S{1,30} account saved|Missing\/incomplete configuration file|must download an API key/i,
    weight: 'decides',
    classes: nothingFound,
    error: 'no credential was found',
  },
  {
    id: 'not-logged-in',
    pattern:
      /\bnot logged in\b|must be (?:authenticated|logged in)|please (?:log|sign) in|make sure you are authenticated|login required|authentication required|re-?authenticate|No access tokens found|No tokens found|Unauthorized - No Token/i,
    weight: 'narrows',
    classes: [...nothingFound, 'expired-token'],
    error: 'the client is not logged in',
  },
  {
    id: 'invalid-token',
    pattern:
      /\binvalid_token\b|Token is Invalid|\binvalid (?:user |access |api |auth(?:entication)? )?(?:token|key|credentials?)\b|bad credentials|authentication failed|Illegal secret|wrong (?:api )?(?:key|token|password)|incorrect (?:password|token|api key)|could not be authenticated|did not work for login|Access Key Id you provided does not exist|InvalidAccessKeyId|permission denied \(<Response \[401\]>\)|Invalid username\/password|Invalid credentials/i,
    weight: 'narrows',
    classes: unknownToServer,
    error: 'the server does not accept the credential',
  },
  {
    id: 'signature',
    pattern: /SignatureDoesNotMatch/,
    weight: 'decides',
    classes: ['paste-damage', 'wrong-credential', 'whitespace-or-newline', 'special-characters', 'clock-skew'],
    error: 'SignatureDoesNotMatch: the secret key is not the one of this id',
  },
  {
    id: 'expired-or-else',
    pattern: /(?:expired or (?:revoked|invalid|is invalid)|invalid or expired|revoked or (?:has )?expired)/i,
    weight: 'narrows',
    classes: ['expired-token', 'revoked-or-rotated', 'wrong-credential', 'paste-damage', 'whitespace-or-newline'],
    error: 'the credential has expired, or is not valid',
  },
  {
    id: 'expired',
    pattern:
      /(?:token|key|credential|session|login|password|client)\b.{0,80}\b(?:has expired|is expired|expired\.)|\bExpiredToken\b|expired token|it expires every request|once it expires/i,
    weight: 'decides',
    classes: ['expired-token', 'revoked-or-rotated', 'clock-skew'],
    error: 'the credential has expired',
  },
  {
    id: 'invalid-grant',
    pattern: /\binvalid_grant\b/,
    weight: 'narrows',
    classes: [
      'expired-token',
      'revoked-or-rotated',
      'stale-credential-shadows',
      'wrong-credential',
      'paste-damage',
      'clock-skew',
    ],
    error: 'invalid_grant: the refresh token or the login is not accepted any more',
  },
  {
    id: 'refresh-token-unknown',
    pattern:
      /\binvalid_refresh_token\b|Unknown or invalid refresh token|refresh_token does not exist|refresh token (?:is|was) (?:not valid|invalid|revoked)/,
    weight: 'narrows',
    classes: [
      'revoked-or-rotated',
      'wrong-credential',
      'paste-damage',
      'expired-token',
      'whitespace-or-newline',
      'literal-quotes',
      'wrong-server-or-env',
    ],
    error: 'the server does not know the refresh token',
  },
  {
    id: 'invalid-client',
    pattern: /\binvalid_client\b|InvalidClientError|Illegal client ID|Invalid client or Invalid client credentials/,
    weight: 'decides',
    classes: [
      'wrong-credential',
      'wrong-server-or-env',
      'wrong-kind-of-credential',
      'swapped-fields',
      'paste-damage',
      'revoked-or-rotated',
    ],
    error: 'invalid_client: the server does not know this client id and secret',
  },
  {
    id: 'token-endpoint-without-token',
    pattern: /MissingTokenError/,
    weight: 'decides',
    classes: ['wrong-server-or-env', 'client-bug', 'server-outage'],
    error: 'MissingTokenError: what answered is not the address that gives tokens',
  },
  {
    id: 'scope',
    pattern:
      /\binsufficient_scope\b|lacks scope|missing (?:required )?scopes?\b|Requires admin privilege|(?:Approved|required) role|role required|ConsentRequired|Missing required \S{1,40} consent|has not consented|don't have the rights|not authorized to perform this action|\bmissing_permission\b|does not have access to (?:this|the) (?:endpoint|resource|instance)|AUTH_UNAUTH|"?detail"?: ?"Access denied"/i,
    weight: 'decides',
    classes: ['scope-or-role-missing', 'terms-or-access-not-granted', 'wrong-account', 'project-or-quota-not-set-up'],
    error: 'the credential was accepted, and lacks a permission',
  },
  {
    id: 'terms',
    pattern:
      /\bmissing_tos\b|Terms of Service|terms of use ha(?:s|ve) not been accepted|licen[cs]es? (?:has|have) not been accepted|required licen[cs]es have been accepted|\bEULA\b|not in the authorized list|to ask for access|Cannot access gated repo|redirect_uri=https?%3A/i,
    weight: 'decides',
    classes: ['terms-or-access-not-granted', 'scope-or-role-missing'],
    error: 'the credential was accepted, and terms or an access are not granted',
  },
  {
    id: 'gated',
    pattern: /GatedRepoError|Access to (?:model|dataset|space) \S{1,200} is restricted/,
    weight: 'narrows',
    classes: ['terms-or-access-not-granted', 'missing-credential', 'scope-or-role-missing', 'revoked-or-rotated'],
    error: 'a repository that only those may read who were granted access',
  },
  {
    id: 'gated-anonymous',
    pattern: /is restricted\.? You must (?:have access to it and )?be authenticated/,
    weight: 'decides',
    classes: ['missing-credential', 'terms-or-access-not-granted', 'env-not-visible'],
    error: 'a gated repository, asked without a token',
  },
  {
    id: 'hidden-repository',
    pattern: /Repository Not Found|RepositoryNotFoundError|If you are trying to access a private or gated repo/,
    weight: 'decides',
    classes: ['misleading-404', 'missing-credential', 'terms-or-access-not-granted', 'wrong-name'],
    error: 'a repository that is not there, or that is hidden from whoever asked',
  },
  {
    id: 'account',
    pattern:
      /not authorized for this application|authorized provider required|account (?:is |has been |was )?(?:disabled|locked|suspended|deactivated|deleted)|BSS Account/i,
    weight: 'decides',
    classes: ['account-state', 'terms-or-access-not-granted', 'scope-or-role-missing'],
    error: 'the account itself is not in order',
  },
  {
    id: 'project',
    pattern:
      /no project found|API has not been used in project|Not signed up for|project is not registered|quota (?:project|exceeded)|has exceeded (?:your|the) quota/i,
    weight: 'decides',
    classes: ['project-or-quota-not-set-up', 'wrong-account', 'placeholder-left', 'scope-or-role-missing'],
    error: 'a project that is missing, or not set up',
  },
  {
    id: 'clock',
    pattern:
      /RequestTimeTooSkewed|request time and the current time|must not be accepted before|Timestamp in request is out of date|Token used too early|issued in the future|\(iat\)|used before issued/i,
    weight: 'decides',
    classes: ['clock-skew'],
    error: 'the clocks of this machine and of the server differ',
  },
  {
    id: 'keyring',
    pattern:
      /NoKeyringError|No recommended backend was available|SecretServiceNotAvailable|org\.freedesktop\.secrets|keyring password|KeyringLocked|autolaunch a dbus-daemon|for keyring\b|No module named 'keyrings|keyring\.errors\./i,
    weight: 'decides',
    classes: ['keyring', 'interactive-login-impossible'],
    error: 'no keyring that can be used',
  },
  {
    id: 'missing-module',
    pattern: /No module named '(pkg_resources)'/,
    weight: 'decides',
    classes: ['client-bug'],
    error: "ModuleNotFoundError: No module named 'pkg_resources'",
  },
  {
    id: 'key-error',
    pattern: new RegExp(`KeyError: '(${credentialName})'`),
    weight: 'decides',
    classes: ['missing-credential', 'env-not-visible', 'wrong-name', 'ci-secret-not-passed'],
    error: ([, name = '']) => `KeyError: '${name.length <= 40 ? name : '…'}'`,
  },
  {
    id: 'key-error-environment',
    pattern: /KeyError: '([A-Z][A-Z0-9]*_[A-Z0-9_]{1,40})'/,
    weight: 'decides',
    classes: ['env-not-visible', 'missing-credential', 'wrong-name'],
    error: 'KeyError: an environment variable that is not set',
    needs: ['environment'],
  },
  {
    id: 'not-in-environment',
    pattern:
      /(?:not|n't) (?:have )?.{0,60}(?:defined|set|found|present) in (?:your|the) environment|environment variable \S{1,60} (?:is )?(?:not set|missing|undefined|required)/i,
    weight: 'decides',
    classes: ['env-not-visible', 'missing-credential', 'wrong-name'],
    error: 'an environment variable that is not set',
    needs: ['credential-words', 'client'],
  },
  {
    id: 'ci-input',
    pattern: /Input required and not supplied: (?:[\w-]*(?:token|key|secret|password|credential)[\w-]*)/i,
    weight: 'decides',
    classes: ['ci-secret-not-passed', 'missing-credential', 'empty-value'],
    error: 'Input required and not supplied: the secret is empty in this run',
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
    id: 'login-changed',
    pattern:
      /(?:login|auth\w{0,16}|OAuth) (?:process|flow|method|API) (?:has changed|has been removed|is no longer|was removed|is deprecated)/i,
    weight: 'decides',
    classes: ['legacy-format-or-name', 'client-bug', 'interactive-login-impossible'],
    error: 'a way to log in that the server no longer offers',
  },
  {
    id: 'login-page-changed',
    pattern: /csrf token not found/i,
    weight: 'decides',
    classes: ['client-bug', 'server-outage', 'network-proxy-tls'],
    error: 'a login page that is not as the client expects it',
  },
  {
    id: 'no-authentication-there',
    pattern: /authentication requested but service/i,
    weight: 'decides',
    classes: ['server-outage', 'wrong-server-or-env'],
    error: 'a service that does not offer authentication',
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
    id: 'organization-token',
    pattern: /personal account token, not an organization token/,
    weight: 'decides',
    classes: ['wrong-kind-of-credential'],
    error: 'an organization token where a personal one is needed',
  },
  {
    id: 'variable-is-used',
    pattern: /The value of the ([A-Z][A-Z0-9_]{2,40}) environment variable is being used for authentication/,
    weight: 'decides',
    classes: ['stale-credential-shadows'],
    error: ([, name = '']) => `the environment variable ${name} is used for authentication, whatever is stored`,
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
    id: 'auto-revoked',
    pattern: /(?:automatically revoked|detected in a public repository)/i,
    weight: 'decides',
    classes: ['leaked-and-auto-revoked', 'revoked-or-rotated'],
    error: 'a key that was revoked because it was found in public',
  },
  {
    id: 'git-prompt',
    pattern: /terminal prompts disabled|could not read (?:Username|Password) for/,
    weight: 'decides',
    classes: [
      'missing-credential',
      'interactive-login-impossible',
      'ci-secret-not-passed',
      'two-clients-one-credential',
    ],
    error: 'git has no credential, and may not ask for one',
  },
  {
    id: 'browser',
    pattern:
      /copy your one-time code|Press Enter to open|could not (?:open|find) a (?:web )?browser|no (?:web )?browser (?:is )?(?:available|found)/i,
    weight: 'decides',
    classes: ['interactive-login-impossible'],
    error: 'a login that needs a browser on this machine',
  },
  {
    id: 'prompt',
    pattern: /\bEOFError\b|EOF when reading a line|^Aborted!|GetPassWarning|termios\.error|not a TTY/,
    weight: 'any',
    classes: ['interactive-login-impossible'],
    error: 'the client asked for input, and there was nobody to answer',
    needs: ['client', 'credential-words'],
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
    id: 'empty-query',
    pattern: /\b(?:api_?key|token|access_token)=(?:["']{2}| (?:HTTP|$))/i,
    weight: 'decides',
    classes: ['empty-value', 'missing-credential'],
    error: 'a request with an empty key',
  },
  {
    id: 'escaped-end',
    pattern: /["']?[A-Z_]*TOKEN["']? ?= ?["'][^"']{0,200}\\[nr]["']/,
    weight: 'decides',
    classes: ['whitespace-or-newline'],
    error: 'a value with a line break at its end',
    besides: true,
  },
  {
    id: 'sandbox-host',
    pattern: /https?:\/\/(?:test|sandbox|staging|dev)[.-]/,
    weight: 'narrows',
    classes: ['wrong-server-or-env', 'wrong-credential'],
    error: 'the address of a test server',
    besides: true,
  },
];

function statusErrors(): readonly GenericError[] {
  return statusError(refused);
}
