import { asksForJson } from './command-line/asks-for-json.ts';
import type { Output } from './command-line/command.ts';
import type { Host } from './command-line/host.ts';
import { runProgram } from './command-line/run-program.ts';
import { endProcess } from './output/end-process.ts';
import { type GuardedWriter, guardedWriter } from './output/guarded-writer.ts';
import { jsonError } from './report/json-error.ts';
import { jsonText } from './report/json-text.ts';
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
  // For tests of the whole program: a part of a secret in the output ends it as a whole one does.
  const guard = { exempt: isPublicText, strict: process.env['AUTH_DOCTOR_STRICT_OUTPUT'] === '1' };
  const output: Output = {
    out: guardedWriter(process.stdout, guard),
    // Made when something is written there: a check says nothing on it.
    get err() {
      err ??= guardedWriter(process.stderr, guard);
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
  if (asksForJson(args))
    await out.write(jsonText(jsonError('interrupted', 'interrupted', version))).catch(() => undefined);
  endProcess(130);
}
