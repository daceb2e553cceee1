import type { ScanItem } from '../../types/token-match.ts';
import type { ItemHead, Spans } from '../match/matcher-types.ts';

/** Where a source gives what it reads. */
export interface Sink {
  /** Looks into the whole of a thing at once. The bytes may be overwritten after the call. `part`: of the thing before; `again`: under another name. */
  whole(bytes: Uint8Array, head: ItemHead, part?: 'part' | 'again'): void;
  /** Looks into the whole of a thing of which only these spans are new. Gives what must be looked at again where it is copied to. */
  fresh(bytes: Uint8Array, head: ItemHead, spans: Spans): Spans;
  /** Counts an object whose parts are looked into one by one. */
  counted(bytes: number): void;
  /** Looks into a thing that is too large for one piece. */
  sliced(item: ScanItem): Promise<void>;
  /** Something could not be looked at. `input`: the person named it, so the scan has failed them. */
  notRead(what: string, why: string, input?: 'input'): void;
  /** Nothing more is wanted. */
  readonly signal: AbortSignal;
}

/** Reads one kind of place to its end. Problems go to `sink.unseen`; it does not throw for what it reads. */
export type Source = (sink: Sink) => Promise<void>;

/** Up to this many bytes a thing is looked into in one piece; above, in slices. It bounds memory. */
export const wholeLimit = 8 * 1024 * 1024;

/** The shortest file name that can hold a token, in bytes: the shortest shape has 20 characters. */
export const shortestName = 20;
