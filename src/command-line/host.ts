import type { FilePort } from '../files/file-port.ts';
import type { OutputStream } from '../output/guarded-writer.ts';
import type { World } from '../types/world.ts';
import type { ProcessWorldInput } from '../world/process.ts';

/** A stream, and what is known of the terminal behind it. */
export type HostStream = OutputStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command gets of the process that it runs in; tests make one up. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: World['platform'];
  /** The path of the program, as Node was given it. */
  readonly script: string | undefined;
  readonly stdout: HostStream;
  readonly stderr: HostStream;
  /** Standard input; the process's own, where it is not given. */
  readonly stdin?: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** What git has said is staged in the working directory, where the launcher has asked it (`askStaged`). */
  readonly staged?: Uint8Array | undefined;
  /**
   * Takes the first Ctrl-C for the command, which then ends by itself with what it has; a second one ends at once. The
   * signal's reason is the exit code.
   */
  takeInterrupt?(): AbortSignal;
  /** Keeps the process from ending, whatever signal comes, until what it gives is called. */
  holdProcess?(): () => void;
  /** This machine, with some of its parts replaced. */
  world(input?: ProcessWorldInput): Promise<World>;
  /** The system calls that change a user's files; this machine's, where they are not given. */
  readonly files?: FilePort;
  /** Has something done before the program is interrupted (Ctrl-C); gives the way to take that back. */
  beforeInterrupt(cleanUp: () => void): () => void;
}
