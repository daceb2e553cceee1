import type { ArchiveKind } from '../archive-kind.ts';
import type { UnpackBudget } from '../unpack-budget.ts';
import type { MemberSink } from '../zip-reader.ts';
import { bzip2Decoding } from './bzip2-decoding.ts';
import { bundledObjects } from './git-bundle.ts';
import { type Decoding, feedInto, type Give, NotUnpackable, type PackedFeed } from './packed-input.ts';
import { parquetColumns } from './parquet-columns.ts';
import { pdfStreams } from './pdf-streams.ts';
import { pythonSource } from './python-source.ts';
import { arMembers, tarMembers } from './stored-members.ts';
import { xzDecoding } from './xz-decoding.ts';
import { zstdDecoding } from './zstd-decoding.ts';

/** What gzip and zip are not. */
export type PackedKind = Exclude<ArchiveKind, 'gzip' | 'zip'>;

/** What an archive is read into. */
export interface PackedReading {
  readonly budget: UnpackBudget;
  /** Gives the sink of a member; its path is undefined where it has none. */
  readonly open: (path: string | undefined) => MemberSink;
  /** Told why something of it cannot be read. */
  readonly notRead: (why: string) => void;
}

/**
 * A piece of this many bytes at least is counted for each step: one that unpacks to nothing takes time as well, and a
 * file may have one for every few of its bytes.
 */
const leastStep = 4096;

/** Unpacks all kinds of archives but the commonest two. What it throws is damage. */
export function packedFeed(kind: PackedKind, { budget, open, notRead }: PackedReading): PackedFeed {
  const opened = (path: string | undefined): MemberSink => {
    budget.member();
    return open(path);
  };
  const isOver = (): boolean => budget.exceeded() !== undefined;
  const whole = (decoding: Decoding): PackedFeed => {
    const sink = open(undefined);
    let isOpen = true;
    const give: Give = (bytes) => {
      budget.inflated(Math.max(leastStep, bytes.length));
      if (bytes.length > 0) sink.push(bytes);
    };
    const feed = feedInto(decoding, give, isOver);
    // What came before damage, or a limit, is looked at to its end.
    const end = (): void => {
      if (isOpen) sink.end();
      isOpen = false;
    };
    return (bytes, isLast) => {
      try {
        feed(bytes, isLast);
      } catch (error) {
        end();
        throw error;
      }
      if (isLast || isOver()) end();
    };
  };
  const inParts = (decoding: Decoding): PackedFeed => feedInto(decoding, () => {}, isOver);
  const inflated = (bytes: number): void => budget.inflated(bytes);
  const feeds: Readonly<Record<PackedKind, () => PackedFeed>> = {
    xz: () => whole(xzDecoding),
    bzip2: () => whole(bzip2Decoding),
    zstd: () => whole(zstdDecoding),
    tar: () => inParts(tarMembers(opened)),
    ar: () => inParts(arMembers(opened)),
    'git bundle': () => inParts(bundledObjects({ open: opened, inflated, notRead })),
    parquet: () => inParts(parquetColumns({ open: opened, inflated, notRead })),
    pyc: () => inParts(pythonSource({ open: () => opened(undefined), inflated })),
    pdf: () => inParts(pdfStreams({ open: () => opened(undefined), inflated, notRead })),
  };
  const feed = feeds[kind]();
  let hasEnded = false;
  return (bytes, isLast) => {
    if (hasEnded) return;
    try {
      feed(bytes, isLast);
    } catch (error) {
      if (!(error instanceof NotUnpackable)) throw error;
      notRead(error.message);
      hasEnded = true;
    }
  };
}
