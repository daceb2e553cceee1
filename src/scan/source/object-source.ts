import type { Spans } from '../match/matcher-types.ts';

export type ObjectKind = 'blob' | 'commit' | 'tag' | 'tree';

/** One git object, without its content. Good for the call that it is given to. */
export interface ObjectHead {
  readonly id: string;
  readonly kind: ObjectKind;
  /** In bytes. */
  readonly size: number;
  /** Where the raw id stands, from a source that has it. To write it as text may cost more than to look at the object. */
  readonly raw?: { readonly bytes: Uint8Array; readonly at: number; readonly length: number };
}

/** Who is given every object once. */
export interface ObjectVisitor {
  /** The bytes may be overwritten after the call. */
  whole(head: ObjectHead, bytes: Uint8Array): void;
  /**
   * The same from a source that knows how objects are made of others: only these spans are new, or copied from what this
   * gave for the other object: what must be looked at again where it is copied to.
   */
  fresh?(head: ObjectHead, bytes: Uint8Array, spans: Spans): Spans;
  /** An object above `wholeLimit`; slices that are not taken are skipped. */
  sliced(head: ObjectHead, slices: AsyncIterable<Uint8Array>): Promise<void>;
  /** An object (by its id, where that is known) that could not be read, and why. `input`: more than an object, as a pack. */
  notRead(what: string, why: string, input?: 'input'): void;
}

/**
 * The join between history and how objects are read: today git's own stream (`catFileObjects`); packs read directly
 * are another `ObjectSource`. It gives each object once, in any order, in flat memory, and states what it could not read.
 */
export type ObjectSource = (visitor: ObjectVisitor, signal: AbortSignal) => Promise<void>;
