import type { ScanItem } from '../../types/token-match.ts';
import type { ItemHead, Spans } from '../match/matcher-types.ts';

/** Where a source passes what it reads. */
export interface Sink {
  /**
   * Scans a whole item at once. The bytes may be overwritten after the call. `part`: of the previous item; `again`:
   * under another name.
   */
  whole(bytes: Uint8Array, head: ItemHead, part?: 'part' | 'again'): void;
  /** Scans a whole item of which only these spans are new. Returns what must be scanned again where it is copied to. */
  fresh(bytes: Uint8Array, head: ItemHead, spans: Spans): Spans;
  /** Counts an object whose parts are scanned one by one. */
  counted(bytes: number): void;
  /** Scans an item that is too large for one piece. */
  sliced(item: ScanItem): Promise<void>;
  /** Something could not be read. `input`: the user named it, so the scan has failed. */
  notRead(what: string, why: string, input?: 'input'): void;
  /** Nothing more is needed. */
  readonly signal: AbortSignal;
}

/** Reads one kind of place to its end. Problems are passed to `sink.notRead`; it does not throw for what it reads. */
export type Source = (sink: Sink) => Promise<void>;

/** Items up to this many bytes are scanned in one piece; larger ones in slices. It limits memory. */
export const wholeLimit = 8 * 1024 * 1024;

/** The shortest file name that can contain a token, in bytes: the shortest shape has 20 characters. */
export const shortestName = 20;
