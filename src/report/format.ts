import type { Words } from '../value/untrusted.ts';
import type { JsonError } from './json-error.ts';
import type { ReportDocument } from './report-document.ts';
import type { Shown, ShownData } from './shown-data.ts';

/** The commands that support a format. */
export type FormatCommand =
  | 'check'
  | 'scan'
  | 'status'
  | 'where'
  | 'demo'
  | 'merge'
  | 'rules'
  | 'explain'
  | 'providers';

/**
 * What a command has to print. It is masked before any format sees it: no text in `data` or `document` contains a
 * secret, whatever a format makes of it. Each is worked out only when it is asked for.
 */
export interface Printable {
  readonly of: FormatCommand;
  /** For programs: what `json` prints. */
  data(): Promise<ShownData>;
  /** For people: what `text` prints. */
  text(): Promise<Words>;
  /** For all other formats; commands that only list what is known have none. */
  document?(): Promise<Shown<ReportDocument> & ShownData>;
}

/** One output format. It consists only of its file in src/report/formats/: help and validation follow from it. */
export interface OutputFormat {
  /** The value of `--format`: `json`. The file has the same name. */
  readonly name: string;
  /** The commands that support it. */
  readonly commands: readonly FormatCommand[];
  /** Its lines are commands to a CI service, and may stand beside a text on standard output. */
  readonly isAnnotations?: true;
  /** The whole output, with a line break at its end. Pure. */
  render(printable: Printable): Promise<Words>;
  /** What is printed if there is no output; without it, only standard error has the message. */
  failure?(error: Shown<JsonError> & ShownData): Words;
}

/** What is known about a format without loading it. */
export interface FormatEntry {
  readonly name: string;
  readonly commands: readonly FormatCommand[];
  /** Whether it has failure output. */
  readonly failures: boolean;
  readonly isAnnotations: boolean;
  load(): Promise<OutputFormat>;
}
