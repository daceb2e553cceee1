import type { GuardedWriter } from '../output/guarded-writer.ts';
import { reshaped, say, type Words } from '../value/untrusted.ts';
import type { HostStream } from './host.ts';

/** The last line of a terminal, which is rewritten while work is in progress. */
export interface StatusLine {
  /** Shows as much of a text as fits on the line. */
  show(text: Words): void;
  clear(): void;
  readonly columns: number;
}

const clearLine = say`\r\u001b[K`;

/** A status line on a stream, through its guarded writer. Failing to write it is not a reason to stop. */
export function statusLine(writer: GuardedWriter, { columns = 80 }: HostStream): StatusLine {
  const write = (text: Words): void => void writer.write(text).catch(() => undefined);
  return {
    show: (text) => write(say`${clearLine}${reshaped(text, (each) => each.slice(0, columns - 1))}`),
    clear: () => write(clearLine),
    columns,
  };
}
