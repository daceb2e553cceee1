import type { Spans } from '../match/matcher-types.ts';

export type ObjectKind = 'blob' | 'commit' | 'tag' | 'tree';

/** One git object, without its content. Valid during the call that it is passed to. */
export interface ObjectHead {
  readonly id: string;
  readonly kind: ObjectKind;
  /** In bytes. */
  readonly size: number;
  /** Where the raw id is, from a source that has it. Writing it as text may cost more than scanning the object. */
  readonly raw?: { readonly bytes: Uint8Array; readonly at: number; readonly length: number };
}

/** Receives every object once. */
export interface ObjectVisitor {
  /** At least so many more objects are to come. */
  expect?(objects: number): void;
  /** The bytes may be overwritten after the call. */
  whole(head: ObjectHead, bytes: Uint8Array): void;
  /**
   * The same from a source that knows how objects are built from others: only these spans are new, or copied from what
   * this returned for the other object: what must be scanned again where it is copied to.
   */
  fresh?(head: ObjectHead, bytes: Uint8Array, spans: Spans): Spans;
  /** An object above `wholeLimit`; slices that are not taken are skipped. */
  sliced(head: ObjectHead, slices: AsyncIterable<Uint8Array>): Promise<void>;
  /** An object (by its id, if known) that could not be read, and why. `input`: more than an object, such as a pack. */
  notRead(what: string, why: string, input?: 'input'): void;
}

/**
 * Connects a history with the way objects are read: git's own stream (`catFileObjects`), or packs read directly. It
 * passes each object once, in any order, with constant memory, and reports what it could not read.
 */
export type ObjectSource = (visitor: ObjectVisitor, signal: AbortSignal) => Promise<void>;
