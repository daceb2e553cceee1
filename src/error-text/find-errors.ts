import type { LeakedToken, MessageMatch, RecognisedError, Weight } from '../types/error-text.ts';
import type { KnownError, ProviderData } from '../types/provider.ts';
import type { Cue, ErrorReading, GenericError } from './generic-error.ts';
import { genericErrors } from './generic-errors.ts';
import { type MessageMatcher, messageMatcher } from './message-matcher.ts';
import { plainLines } from './plain-lines.ts';
import { type NamedPlatform, type PlatformCue, platformFinder } from './platform-cues.ts';
import { readLines } from './read-lines.ts';
import { type Leak, redactorFor } from './redact.ts';
import { worthALook } from './worth-a-look.ts';

/** What was found in a text. */
export interface FoundErrors {
  readonly errors: readonly RecognisedError[];
  readonly leaks: readonly LeakedToken[];
  /** How many lines were read. */
  readonly lines: number;
}

export interface FindErrorsInput {
  readonly providers: readonly ProviderData[];
  /** The known messages of each platform, by its id. */
  readonly messages: Readonly<Record<string, readonly KnownError[]>>;
  /** What clients raise on this machine: it counts where no table knows the line. */
  readonly raised?: FindErrorsInput['messages'];
  /** Removes what is a secret of this machine. */
  readonly maskOwn?: (text: string) => string;
}

/** An error ends where so many lines follow without another word of it. */
const farthest = 30;
/** A hostile log has millions of errors; so many different ones say enough. */
const mostErrors = 200;
const mostLeaks = 200;
const mostRepeats = 20;

/**
 * A line of a traceback that is no message: a place, source code around it (also as IPython shows it), a mark below it.
 */
const frame = /^\s+File "|^File .{1,300}(?:, in |:\d+\b)|^\s{4,}\S|^(?:\s+|-+> ?)\d+(?:\s|$)|^\s*[\^~]+\s*$/;

interface Seen {
  readonly match: MessageMatch;
  readonly needs?: readonly Cue[];
  readonly unless?: readonly Cue[];
  readonly besides?: true;
}

/** One error while its lines come in. */
interface OpenError {
  readonly seen: Map<string, Seen>;
  readonly cues: Set<Cue>;
  readonly platforms: Map<string, Record<PlatformCue, number>>;
  /** Of the last line that said something, how many have come since, frames of a traceback not counted. */
  quiet: number;
}

/**
 * Reads a text of any size and gives the errors in it that are about a platform's client or about credentials. Each
 * line is made plain and redacted before anything is looked for, and nothing of it is kept but what a table allows.
 */
export async function findErrors(
  slices: AsyncIterable<Uint8Array>,
  { providers, messages, raised = {}, maskOwn = (text) => text }: FindErrorsInput,
): Promise<FoundErrors> {
  const known = [...knownMessages(messages), ...knownMessages(raised, 'raised:')];
  const readingOf = lineReader(providers, known, maskOwn);
  const errors = new Map<string, { error: RecognisedError; again: number[] }>();
  const leaks = new Map<string, LeakedToken>();
  const isWorthALook = worthALook(known.map(({ matcher }) => matcher.first));
  let open = newError();

  const close = (): void => {
    const error = settle(open);
    open = newError();
    if (!error) return;
    const key = `${error.platforms.join()} ${error.matches.map(({ id, error: words }) => `${id} ${words}`).join(' ')}`;
    const before = errors.get(key);
    if (!before) {
      if (errors.size < mostErrors) errors.set(key, { error, again: [] });
    } else if (before.again.length < mostRepeats) before.again.push(error.line);
  };

  const look = (text: string, number: number): void => {
    const { isFrame, begins, cues, platforms, seen, leaks: found } = readingOf(text);
    for (const { what, platform } of found) {
      const key = `${what} ${number}`;
      if (leaks.size < mostLeaks && !leaks.has(key))
        leaks.set(key, { line: number, what, ...(platform ? { platform } : {}) });
    }
    if (begins && open.quiet > 3) close();
    for (const cue of cues) open.cues.add(cue);
    for (const { platform, by } of platforms) {
      const counts = open.platforms.get(platform) ?? { host: 0, module: 0, name: 0 };
      counts[by] += 1;
      open.platforms.set(platform, counts);
    }
    if (seen.length > 0) open.quiet = 0;
    else if (!isFrame && text !== '') open.quiet += 1;
    for (const each of seen)
      if (!open.seen.has(each.match.id))
        open.seen.set(each.match.id, { ...each, match: { ...each.match, line: number } });
    if (open.quiet > farthest) close();
  };

  const lines = await readLines(slices, (line, number) => {
    if (isWorthALook(line)) for (const text of plainLines(line)) look(text, number);
    else if (open.seen.size + open.cues.size + open.platforms.size > 0) {
      if (!frame.test(line)) open.quiet += 1;
      if (open.quiet > farthest) close();
    }
  });
  close();
  return {
    errors: [...errors.values()].map(({ error, again }) => ({ ...error, again })),
    leaks: [...leaks.values()],
    lines,
  };
}

