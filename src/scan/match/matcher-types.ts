import type { ProviderData } from '../../types/provider.ts';
import type { KnownSecret, Origin, ScanItem, TokenMatch } from '../../types/token-match.ts';

/** Bounds on what one item may unfold to. What lies beyond them is told as not read. */
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
  /** Values to be found exactly. Those shorter than 8 characters or made of one repeated piece are left out: they stand everywhere. */
  readonly knownSecrets?: readonly KnownSecret[];
  readonly limits?: Partial<MatchLimits>;
  /** Gives what a match's token is known again by in later runs (an HMAC, never a plain hash). */
  readonly fingerprintOf?: ((token: string) => string) | undefined;
  /** What could not be looked at, and why: an encrypted member, a bomb, a broken archive. */
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

/** What a look at an item gave. */
export interface LookResult {
  readonly matches: readonly TokenMatch[];
  /**
   * What must be looked at again wherever it is copied to: what was found, and that of which the outcome hung on bytes far
   * away. All other bytes need not be, but for what is near the ends of the copy. In order, and apart.
   */
  readonly again: Spans;
}

/** Finds tokens in bytes. One matcher serves one run: it keeps the labels of the tokens that it has seen. */
export interface Matcher {
  /** Any item, whole or in slices; it yields as it goes, and memory stays flat. */
  match(item: ScanItem): AsyncIterable<TokenMatch>;
  /** A whole item. The bytes may be overwritten after the call. */
  matchBytes(bytes: Uint8Array, head: ItemHead): readonly TokenMatch[];
  /** A whole item of which only these spans are new, or copied from what must be looked at again. */
  lookAtNew(bytes: Uint8Array, head: ItemHead, spans: Spans): LookResult;
  /** The text with every token replaced by `[secret]`: for paths, branch names and messages that are shown. */
  mask(text: string): string;
}
