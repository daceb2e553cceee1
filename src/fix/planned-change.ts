import type { Finding } from '../types/finding.ts';
import type { FileBefore } from './inspect-target.ts';

/** What is shown of an edit. */
export type Hunk =
  | { readonly kind: 'mode'; readonly from: number; readonly to: number }
  | { readonly kind: 'line'; readonly line: string }
  /** `pieces`: the value in its order; of what remains nothing is told but that it is there. */
  | { readonly kind: 'value'; readonly name: string; readonly line?: number; readonly pieces: readonly TextPiece[] };

/** A part of a value: removed characters, or what remains. */
export type TextPiece = { readonly is: 'removed'; readonly text: string } | { readonly is: 'remains' };

/** What one file is to become. */
export interface PlannedChange {
  /** As the findings name it. */
  readonly path: string;
  /** The file itself, behind all links. */
  readonly target: string;
  readonly findings: readonly Finding[];
  readonly hunks: readonly Hunk[];
  readonly before: FileBefore | undefined;
  /** Without bytes: only the mode changes. */
  readonly after: { readonly bytes?: Uint8Array; readonly mode: number };
}

/** Findings that could be mended, but are left alone, and why. */
export interface FixRefusal {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly why: string;
}

/** What a fix would do. */
export interface FixPlan {
  readonly changes: readonly PlannedChange[];
  readonly refusals: readonly FixRefusal[];
}
