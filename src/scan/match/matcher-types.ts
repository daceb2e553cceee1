import type { ProviderData } from '../../types/provider.ts';
import type { KnownSecret, Origin, ScanItem, TokenMatch } from '../../types/token-match.ts';

/** Limits for unpacking one item. What exceeds them is reported as not read. */
export interface MatchLimits {
  /** Bytes that all archive members of one item may inflate to, together. */
  readonly inflatedBytes: number;
  /** Inflated bytes for each packed byte, once an item has inflated to `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Archives in archives. */
  readonly archiveDepth: number;
  /** Base64 in base64. */
  readonly encodingDepth: number;
  /** Members of one archive. */
  readonly members: number;
}

export interface MatcherOptions {
  readonly providers: readonly ProviderData[];
  /**
   * Values to search exactly. Those shorter than 8 characters or consisting of one repeated piece are omitted: they are
   * everywhere.
   */
  readonly knownSecrets?: readonly KnownSecret[];
  readonly limits?: Partial<MatchLimits>;
  /** Returns an identifier for a match's token that is the same in later runs (an HMAC, never a plain hash). */
  readonly fingerprintOf?: ((token: string) => string) | undefined;
  /** What could not be scanned, and why: an encrypted member, a bomb, a broken archive. */
  readonly onNotRead?: (what: string, why: string) => void;
}

/** What bytes belong to. */
export interface ItemHead {
  readonly name: string;
  readonly origin: Origin;
}

/** Bytes from one place to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Some bytes of an item, in order and apart, or all of them. */
export type Spans = readonly Span[] | 'all';

/** The result of scanning an item. */
export interface LookResult {
  readonly matches: readonly TokenMatch[];
  /**
   * What must be scanned again wherever it is copied to: what was found, and what depends on bytes far away. All other
   * bytes need not be, except near the ends of the copy. In order, and apart.
   */
  readonly again: Spans;
}

/** Finds tokens in bytes. One matcher serves one run: it keeps the labels of the tokens that it has found. */
export interface Matcher {
  /** Any item, complete or in slices; results are yielded as they come, with constant memory. */
  match(item: ScanItem): AsyncIterable<TokenMatch>;
  /** A whole item. The bytes may be overwritten after the call. */
  matchBytes(bytes: Uint8Array, head: ItemHead): readonly TokenMatch[];
  /** A whole item of which only these spans are new, or copied from what must be scanned again. */
  lookAtNew(bytes: Uint8Array, head: ItemHead, spans: Spans): LookResult;
  /** The text with every token replaced by `[secret]`: for paths, branch names and messages that are shown. */
  mask(text: string): string;
}
