import type { JsonReport } from '../types/json-report.ts';
import type { Words } from '../value/untrusted.ts';
import type { JsonError } from './json-error.ts';
import type { Shown, ShownData } from './shown-data.ts';

/** The commands that print in a format. */
export type FormatCommand = 'check' | 'scan' | 'status' | 'where' | 'rules' | 'providers';

/**
 * What a command has to print. It is masked before any format sees it: no text in `data` contains a secret, whatever a
 * format makes of it. Both are worked out only when they are asked for.
 */
export type Printable =
  | { readonly of: 'check' | 'scan'; data(): Promise<Shown<JsonReport> & ShownData>; text(): Promise<Words> }
  | { readonly of: 'status' | 'where' | 'rules' | 'providers'; data(): Promise<ShownData>; text(): Promise<Words> };

/** One output format. Its file in src/report/formats/ is all that there is of it: help and validation follow from it. */
export interface OutputFormat {
  /** What `--format` takes: `json`. The file has the same name. */
  readonly name: string;
  /** The commands that can print in it. */
  readonly commands: readonly FormatCommand[];
  /** The whole output, with a line break at its end. Pure. */
  render(printable: Printable): Promise<Words>;
  /** What is printed in the place of the output where there is none; without it, only standard error says so. */
  failure?(error: Shown<JsonError> & ShownData): Words;
}

/** What is known of a format without loading it. */
export interface FormatEntry {
  readonly name: string;
  readonly commands: readonly FormatCommand[];
  /** Whether it has a form for failures. */
  readonly failures: boolean;
  load(): Promise<OutputFormat>;
}
