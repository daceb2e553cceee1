import type { Weight } from '../../types/error-text.ts';
import type { FailureClass } from '../../types/failure-class.ts';
import type { GenericError } from '../generic-error.ts';

/** Causes of a refusal that names none. */
const refused = [
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

/** The ways in which programs print a status, each with the number in its first group. */
const forms = [
  String.raw`\b(\d{3}) (?:Client|Server) Error`,
  String.raw`StatusError\((\d{3})\b`,
  String.raw`(?:Client|Server) error '(\d{3})`,
  String.raw`\bHTTP(?:Error|StatusError|Exception)?(?:/\d(?:\.\d)?)?[ :]{1,2}(?:Error )?(?:status(?: code)? )?(\d{3})\b`,
  String.raw`\b[Ss]tatus(?:[ _]?[Cc]ode)?["']?[ :=]{1,3}(\d{3})\b`,
  String.raw`"(?:error|code)": ?(\d{3})\b`,
  String.raw`<Response \[(\d{3})`,
  String.raw`\b(401|403|407|429|50[0234])[ :-]{1,3}(?:Unauthorized|UNAUTHORIZED|Forbidden|FORBIDDEN|Proxy Auth|Too Many Requests|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)`,
  String.raw`(?:awaiting response\.{3}|returned|answered|response|[Ee]rror|got|HttpError|received|code)[ :(]{1,2}(40[0134]|407|429|50[0234])\b`,
  String.raw`/HTTP/Status/(\d{3})\b`,
  String.raw`^\s{0,8}(40[134]|407|429|50[0234])\s{0,8}$`,
] as const;

interface Status {
  readonly is: RegExp;
  readonly classes: readonly FailureClass[];
  readonly weight: Weight;
  readonly words: string;
}

const statuses: readonly Status[] = [
  {
    is: /^400$/,
    weight: 'any',
    words: 'Bad Request',
    classes: [
      'wrong-credential',
      'paste-damage',
      'wrong-kind-of-credential',
      'whitespace-or-newline',
      'empty-value',
      'two-clients-one-credential',
      'legacy-format-or-name',
      'literal-quotes',
      'smart-quotes',
      'client-bug',
    ],
  },
  { is: /^401$/, weight: 'hints', words: 'Unauthorized', classes: refused },
  {
    is: /^403$/,
    weight: 'hints',
    words: 'Forbidden',
    classes: [
      'scope-or-role-missing',
      'terms-or-access-not-granted',
      'wrong-account',
      'project-or-quota-not-set-up',
      'account-state',
      'expired-token',
      'wrong-credential',
      'missing-credential',
      'network-proxy-tls',
      'literal-quotes',
      'revoked-or-rotated',
    ],
  },
  {
    is: /^404$/,
    weight: 'hints',
    words: 'Not Found',
    classes: [
      'misleading-404',
      'wrong-server-or-env',
      'wrong-name',
      'missing-credential',
      'client-bug',
      'literal-quotes',
    ],
  },
  { is: /^407$/, weight: 'decides', words: 'Proxy Authentication Required', classes: ['network-proxy-tls'] },
  {
    is: /^429$/,
    weight: 'decides',
    words: 'Too Many Requests',
    classes: ['server-outage', 'project-or-quota-not-set-up'],
  },
  { is: /^50\d$/, weight: 'decides', words: 'server error', classes: ['server-outage', 'network-proxy-tls'] },
];

function entries(): readonly GenericError[] {
  return [...forms.map(formEntry), ...named];
}

/** Statuses that clients have exceptions of their own for. */
const named: readonly GenericError[] = (
  [
    ['401', String.raw`\bUn(?:authorized|authenticated)(?:Error|Exception)\b`],
    ['403', String.raw`\b(?:Forbidden|PermissionDenied|AccessDenied)(?:Error|Exception)\b`],
    ['404', String.raw`\bNotFound(?:Error|Exception)\b`],
    ['429', String.raw`\b(?:RateLimit|TooManyRequests)(?:Error|Exception)\b`],
    ['500', String.raw`\b(?:InternalServer|BadGateway|ServiceUnavailable|Server)(?:Error|Exception)\b`],
  ] as const
).flatMap(([number, form]) => {
  const status = statuses.find(({ is }) => is.test(number));
  if (!status) return [];
  const { words, classes } = status;
  return [
    {
      id: `status-${number}-named`,
      pattern: new RegExp(form),
      weight: 'hints' as const,
      classes,
      error: `an answer of the kind HTTP ${number} ${words}`,
      needs: ['client'] as const,
    },
  ];
});

function formEntry(form: string, at: number): GenericError {
  return {
    id: `status-${at}`,
    pattern: new RegExp(form),
    weight: 'hints' as const,
    classes: refused,
    error: (found: RegExpExecArray) => `HTTP ${found[1] ?? ''}${wordsOf(found[1])}`,
    read: ({ 1: number = '' }: RegExpExecArray) => {
      const status = statuses.find(({ is }) => is.test(number));
      return status && { classes: status.classes, weight: status.weight, id: `status-${number}` };
    },
  };
}

function wordsOf(number = ''): string {
  const words = statuses.find(({ is }) => is.test(number))?.words;
  return words === undefined ? '' : ` ${words}`;
}

/** What each status means where nothing else is said. */
export const statusErrors: readonly GenericError[] = entries();
