import { liveSecrets, type Secret } from '../secret.ts';
import { type Exempt, type GuardedSecrets, guardedSecrets, holdsSecret } from './holds-secret.ts';
import { OutputError } from './output-error.ts';

/** Output was held back. Its message is all that may be said of it. */
export class LeakError extends Error {
  override readonly name = 'LeakError';

  constructor() {
    super('auth-doctor held its output back, since it would have shown a secret. This is a fault of auth-doctor.');
  }
}

/** Where output goes: `process.stdout`, `process.stderr`. */
export type OutputStream = Pick<NodeJS.WritableStream, 'write' | 'on'>;

export interface GuardedWriterInput {
  /** Values held as secrets that may be shown: placeholders, public client ids, hosts. */
  readonly exempt?: Exempt | undefined;
  /** For tests; by default every secret of this process. */
  readonly secrets?: (() => Iterable<Secret>) | undefined;
}

/** Writes text to the end, one text after the other. */
export interface GuardedWriter {
  /**
   * `written` once the system has taken all of it, so that ending the process loses nothing. `closed`: the reader has
   * gone (`auth-doctor | head -1`); whoever writes ends quietly, with the exit code that was due. Rejects with
   * `LeakError`, and writes nothing, where the text holds a secret; with `OutputError` where the system does not take it (a full disk).
   */
  write(text: string): Promise<'written' | 'closed'>;
}

/** So much of what went before is looked at again, in case that a secret was written in two parts. */
const remembered = 16_384;

/** The last door: everything that auth-doctor prints on a stream goes through one of these, and it lets no secret out. */
export function guardedWriter(stream: OutputStream, input: GuardedWriterInput = {}): GuardedWriter {
  let before = '';
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  // The callback of `write` has the error too; without a listener it would end the process with a stack trace.
  stream.on('error', () => undefined);
  const writeNext = async (text: string): Promise<'written' | 'closed'> => {
    const secrets = guardedSecrets((input.secrets ?? liveSecrets)(), input.exempt);
    if (leaks(before, text, secrets)) throw new LeakError();
    before = (before + text).slice(-remembered);
    if (closed) return 'closed';
    const outcome = await toTheEnd(stream, text);
    closed = outcome === 'closed';
    return outcome;
  };
  return {
    write: (text) => {
      const next = last.then(() => writeNext(text));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** What was written before counts only together with the new text: secrets that came up since may stand in it. */
function leaks(before: string, text: string, secrets: GuardedSecrets): boolean {
  if (secrets.size === 0) return false;
  if (holdsSecret(text, secrets)) return true;
  return before !== '' && holdsSecret(before + text, secrets) && !holdsSecret(before, secrets);
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

/** Windows says EOF for a pipe without a reader. */
function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF' || error.code === 'ERR_STREAM_DESTROYED');
}