function newError(): OpenError {
  return { seen: new Map(), cues: new Set(), platforms: new Map(), quiet: 0 };
}

/** What one line says, whatever is around it. */
interface LineReading {
  readonly isFrame: boolean;
  /** A traceback begins. */
  readonly begins: boolean;
  readonly cues: readonly Cue[];
  readonly platforms: readonly NamedPlatform[];
  readonly seen: readonly Seen[];
  readonly leaks: readonly Leak[];
}

/** Logs repeat themselves: so many lines are remembered, and those only that are short. */
const mostRemembered = 256;
const longestRemembered = 400;

/** Reads single lines: what is a secret is removed before anything else is looked for. */
function lineReader(
  providers: readonly ProviderData[],
  known: readonly KnownMessage[],
  maskOwn: (text: string) => string,
): (text: string) => LineReading {
  const redact = redactorFor(providers);
  const platformsIn = platformFinder(providers);
  const remembered = new Map<string, LineReading>();
  return (line) => {
    const before = remembered.get(line);
    if (before) return before;
    const { text, leaks } = redact(line);
    const own = maskOwn(text);
    const isFrame = frame.test(own);
    const reading: LineReading = {
      isFrame,
      begins: /^Traceback \(most recent call last\)|^-{40,}$/.test(own),
      cues: cuesIn(own),
      platforms: platformsIn(own),
      // A frame quotes source code, and what that would say somewhere is not what was said.
      seen: isFrame ? [] : [...messagesIn(own, 0, known), ...genericIn(own, 0)],
      leaks,
    };
    if (line.length <= longestRemembered) {
      if (remembered.size >= mostRemembered) remembered.clear();
      // A part of a string keeps the whole alive: what is kept is a copy.
      remembered.set(Buffer.from(line).toString(), reading);
    }
    return reading;
  };
}

/** The ids of the messages that one line is known by, as an exception that a replay foresees: `Class: message`. */
export function messageIds(line: string, messages: FindErrorsInput['messages']): readonly string[] {
  return [...messagesIn(line, 1, knownMessages(messages)), ...genericIn(line, 1)].map(({ match }) => match.id);
}

/** A platform's message, ready to be looked for. */
interface KnownMessage {
  readonly id: string;
  readonly platform: string;
  readonly matcher: MessageMatcher;
  readonly weight: Weight;
  readonly match: Pick<MessageMatch, 'classes' | 'rules'>;
}

function knownMessages(messages: FindErrorsInput['messages'], prefix = ''): readonly KnownMessage[] {
  return Object.entries(messages).flatMap(([platform, errors]) =>
    errors.map(({ message, classes, rules }, at) => ({
      id: `${prefix}${platform}/${at + 1}`,
      platform,
      matcher: messageMatcher(message),
      // The fewer causes a message has, the more it says.
      weight: classes.length <= 2 ? 'decides' : classes.length <= 4 ? 'narrows' : 'hints',
      match: { classes, ...(rules ? { rules } : {}) },
    })),
  );
}

function messagesIn(text: string, line: number, known: readonly KnownMessage[]): readonly Seen[] {
  return known.flatMap(({ id, platform, matcher, weight, match }) =>
    text.includes(matcher.first) && matcher.test(text)
      ? [{ match: { ...match, id, line, platform, error: matcher.shown, weight } }]
      : [],
  );
}

function genericIn(text: string, line: number): readonly Seen[] {
  const seen: Seen[] = [];
  for (const each of genericErrors) {
    const found = each.pattern.exec(text);
    const reading = found && (each.read ? each.read(found) : { classes: each.classes });
    if (found && reading) seen.push(seenOf(each, found, reading, line));
  }
  return seen;
}

function seenOf(each: GenericError, found: RegExpExecArray, reading: ErrorReading, line: number): Seen {
  const { classes, detail, weight = each.weight, id = each.id } = reading;
  const error = typeof each.error === 'string' ? each.error : each.error(found);
  return {
    match: { id: `generic/${id}`, line, error, classes, weight, ...(detail ? { detail } : {}) },
    ...(each.needs ? { needs: each.needs } : {}),
    ...(each.unless ? { unless: each.unless } : {}),
    ...(each.besides ? { besides: true as const } : {}),
  };
}

