import type { FilePort } from '../files/file-port.ts';
import type { World } from '../types/world.ts';
import type { ProcessWorldInput } from '../world/process.ts';

/** What is known about a stream's terminal. Commands write through `Output` alone. */
export interface HostStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command gets from its process; made up in tests. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: World['platform'];
  /** The path of the program as passed to Node. */
  readonly script: string | undefined;
  readonly stdout: HostStream;
  readonly stderr: HostStream;
  /** Standard input; the process's own if not given. */
  readonly stdin?: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** What git has said is staged in the working directory, where the launcher has asked it (`askStaged`). */
  readonly staged?: Uint8Array | undefined;
  /**
   * Passes the first Ctrl-C to the command, which then ends by itself with what it has; a second one ends at once. The
   * abort reason is the exit code.
   */
  takeInterrupt?(): AbortSignal;
  /** Keeps the process from ending on any signal, until the returned function is called. */
  holdProcess?(): () => void;
  /** This machine, with some of its parts replaced. */
  world(input?: ProcessWorldInput): Promise<World>;
  /** The system calls that change a user's files; this machine's, where they are not given. */
  readonly files?: FilePort;
  /** Registers something to do before the program is interrupted (Ctrl-C); returns a function that removes it. */
  beforeInterrupt(cleanUp: () => void): () => void;
}
