import type { Raised, Resolution } from '../../src/types/resolution.ts';
import type { Observed, ObservedError, ObservedPart, Recording } from './recording.ts';
import { fillIn, stage } from './replay.ts';

/** One difference between a replay and a recording. Its texts contain no credential. */
export interface Difference {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

export type Outcome =
  | { readonly is: 'agree' }
  | { readonly is: 'differ'; readonly differences: readonly Difference[] }
  | { readonly is: 'not compared'; readonly reason: string };

/** How to compare the recordings of one set: which fields are credentials, which phases they reach. */
export interface Comparison {
  readonly fields: readonly string[];
  readonly phases: readonly Raised['phase'][];
  /** The recorder sent the header in its own request, so that an error of the client's address is not in `error`. */
  readonly ownAddress?: boolean;
}

/** Errors that need a connection, whatever `http_count` says. */
const ofTheNetwork =
  /ConnectionError|SSLError|Timeout|RetryError|TooManyRedirects|ConnectError|gaierror|InvalidRefreshTokenError/;
/** Warnings that follow a reply. */
const afterAnAnswer =
  /Failed to save token|error during token refresh|Error while persisting tokens|: 299 - |Could not refresh your Hugging Face access token/;
/** Classes whose messages quote a parser's own words: only the class and the place are compared. */
const placeOnly = /tomllib|pydantic|SettingsError|dynaconf|configparser|binascii/;

/** What requests raises for an invalid address. */
const refusesAddress = /^requests\.exceptions\.(?:MissingSchema|InvalidSchema|InvalidURL)$/;

/** Compares a replay with the top level of a recording (`COMPARING.md`, 1 to 5). */
export function compareWhole(resolution: Resolution, recording: Recording, comparison: Comparison): Outcome {
  if (recording.observed.header_error) return compareWholeAndHeader(resolution, recording, comparison);
  return compareState(resolution, recording, comparison);
}

/** Hugging Face's `header_error`, `Class: message`, is its send raise. */
function compareWholeAndHeader(resolution: Resolution, recording: Recording, comparison: Comparison): Outcome {
  const [name = '', message = ''] = splitOnce(recording.observed.header_error ?? '', ': ');
  const state = compareState(resolution, recording, comparison);
  const raised = resolution.raises.find(({ phase }) => phase === 'send');
  const secrets = secretsOf(recording.observed);
  // The recorder encoded the header itself, like http.client (Latin-1 before ASCII); httpx2, which sends it, only
  // accepts ASCII, so it names another codec, and the first non-ASCII character of the two.
  const differences = raised
    ? name === 'UnicodeEncodeError'
      ? different('header error class', name, raised.class)
      : compareExceptions({ class: name, message }, raised, secrets)
    : [{ what: 'header error', expected: name, got: 'none' }];
  if (state.is !== 'differ') return differences.length === 0 ? { is: 'agree' } : { is: 'differ', differences };
  return { is: 'differ', differences: [...state.differences, ...differences] };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function compareState(resolution: Resolution, recording: Recording, comparison: Comparison): Outcome {
  const observed = fillIn(recording.observed) as Observed;
  const checks: (readonly Difference[] | string)[] = [];
  const builds = observed.effective !== undefined;
  if (builds && resolution.settings['withheld'] !== undefined) {
    // The recorder requested the token itself; a client that withholds it does not look for one: nothing is sent.
    const sent = (observed as { readonly sent_header?: string }).sent_header === undefined ? 'nothing' : 'a header';
    checks.push(different('sent', sent, resolution.next === 'sends-nothing' ? 'nothing' : resolution.next));
  } else if (builds) {
    checks.push(compareSource(resolution, observed));
    checks.push(compareFields(resolution, observed.effective ?? {}, comparison.fields, secretsOf(observed)));
  }
  checks.push(compareError(resolution, observed.error, observed, comparison));
  if (observed.warnings !== undefined || builds) checks.push(compareWarnings(resolution, observed));
  return outcomeOf(checks);
}

/** Compares a replay with cloud-volume's or cloud-files' part of a CAVE recording. */
export function comparePart(
  resolution: Resolution,
  recording: Recording,
  part: ObservedPart,
  phases: Comparison['phases'],
): Outcome {
  const observed = fillIn(part) as ObservedPart;
  const token = observed.parsed_token ?? observed.token ?? tokenOf(observed.credentials);
  const raises = typeof observed.error === 'object' && observed.error !== null;
  const whole: Observed = { ...observed, ...(recording.observed.http_count ? {} : { http_count: 0 }) };
  const checks: (readonly Difference[] | string)[] = [];
  if (!raises)
    checks.push(compareFields(resolution, { token: token ?? null }, ['token'], secretsOf({ effective: { token } })));
  checks.push(compareError(resolution, observed.error, { ...whole, effective: { token } }, { fields: [], phases }));
  return outcomeOf(checks);
}

function tokenOf(credentials: unknown): unknown {
  if (typeof credentials === 'object' && credentials !== null && !Array.isArray(credentials))
    return (credentials as { token?: unknown }).token;
  return credentials;
}

function outcomeOf(checks: readonly (readonly Difference[] | string)[]): Outcome {
  const done = checks.filter((check) => typeof check !== 'string');
  const reason = checks.find((check) => typeof check === 'string');
  if (done.length === 0) return { is: 'not compared', reason: reason ?? 'nothing to compare' };
  const differences = done.flat();
  return differences.length === 0 ? { is: 'agree' } : { is: 'differ', differences };
}

function compareSource(resolution: Resolution, observed: Observed): readonly Difference[] {
  const expected = observed.source ?? 'none';
  const got = resolution.source;
  if (typeof expected === 'string') {
    return different('source', expected, typeof got === 'string' ? tilde(got) : JSON.stringify(got));
  }
  const fields = Object.entries(expected).filter(([key]) => !['rc', 'verify', 'header', 'client'].includes(key));
  return fields.flatMap(([key, label]) =>
    different(`source of ${key}`, label, tilde(typeof got === 'string' ? got : (got[key] ?? 'none'))),
  );
}

function compareFields(
  resolution: Resolution,
  effective: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  secrets: readonly string[],
): readonly Difference[] {
  return fields.flatMap((field) => {
    const expected = effective[field] ?? null;
    const value = resolution.fields[field]?.value;
    const got = value === undefined ? null : value.is === 'known' ? value.secret.reveal() : '(unknown)';
    const wanted = expected === null || typeof expected === 'string' ? expected : JSON.stringify(expected);
    if (wanted === got || (wanted !== null && got !== null && sameJson(wanted, got))) return [];
    return [{ what: `field ${field}`, expected: shown(wanted, secrets), got: shown(got, secrets) }];
  });
}

function compareError(
  resolution: Resolution,
  error: ObservedPart['error'],
  observed: Observed,
  comparison: Comparison,
): readonly Difference[] | string {
  if (typeof error === 'string') return 'the recording holds no class';
  if ((observed.http_count ?? 0) > 0 && error) return 'the error answers a reply';
  if (error && ofTheNetwork.test(error.class)) return 'the error needs a connection';
  const first = resolution.raises.find(
    (raised) =>
      comparison.phases.includes(raised.phase) && !(comparison.ownAddress && refusesAddress.test(raised.class)),
  );
  if (!error) return first ? [{ what: 'error', expected: 'none', got: `${first.class}: ${first.message}` }] : [];
  if (!first)
    return [{ what: 'error', expected: `${error.class}: ${mask(error.message, secretsOf(observed))}`, got: 'none' }];
  return compareExceptions(error, first, secretsOf(observed));
}

/**
 * Compares an exception with the recorded one: always the class, and the message word for word if it is the client’s
 * own.
 */
export function compareExceptions(
  error: ObservedError,
  raised: Raised,
  secrets: readonly string[],
): readonly Difference[] {
  const expectedClass = error.class.replace(/^builtins\./, '');
  if (expectedClass !== raised.class) {
    return [
      {
        what: 'error class',
        expected: `${expectedClass}: ${mask(error.message, secrets)}`,
        got: `${raised.class}: ${raised.message}`,
      },
    ];
  }
  const expected = spell(error.message, secrets);
  const got = spell(raised.message, secrets);
  if (!placeOnly.test(expectedClass)) return different('error message', expected, got);
  return different('error place', placeIn(expected), placeIn(got));
}

/** tomllib: the line. pydantic: the model and the field paths. SettingsError: the field and the source. */
function placeIn(message: string): string {
  const line = /\(at (line \d+|end of document)/.exec(message)?.[1];
  if (line) return line;
  const setting = /error (?:parsing|getting) value for field "[^"]*" from source "[^"]*"/.exec(message)?.[0];
  if (setting) return setting;
  const model = /validation errors? for (\w+)/.exec(message)?.[1];
  if (!model) return '';
  const paths = message.split('\n').filter((each) => /^[A-Za-z_][\w.\-[\], ]*$/.test(each));
  return [model, ...paths].join(' ');
}

function compareWarnings(resolution: Resolution, observed: Observed): readonly Difference[] {
  const secrets = secretsOf(observed);
  const expected = (observed.warnings ?? [])
    .filter((each) => !afterAnAnswer.test(each))
    .map((each) => spell(each, secrets));
  const got = resolution.warnings.filter((each) => !afterAnAnswer.test(each)).map((each) => spell(each, secrets));
  return different('warnings', [...expected].sort().join(' | '), [...got].sort().join(' | '));
}

/** Both sides in the same notation: secrets, the home, addresses. */
function spell(text: string, secrets: readonly string[]): string {
  return tilde(mask(text, secrets))
    .replaceAll(/127\.0\.0\.1:\d+/g, '{{MOCKHOST}}')
    .replaceAll('builtins.', '')
    .replaceAll(/\s+$/g, '');
}

function tilde(text: string): string {
  return text.replaceAll(stage.home, '~');
}

function mask(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (masked, secret) => masked.replaceAll(secret, '[secret]').replaceAll(inRepr(secret), '[secret]'),
    text,
  );
}

function inRepr(secret: string): string {
  return secret
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
    .replaceAll('\t', String.raw`\t`);
}

/** The credentials that a recording holds, longest first. */
export function secretsOf(observed: Observed): readonly string[] {
  const names = /token$|secret|key$|_id$/;
  return Object.entries(observed.effective ?? {})
    .filter(([name, value]) => names.test(name) && typeof value === 'string' && value.length > 0)
    .map(([, value]) => value as string)
    .sort((a, b) => b.length - a.length);
}

function different(what: string, expected: string, got: string): readonly Difference[] {
  return expected === got ? [] : [{ what, expected, got }];
}

function sameJson(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b)) && !/^"/.test(a);
  } catch {
    return false;
  }
}

function shown(value: string | null, secrets: readonly string[]): string {
  if (value === null) return 'absent';
  const index = secrets.indexOf(value);
  return `${index >= 0 ? `known value ${index + 1}` : 'another value'} (${[...value].length} characters)`;
}
