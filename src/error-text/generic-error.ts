import type { Weight } from '../types/error-text.ts';
import type { FailureClass } from '../types/failure-class.ts';

/** What else is in the text around a message, and says what it is about. */
export type Cue =
  /** A module of a client, of an HTTP library or of a library for credentials is in the traceback. */
  | 'client'
  /** A file of credentials is named. */
  | 'credential-file'
  /** The reply of a server was being read as JSON. */
  | 'response'
  /** The environment was being read. */
  | 'environment'
  /** The certificates of authorities were being loaded. */
  | 'authorities'
  /** Words about credentials. */
  | 'credential-words';

/** An error that many programs show: a library's, an HTTP status, the system's. */
export interface GenericError {
  readonly id: string;
  /** On one line; linear on any text. */
  readonly pattern: RegExp;
  readonly weight: Weight;
  readonly classes: readonly FailureClass[];
  /** What may be shown of it: our own words, with captures that are checked. */
  readonly error: string | ((found: RegExpExecArray) => string);
  /** Where what was captured says more: other classes, a sentence. Undefined: it is not this error. */
  readonly read?: (found: RegExpExecArray) => ErrorReading | undefined;
  /** It counts only with one of these around it. */
  readonly needs?: readonly Cue[];
  /** It does not count with one of these around it. */
  readonly unless?: readonly Cue[];
  /** It counts only beside another error: it says more about that one. */
  readonly besides?: true;
}

/** What the captures of an error say. */
export interface ErrorReading {
  readonly classes: readonly FailureClass[];
  readonly detail?: string;
  readonly weight?: Weight;
  /** Where what was captured makes it another error of the same form: a status. */
  readonly id?: string;
}
