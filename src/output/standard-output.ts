import { fstatSync, statSync, writeSync } from 'node:fs';
import type { OutputStream } from './guarded-writer.ts';

/** A stream, and what is known about its terminal. */
export type TerminalStream = OutputStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What standard output needs from its process; replaced in tests. */
export interface OutputProcess {
  readonly platform: NodeJS.Platform;
  readonly stdout: TerminalStream;
  /** The file descriptor of standard output. */
  readonly descriptor: number;
}

/**
 * Standard output. Where it is certainly no terminal (a file, a pipe, the null device), the system call is enough, and
 * `process.stdout` is left alone: it loads Node's streams, a fifteenth of `node -e 0`, and for a pipe the network too.
 * A
 * pipe that is full and does not wait is written by the stream after all.
 */
export function standardOutput(
  host: OutputProcess = {
    platform: process.platform,
    descriptor: 1,
    get stdout() {
      return process.stdout;
    },
  },
): TerminalStream {
  if (host.platform === 'win32' || !isPlain(host.descriptor)) return host.stdout;
  let isWaiting = false;
  return {
    write: (text, done) => {
      if (isWaiting) return host.stdout.write(text, done);
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(host.descriptor, bytes, written);
      } catch (error) {
        if (!isAgain(error)) return done(error instanceof Error ? error : new Error('not written'));
        isWaiting = true;
        host.stdout.on('error', () => undefined);
        return host.stdout.write(bytes.subarray(written), done);
      }
      return done();
    },
    // Every error is given to the writer of the text.
    on: () => undefined,
  };
}

/** Whether it is a file, a pipe or the null device. */
function isPlain(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || (stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev);
  } catch {
    return false;
  }
}

function isAgain(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}
