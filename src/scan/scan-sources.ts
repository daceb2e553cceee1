import type { ScanCoverage, ScanItem, TokenMatch } from '../types/token-match.ts';
import type { ItemHead, Matcher } from './match/matcher-types.ts';
import type { NotRead } from './not-read.ts';
import type { Sink, Source } from './source/sink.ts';

export interface ScanInput {
  readonly sources: readonly Source[];
  readonly matcher: Pick<Matcher, 'match' | 'matchBytes' | 'lookAtNew'>;
  /** The list that the matcher adds to as well. */
  readonly notRead: NotRead;
  readonly signal: AbortSignal;
  /** A larger file or object is named, and not looked at. */
  readonly mostBytes?: number | undefined;
  /** Called once with a function that tells how far the scan is. */
  readonly watch?: ((progress: () => ScanProgress) => void) | undefined;
}

export interface ScanProgress {
  readonly files: number;
  readonly objects: number;
  readonly bytes: number;
  readonly matches: number;
}

export interface ScanOutcome {
  readonly matches: readonly TokenMatch[];
  /** What was looked at: a scan that saw nothing can be distinguished from one that found nothing. */
  readonly coverage: ScanCoverage;
  readonly interrupted: boolean;
}

/** A hostile input may hold millions of tokens; so many show the point. */
const mostMatches = 10_000;

/** Gives what the sources read to the matcher and keeps count. Nothing is skipped in silence. */
export async function scanSources({
  sources,
  matcher,
  notRead,
  signal,
  mostBytes,
  watch,
}: ScanInput): Promise<ScanOutcome> {
  const matches: TokenMatch[] = [];
  const count = { files: 0, objects: 0, bytes: 0 };
  let more = 0;
  watch?.(() => ({ ...count, matches: matches.length }));

  const keep = (each: TokenMatch): void => {
    if (matches.length < mostMatches) matches.push(each);
    else more += 1;
  };
  const begin = ({ origin }: ItemHead): void => {
    if (origin.is === 'object') count.objects += 1;
    else if (origin.is !== 'metadata' || !isName(origin.what)) count.files += 1;
  };
  const isTooLarge = (bytes: number, { name, origin }: ItemHead): boolean => {
    if (mostBytes === undefined || bytes <= mostBytes) return false;
    const what = origin.is === 'object' ? `object ${origin.object}` : name;
    notRead.add(what, `it has ${bytes} bytes, more than --max-file-size allows`);
    return true;
  };
  const sink: Sink = {
    signal,
    notRead: notRead.add,
    counted: (bytes) => {
      count.objects += 1;
      count.bytes += bytes;
    },
    whole: (bytes, head, part) => {
      if (isTooLarge(bytes.length, head)) return;
      if (!part) begin(head);
      if (part !== 'again') count.bytes += bytes.length;
      for (const each of matcher.matchBytes(bytes, head)) keep(each);
    },
    fresh: (bytes, head, spans) => {
      // What is made of it is then looked at in whole.
      if (isTooLarge(bytes.length, head)) return 'all';
      begin(head);
      count.bytes += bytes.length;
      const look = matcher.lookAtNew(bytes, head, spans);
      for (const each of look.matches) keep(each);
      return look.again;
    },
    sliced: async (item) => {
      if (isTooLarge(item.size ?? 0, item)) return;
      begin(item);
      const content = counted(item.content, signal, (length) => {
        count.bytes += length;
      });
      for await (const each of matcher.match({ ...item, content })) keep(inWhole(each, item.holes));
    },
  };
  for (const source of sources) if (!signal.aborted) await source(sink);
  if (more > 0) notRead.add(`${more} more tokens`, `only the first ${mostMatches} are listed`);
  return { matches, coverage: { ...count, notRead: notRead.list() }, interrupted: signal.aborted };
}

/** Where the match is in the whole, of which holes were left out. */
function inWhole(match: TokenMatch, holes: ScanItem['holes'] = []): TokenMatch {
  const before = holes.filter(({ at }) => at <= match.offset);
  if (before.length === 0) return match;
  return { ...match, offset: before.reduce((offset, { length }) => offset + length, match.offset) };
}

function isName(what: string): boolean {
  return what === 'symlink-target' || what.endsWith('-name');
}

/** Ends early when the scan is interrupted: what was found so far stands. */
async function* counted(
  content: ScanItem['content'],
  signal: AbortSignal,
  add: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const slice of content instanceof Uint8Array ? [content] : content) {
    add(slice.length);
    yield slice;
    if (signal.aborted) return;
  }
}