const cuePatterns: readonly (readonly [Cue, RegExp])[] = [
  [
    'client',
    /(?:site|dist)-packages[\\/](?:requests|urllib3|httpx2?|httpcore2?|aiohttp|botocore|boto3|google[\\/](?:auth|oauth2)|keyring|oauthlib|requests_oauthlib|netrc|pydantic_settings|dynaconf)\b|[\\/]netrc\.py"|\b(?:requests\.exceptions|urllib3\.exceptions|httpx2?|httpcore|aiohttp\.client_exceptions|botocore\.exceptions|google\.auth\.exceptions|urllib\.error)\.[A-Z]|HTTPS?ConnectionPool|Caused by |\bcurl: \(\d+\)|getpass\.py/,
  ],
  [
    'credential-file',
    /(?:credential|secret|token|\.?netrc|passwd|password|api[-_]?key|\.cdsapirc|kaggle\.json|\.aws|service[-_]?account|keys?[\\/])[\w.-]*(?:[\\/'"\s]|$)|[\\/]\.(?:config|aws|ssh|gnupg|kaggle|docker)[\\/]|[\\/]\.[\w-]{2,30}(?:rc|\.json|\.ya?ml|\.toml|\.ini)\b/i,
  ],
  [
    'response',
    /requests[\\/]models\.py|httpx2?[\\/]_models\.py|requests\.exceptions\.JSONDecodeError|(?:response|resp|reply|res|r)\.json\(\)|orjson\.loads\((?:r|resp|response|content)/,
  ],
  ['environment', /os\.environ|os\.getenv|<frozen os>|[\\/]os\.py"|\bsudo\b|environment variable/],
  ['authorities', /load_verify_locations|create_ssl_context|create_default_context/],
  ['credential-words', /\b(?:api[ _-]?key|token|credential|password|authenticat|auth)\w*/i],
];

function cuesIn(text: string): readonly Cue[] {
  return cuePatterns.filter(([, pattern]) => pattern.test(text)).map(([cue]) => cue);
}

/** What an error says when all its lines are in; undefined where it is not about credentials. */
function settle({ seen, cues, platforms }: OpenError): RecognisedError | undefined {
  if (platforms.size > 0) cues.add('client');
  const counted = [...seen.values()].filter(
    ({ needs, unless }) => (!needs || needs.some((cue) => cues.has(cue))) && !unless?.some((cue) => cues.has(cue)),
  );
  if (!counted.some(({ besides }) => !besides)) return undefined;
  // A message of a platform is its own where the text names it, or where the words are so many that nobody else has
  // them.
  const theirs = counted.filter(
    ({ match: { platform, error } }) =>
      platform === undefined || platforms.has(platform) || (platforms.size === 0 && error.length >= distinctive),
  );
  if (!theirs.some(({ besides }) => !besides)) return undefined;
  const matches = theirs.map(({ match }) => match);
  const named = platformsOf(matches, platforms);
  const isRaised = ({ id }: Pick<MessageMatch, 'id'>): boolean => id.startsWith('raised:');
  const elsewhere = new Set(matches.filter((each) => !isRaised(each)).map(({ line }) => line));
  // A message of one platform means nothing in the error of another, and where its own words are known, general ones
  // on the same line say less.
  const known = new Set(
    matches.flatMap(({ platform, line, id }) =>
      platform && named.includes(platform) && !isRaised({ id }) ? [line] : [],
    ),
  );
  const mine = matches.filter((each) => {
    if (isRaised(each) && elsewhere.has(each.line)) return false;
    return each.platform === undefined ? isRaised(each) || !known.has(each.line) : named.includes(each.platform);
  });
  return { line: Math.min(...mine.map(({ line }) => line)), again: [], matches: mine, platforms: named };
}

/** Messages of so many characters are no other program's. */
const distinctive = 24;

/** The platforms that an error may be of: one, where anything tells them apart; none, where nothing names any. */
function platformsOf(matches: readonly MessageMatch[], counts: OpenError['platforms']): readonly string[] {
  const own = [...new Set(matches.flatMap(({ platform }) => (platform === undefined ? [] : [platform])))];
  const worth = ({ host, module, name }: Record<PlatformCue, number>): number => host * 10_000 + module * 100 + name;
  const named = [...counts]
    .filter(([id]) => own.length === 0 || own.includes(id))
    .sort(([, a], [, b]) => worth(b) - worth(a));
  const [first] = named;
  return first ? [first[0]] : own;
}
