import type { Place } from '../../types/place.ts';
import type { Slot } from '../../types/resolution.ts';
import type { Value } from '../../types/value.ts';

/** What kind of place a copy is in. */
export type CopyKind =
  | 'environment variable'
  | 'credential file'
  | 'cache'
  | 'startup file'
  | 'Windows user variable'
  | 'project file'
  | 'lookalike'
  | 'shell history'
  | 'notebook state'
  | "editor's state"
  | "assistant's log"
  | 'backup or swap file'
  | 'file';

/** How the value of a copy compares with the one in use. `part`: one is the beginning or end of the other. */
export type CopyRelation = 'in use' | 'same' | 'part' | 'different';

/** One place on this machine that contains a value of a platform's secret slot. */
export interface Copy {
  readonly place: Place;
  readonly slot: Slot;
  readonly kind: CopyKind;
  readonly relation: CopyRelation;
  /** The clients that use it from here. */
  readonly clients: readonly string[];
  /** Undefined if only the scanner found it. */
  readonly value?: Extract<Value, { is: 'known' }>;
  /** Unix seconds: when the token was issued, and when the file was last changed. */
  readonly issued?: number;
  readonly changed?: number;
}
