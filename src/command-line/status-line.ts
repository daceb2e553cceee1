import type { GuardedWriter } from '../output/guarded-writer.ts';
import { stripControls } from '../value/strip-controls.ts';
import type { HostStream } from './host.ts';

/** The last line of a terminal, which is rewritten while work is in progress. */
export interface StatusLine {
  /** Shows as much of a text as fits on the line. */
  show(text: string): void;
  clear(): void;
  readonly columns: number;
}

const clearLine = '\r\u001b[K';

/** A status line on a stream, through its guarded writer. Failing to write it is not a reason to stop. */
export function statusLine(writer: GuardedWriter, { columns = 80 }: HostStream): StatusLine {
  const write = (text: string): void => void writer.write(text).catch(() => undefined);
  return {
    show: (text) => write(clearLine + stripControls(text).slice(0, columns - 1)),
    clear: () => write(clearLine),
    columns,
  };
}
