import type { Words } from '../value/untrusted.ts';
import { type Guard, guardedText } from './guard-text.ts';
import { OutputError } from './output-error.ts';
import { withOwnAnnotations, withoutCommands } from './workflow-commands.ts';

/** Where output goes: what is used of `process.stdout` and `process.stderr`. */
export interface OutputStream {
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Writes text to the end, one text after the other. */
export interface GuardedWriter {
  /**
   * `written` once the system has taken all of it, so that ending the process loses nothing. `closed`: the reader has
   * gone (`auth-doctor | head -1`); whoever writes ends quietly, with the exit code that was expected. Rejects with
   * `LeakError`, and writes nothing, where the text contains a secret; with `OutputError` where the system does not
   * take it (a full disk). A part of a secret becomes `[secret]`. No line is a command to a CI service, but annotations
   * where these are our own.
   */
  write(text: Words, commands?: 'own'): Promise<'written' | 'closed'>;
  /** Whether `write` would mask part of a secret in this text, so that the author of a report can say so in it. */
  wouldMask(text: Words): boolean;
  /** Returns what may be written of a text into a file. Throws `LeakError`, and masks, as `write` does. */
  forFile(text: Words): Words;
  /** Whether part of a secret was masked in what was written. */
  readonly hasMasked: boolean;
}

/** This much of the previous text is examined again, in case a secret was written in two parts. */
const remembered = 16_384;
/** The last door: everything that auth-doctor prints on a stream goes through one of these, and no secret gets out. */
export function guardedWriter(stream: OutputStream, guard: Guard = {}): GuardedWriter {
  let before = '';
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  let hasMasked = false;
  let examined: { readonly text: Words; readonly before: string; readonly shown: Words } | undefined;
  // The callback of `write` gets the error too; without a listener it would end the process with a stack trace.
  stream.on('error', () => undefined);
  /** What may be written of a text. */
  const examine = (text: Words): Words => {
    if (examined && examined.text === text && examined.before === before) return examined.shown;
    const shown = guardedText(text, guard, before);
    examined = { text, before, shown };
    return shown;
  };
  const writeNext = async (text: Words, commands: 'own' | undefined): Promise<'written' | 'closed'> => {
    const shown = examine(text);
    if (shown !== text) hasMasked = true;
    const safe =
      commands === 'own' && lastLineOf(before) === ''
        ? withOwnAnnotations(shown)
        : withoutCommands(shown, lastLineOf(before));
    before = (before + safe).slice(-remembered);
    if (closed) return 'closed';
    const outcome = await toTheEnd(stream, safe);
    closed = outcome === 'closed';
    return outcome;
  };
  return {
    write: (text, commands) => {
      const next = last.then(() => writeNext(text, commands));
      last = next.catch(() => undefined);
      return next;
    },
    wouldMask: (text) => examine(text) !== text,
    forFile: (text) => {
      const shown = guardedText(text, guard);
      if (shown !== text) hasMasked = true;
      return shown;
    },
    get hasMasked() {
      return hasMasked;
    },
  };
}

function lastLineOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function toTheEnd(stream: OutputStream, text: string): Promise<'written' | 'closed'> {
  if (text === '') return Promise.resolve('written');
  return new Promise((resolve, reject) => {
    stream.write(text, (error?: Error | null) => {
      if (!error) return resolve('written');
      return isGone(error) ? resolve('closed') : reject(new OutputError('code' in error ? error.code : undefined));
    });
  });
}

/** Windows reports EOF for a pipe without a reader. */
function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF' || error.code === 'ERR_STREAM_DESTROYED');
}
