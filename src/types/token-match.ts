import type { Secret } from '../secret.ts';
import type { Place } from './place.ts';

/**
 * One whole item to scan: a file, a blob, a commit message, a stream. `name` is what contains the token, for people (a
 * path, `commit message`); it may itself contain a token, so it is scanned too and masked when shown.
 */
export interface ScanItem {
  readonly name: string;
  /** Where it comes from; the command turns it into a place. */
  readonly origin: Origin;
  /** The content, in one piece or in slices in order (a slice may end inside a token). */
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
  /** In bytes, if known. */
  readonly size?: number;
  /** What was left out of the content so far. The source adds to it while reading. */
  readonly holes?: readonly Hole[];
}

/** Bytes of zeros that were left out, after this many bytes of content. */
export interface Hole {
  readonly at: number;
  readonly length: number;
}

export type Origin =
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'index'; readonly path: string; readonly object: string; readonly repository?: string }
  /** `repository`: its git directory, so that several (submodules) can be distinguished. */
  | {
      readonly is: 'object';
      readonly object: string;
      readonly kind: 'blob' | 'commit' | 'tag' | 'tree';
      readonly repository?: string;
    }
  | {
      readonly is: 'metadata';
      readonly what:
        | 'branch-name'
        | 'tag-name'
        | 'file-name'
        | 'symlink-target'
        | 'git-config'
        | 'remote-url'
        | 'hook'
        | 'note'
        | 'reflog'
        | 'git-file';
      readonly path?: string;
      readonly repository?: string;
    }
  | { readonly is: 'stream' };

/** One token that was found. It never contains the token's text. */
export interface TokenMatch {
  readonly origin: Origin;
  readonly name: string;
  /** The shape: `cave/token`; for an own token that has no known shape, its provider and slot. */
  readonly kind: string;
  readonly provider: string;
  /** Counted from 1. The column is in characters of the decoded line. */
  readonly line: number;
  readonly column: number;
  /** In bytes, from the start of the (outermost) content. */
  readonly offset: number;
  /** How it was wrapped, outermost first: `zip member a/b.ipynb`, `base64`, `utf-16le`, `json string`. */
  readonly within: readonly string[];
  /** The token is one that a client would use on this machine: the slot and client that hold it. */
  readonly own?: { readonly client: string; readonly slot: string };
  /** Where clients on this machine read the same value from, whether they use it now or not. */
  readonly keptIn?: readonly Place[];
  /** Cell of a notebook, counted from 1, and whether source or output, if known. */
  readonly cell?: { readonly number: number; readonly part: 'source' | 'output' };
  /** A label that is the same for the same token within one run (`A`, `B`, …); not a hash. */
  readonly label: string;
  /** An HMAC of the token under the user's own key, if a baseline is used. It is never shown. */
  readonly fingerprint?: string;
}

/** What was scanned, and what could not be: a scan that read nothing must not look healthy. */
export interface ScanCoverage {
  readonly files: number;
  readonly objects: number;
  readonly bytes: number;
  /** What could not be read, and why. */
  readonly notRead: readonly { readonly what: string; readonly why: string }[];
  /** Clients' own credential files, in their own places and not in git: no findings. */
  readonly ownFiles?: number;
}

/** A value to search exactly, raw and encoded: one that a client reads on this machine. */
export interface KnownSecret {
  readonly secret: Secret;
  readonly provider: string;
  readonly client: string;
  readonly slot: string;
  /** No client would use it now: another place overrides it, or it is another profile's. */
  readonly isUnused?: true;
  /** Every place from which a client reads it. */
  readonly places?: readonly Place[];
}
