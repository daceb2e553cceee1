import type { Host } from '../../src/command-line/host.ts';
import { runProgram } from '../../src/command-line/run-program.ts';
import { guardedWriter } from '../../src/output/guarded-writer.ts';
import { isPublicText } from '../../src/report/public-secret.ts';
import { forgettingSecrets } from '../../src/secret.ts';
import type { World } from '../../src/types/world.ts';
import { type MemoryWorldInput, memoryWorld } from '../../src/world/memory.ts';
import { catchingStream } from './catching-stream.ts';

/** What a run of the program gave. */
export interface MemoryRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the program runs in a test: a made-up world, and variables of the terminal. */
export interface MemoryRunInput extends MemoryWorldInput {
  readonly terminal?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly isTTY?: boolean;
  /** Whether part of a secret in the output is an error (it is, unless false), as a whole one always is. */
  readonly strict?: boolean;
  /** A world that is not in memory: it overrides everything else. */
  readonly world?: World;
}

/** Runs the program in this process as `auth-doctor …` on the PATH of a UTF-8 terminal, and captures its output. */
export async function runInMemory(args: readonly string[], input: MemoryRunInput = {}): Promise<MemoryRun> {
  const stdout = catchingStream(input);
  const stderr = catchingStream(input);
  const host: Host = {
    env: { PATH: '/usr/bin', LANG: 'C.UTF-8', ...input.terminal },
    platform: 'linux',
    script: '/usr/bin/auth-doctor',
    stdout: stdout.stream,
    stderr: stderr.stream,
    world: async () => input.world ?? memoryWorld(input),
    beforeInterrupt: () => () => undefined,
  };
  const output = {
    out: guardedWriter(stdout.stream, { exempt: isPublicText, strict: input.strict ?? true }),
    err: guardedWriter(stderr.stream, { exempt: isPublicText, strict: input.strict ?? true }),
  };
  const exitCode = await forgettingSecrets(() => runProgram(args, host, output));
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}
