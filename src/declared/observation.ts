import type { PythonException } from '../python/exception.ts';
import type { DeclaredField, FileProblemClass } from '../types/declared-client.ts';
import type { ChainEntry, Problem, Setting } from '../types/resolution.ts';
import type { FileStat } from '../types/world.ts';
import type { Held } from './scope.ts';

/** What a source contains for one field. */
export interface FieldSeen {
  readonly field: DeclaredField;
  /** What the client would take from here. */
  readonly chosen?: Held;
  /** An entry for each name, in the client's order; none is used yet. */
  readonly entries: readonly ChainEntry[];
  /** Which of the entries is the chosen one. */
  readonly winner?: number;
  /** A setting read here, or the exception that its value causes. */
  readonly setting?: Setting;
  readonly raises?: PythonException;
}

/** What a source contains, whether or not the client reads it. */
export interface SourceSeen {
  readonly fields: readonly FieldSeen[];
  readonly problem?: {
    readonly kind: FileProblemClass;
    readonly error: PythonException;
    readonly what: Omit<Problem, 'effect'>;
  };
  readonly stat?: FileStat;
  /** Our own limit: the content is unknown. */
  readonly unread?: string;
}
