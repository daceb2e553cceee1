import type { ScanCoverage, ScanItem, Sighting } from '../types/sighting.ts';
import type { ItemHead, Matcher } from './match/matcher-types.ts';
import type { Sink, Source } from './source/sink.ts';
import type { Unseen } from './unseen.ts';

export interface ScanInput {
  readonly sources: readonly Source[];
  readonly matcher: Pick<Matcher, 'match' | 'matchBytes' | 'lookAtNew'>;
  /** The list that the matcher adds to as well. */
  readonly unseen: Unseen;
  readonly signal: AbortSignal;
  /** Called once with a function that tells how far the scan is. */
  readonly watch?: ((progress: () => ScanProgress) => void) | undefined;
}

export interface ScanProgress {
  readonly files: number;
  readonly objects: number;
  readonly bytes: number;
  readonly sightings: number;
}

export interface ScanOutcome {
  readonly sightings: readonly Sighting[];
  /** What was looked at: a scan that saw nothing can be told from one that found nothing. */
  readonly coverage: ScanCoverage;
  readonly interrupted: boolean;
}

/** A hostile input may hold millions of tokens; so many show the point. */
const mostSightings = 10_000;

/** Gives what the sources read to the matcher and keeps count. Nothing is passed over in silence. */
export async function scan({ sources, matcher, unseen, signal, watch }: ScanInput): Promise<ScanOutcome> {
  const sightings: Sighting[] = [];
  const count = { files: 0, objects: 0, bytes: 0 };
  let more = 0;
  watch?.(() => ({ ...count, sightings: sightings.length }));

  const keep = (each: Sighting): void => {
    if (sightings.length < mostSightings) sightings.push(each);
    else more += 1;
  };
  const begin = ({ origin }: ItemHead): void => {
    if (origin.is === 'object') count.objects += 1;
    else if (origin.is !== 'metadata' || !isName(origin.what)) count.files += 1;
  };
  const sink: Sink = {
    signal,
    unseen: unseen.add,
    counted: (bytes) => {
      count.objects += 1;
      count.bytes += bytes;
    },
    whole: (bytes, head, part) => {
      if (!part) begin(head);
      if (part !== 'again') count.bytes += bytes.length;
      for (const each of matcher.matchBytes(bytes, head)) keep(each);
    },
    fresh: (bytes, head, spans) => {
      begin(head);
      count.bytes += bytes.length;
      const look = matcher.lookAtNew(bytes, head, spans);
      for (const each of look.sightings) keep(each);
      return look.again;
    },
    sliced: async (item) => {
      begin(item);
      const content = counted(item.content, signal, (length) => {
        count.bytes += length;
      });
      for await (const each of matcher.match({ ...item, content })) keep(each);
    },
  };
  for (const source of sources) if (!signal.aborted) await source(sink);
  if (more > 0) unseen.add(`${more} further tokens`, `only the first ${mostSightings} are listed`);
  return { sightings, coverage: { ...count, unseen: unseen.list() }, interrupted: signal.aborted };
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
