import type { PythonException } from '../python/exception.ts';
import type { PyJson } from '../python/json-value.ts';
import type { Problem } from '../types/resolution.ts';

/** A value in a file, and where. */
export interface FileEntry {
  readonly value: PyJson;
  /** Counted from 1. */
  readonly line?: number;
}

/** A file's content as the reader of its format sees it. */
export type ParsedFile =
  | {
      readonly is: 'parsed';
      /** The value of a key (`''`: of the whole file), or undefined. */
      get(key: string): FileEntry | undefined;
      /** Every key as spelled, to recognize similar ones. */
      readonly keys: readonly { readonly key: string; readonly line?: number }[];
    }
  | {
      readonly is: 'broken';
      readonly kind: 'encoding' | 'malformed';
      /** The exception of the client's parser; it contains nothing of the file's text. */
      readonly error: PythonException;
      readonly problem: Omit<Problem, 'effect'>;
    };
