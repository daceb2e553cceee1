import type { GenericError } from '../generic-error.ts';

const network = ['network-proxy-tls'] as const;

const unanswered = ['network-proxy-tls', 'server-outage', 'wrong-server-or-env'] as const;

/** Errors before or in the place of an answer of the service: the credential is not their cause. */
export const connectionErrors: readonly GenericError[] = [
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
      /CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError|self[- ]signed certificate|unable to get local issuer|x509: certificate|SSL certificate problem|UNABLE_TO_(?:VERIFY|GET)_\w+|SSLV3_ALERT|WRONG_VERSION_NUMBER|PR_(?:CONNECT_RESET|END_OF_FILE)_ERROR|SEC_ERROR_UNKNOWN_ISSUER/,
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
    id: 'no-authentication-there',
    pattern: /authentication requested but service/i,
    weight: 'decides',
    classes: ['server-outage', 'wrong-server-or-env'],
    error: 'a service that does not offer authentication',
  },
  {
    id: 'sandbox-host',
    pattern: /https?:\/\/(?:test|sandbox|staging|dev)[.-]/,
    weight: 'narrows',
    classes: ['wrong-server-or-env', 'wrong-credential'],
    error: 'the address of a test server',
    besides: true,
  },
  {
    id: 'missing-module',
    pattern: /No module named '(pkg_resources)'/,
    weight: 'decides',
    classes: ['client-bug'],
    error: "ModuleNotFoundError: No module named 'pkg_resources'",
  },
  {
    id: 'login-page-changed',
    pattern: /csrf token not found/i,
    weight: 'decides',
    classes: ['client-bug', 'server-outage', 'network-proxy-tls'],
    error: 'a login page that is not as the client expects it',
  },
  {
    id: 'address-refused',
    pattern: /\bIP(?: address)?\b.{0,60}(?:blocked|not allowed|not whitelisted|banned|denied)/i,
    weight: 'decides',
    classes: ['network-proxy-tls', 'server-outage'],
    error: 'the address of this machine is refused',
  },
];
