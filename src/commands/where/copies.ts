import type { Place } from '../../types/place.ts';
import type { Slot } from '../../types/resolution.ts';
import type { Value } from '../../types/value.ts';

/** What kind of place a copy is in. */
export type CopyKind =
  | 'environment variable'
  | 'credential file'
  | 'cache'
  | 'start-up file'
  | 'Windows user variable'
  | 'project file'
  | 'lookalike'
  | 'shell history'
  | 'notebook state'
  | "editor's state"
  | "assistant's log"
  | 'backup or swap file'
  | 'file';

/** How the value of a copy compares with the one that is in use. `part`: the beginning or end of it, or the other way round. */
export type CopyRelation = 'in use' | 'same' | 'part' | 'different';

/** One place on this machine that contains a value of a platform's secret slot. */
export interface Copy {
  readonly place: Place;
  readonly slot: Slot;
  readonly kind: CopyKind;
  readonly relation: CopyRelation;
  /** The clients that use it from here. */
  readonly clients: readonly string[];
  /** Undefined if only the scanner has seen it. */
  readonly value?: Extract<Value, { is: 'known' }>;
  /** Unix seconds: when the token says that it was issued, and when the file was last changed. */
  readonly issued?: number;
  readonly changed?: number;
}
