import type { Output, Parsed } from '../../command-line/command.ts';
import { exitCodeOfInterrupt } from '../../command-line/exit-code.ts';
import type { Host } from '../../command-line/host.ts';
import { durationSeconds, isOn, textOf } from '../../command-line/option-value.ts';
import { statusLine } from '../../command-line/status-line.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import type { OnlineOptions } from '../../probe/probe-platforms.ts';
import type { World } from '../../types/world.ts';
import { say } from '../../value/untrusted.ts';
import { probeSpinner } from './probe-spinner.ts';

/** A run that asks the platforms: its probe, and how it ends. */
export interface OnlineRun {
  readonly options: OnlineOptions;
  /** Removes the waiting indicator. */
  stop(): void;
  /** The exit code of an interrupt; undefined if there was none. */
  interrupted(): number | undefined;
  /** Waits for work that must not be left half done. */
  settled(): Promise<void>;
}

/** What `--online`, `--exchange` and `--timeout` request; undefined if nothing is to be asked. Throws `UsageError`. */
export async function onlineRun(
  parsed: Parsed,
  host: Host,
  world: World,
  output: Output,
  unicode: boolean,
): Promise<OnlineRun | undefined> {
  const given = textOf(parsed, 'timeout');
  if (!isOn(parsed, 'online')) {
    if (given !== undefined || isOn(parsed, 'exchange'))
      throw new UsageError(say`--timeout and --exchange need --online.`, say`See auth-doctor --help.`);
    return undefined;
  }
  // pre-commit and git set these for hooks: a commit must not wait for the network or send anything.
  if (world.env.some(({ name, value }) => (name === 'PRE_COMMIT' && value === '1') || name === 'GIT_INDEX_FILE')) {
    throw new UsageError(
      say`--online cannot be used in a hook: hooks never use the network.`,
      say`Run it in CI or by hand.`,
    );
  }
  const timeout = given === undefined ? undefined : durationSeconds(given, 'timeout');
  if (timeout === 0) throw new UsageError(say`--timeout must be at least 1s.`, say`See auth-doctor --help.`);
  const spinner = probeSpinner(host.stderr.isTTY ? statusLine(output.err, host.stderr) : undefined, unicode);
  const signal = host.takeInterrupt?.();
  let last: Promise<void> = Promise.resolve();
  return {
    options: {
      ...(timeout === undefined ? {} : { timeout }),
      ...(signal ? { signal } : {}),
      ...(isOn(parsed, 'exchange')
        ? {
            exchange: (await import('./exchange-ports.ts')).exchangePorts({
              world,
              host,
              tell: async (text) => void (await output.err.write(text)),
              ...(signal ? { signal } : {}),
            }),
          }
        : {}),
      waitingFor: (names) => spinner.waitingFor(names),
      settles: (promise) => {
        last = promise;
      },
    },
    stop: () => spinner.stop(),
    interrupted: () => (signal?.aborted ? exitCodeOfInterrupt(signal) : undefined),
    settled: async () => await last,
  };
}
