import type { Output } from './command-line/command.ts';
import { type EndSignals, endSignals } from './command-line/end-signals.ts';
import type { Host, HostStream } from './command-line/host.ts';
import { exitCodeOfError, runProgram } from './command-line/run-program.ts';
import { writeFailure } from './command-line/write-report.ts';
import { endProcess } from './output/end-process.ts';
import { type GuardedWriter, guardedWriter } from './output/guarded-writer.ts';
import { standardOutput } from './output/standard-output.ts';
import { jsonError } from './report/json-error.ts';
import { isPublicText } from './report/public-secret.ts';
import { say } from './value/untrusted.ts';
import { version } from './version.ts';

/**
 * Runs the program on this process, and ends it.
 * @param staged what git has said is staged, where it was asked already
 */
export async function main(args: readonly string[], staged?: Uint8Array): Promise<void> {
  const cleanUps = new Set<() => void>();
  let err: GuardedWriter | undefined;
  const guard = { exempt: isPublicText };
  const stdout = standardOutput();
  const output: Output = {
    out: guardedWriter(stdout, guard),
    // Created when something is written there: a check writes nothing to it.
    get err() {
      err ??= guardedWriter(process.stderr, guard);
      return err;
    },
  };
  const signals = endSignals({
    source: process,
    end: (code) => {
      for (const cleanUp of cleanUps) cleanUp();
      void tellInterrupted(args, signals, output).then(() => endProcess(code));
    },
    explain: () => void output.err.write(say`${heldWords}\n`).catch(() => undefined),
  });
  const host = thisHost(stdout, signals, cleanUps, staged);
  const end = async (code: number): Promise<void> => {
    // However the run ends, a login that is being exchanged is stored first.
    await signals.released();
    endProcess(signals.exitCode() ?? code);
  };
  process.on('uncaughtException', (error) => void exitCodeOfError(error, args, host, output).then(end));
  await end(await runProgram(args, host, output));
}

const heldWords = say`auth-doctor: waiting up to 60 s for the reply to the exchange, to save it. Stopping now could log you out.`;

function thisHost(
  stdout: HostStream,
  signals: EndSignals,
  cleanUps: Set<() => void>,
  staged: Uint8Array | undefined,
): Host {
  return {
    env: process.env,
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    script: process.argv[1],
    staged,
    stdout,
    get stderr() {
      return process.stderr;
    },
    world: async (input) => (await import('./world/process.ts')).processWorld(input),
    takeInterrupt: () => signals.take(),
    holdProcess: () => signals.hold(),
    beforeInterrupt: (cleanUp) => {
      cleanUps.add(cleanUp);
      return () => void cleanUps.delete(cleanUp);
    },
  };
}

/** If the command was notified, it has printed its own. */
async function tellInterrupted(args: readonly string[], signals: EndSignals, output: Output): Promise<void> {
  if (signals.exitCode() === undefined)
    await writeFailure(args, jsonError('interrupted', say`interrupted`, version), output);
}
