import type { Output } from './command-line/command.ts';
import type { Host } from './command-line/host.ts';
import { failureText } from './command-line/output-format.ts';
import { runProgram } from './command-line/run-program.ts';
import { endProcess } from './output/end-process.ts';
import { type GuardedWriter, guardedWriter } from './output/guarded-writer.ts';
import { jsonError } from './report/json-error.ts';
import { isPublicText } from './report/public-secret.ts';
import { version } from './version.ts';

/** What is due when Ctrl-C comes. */
interface Interrupts {
  readonly cleanUps: Set<() => void>;
  /** A command that wants to end by itself at the first one. */
  taken: AbortController | undefined;
}

/** Runs the program on this process, and ends it. */
export async function main(args: readonly string[]): Promise<void> {
  const interrupts: Interrupts = { cleanUps: new Set(), taken: undefined };
  let err: GuardedWriter | undefined;
  const output: Output = {
    out: guardedWriter(process.stdout, { exempt: isPublicText }),
    // Made when something is written there: a check says nothing on it.
    get err() {
      err ??= guardedWriter(process.stderr, { exempt: isPublicText });
      return err;
    },
  };
  process.on('SIGINT', () => void interrupted(args, interrupts, output));
  endProcess(await runProgram(args, thisHost(interrupts), output));
}

function thisHost(interrupts: Interrupts): Host {
  return {
    env: process.env,
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    script: process.argv[1],
    stdout: process.stdout,
    get stderr() {
      return process.stderr;
    },
    world: async (input) => (await import('./world/process.ts')).processWorld(input),
    takeInterrupt: () => {
      interrupts.taken = new AbortController();
      return interrupts.taken.signal;
    },
    beforeInterrupt: (cleanUp) => {
      interrupts.cleanUps.add(cleanUp);
      return () => void interrupts.cleanUps.delete(cleanUp);
    },
  };
}

async function interrupted(args: readonly string[], interrupts: Interrupts, { out }: Output): Promise<void> {
  if (interrupts.taken && !interrupts.taken.signal.aborted) return interrupts.taken.abort();
  for (const cleanUp of interrupts.cleanUps) cleanUp();
  const text = await failureText(args, jsonError('interrupted', 'interrupted', version));
  if (text !== '') await out.write(text).catch(() => undefined);
  endProcess(130);
}
