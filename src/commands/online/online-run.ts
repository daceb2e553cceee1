import type { Output, Parsed } from '../../command-line/command.ts';
import type { Host } from '../../command-line/host.ts';
import { durationSeconds, isOn, textOf } from '../../command-line/option-value.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { findCi } from '../../facts/find-ci.ts';
import type { OnlineOptions } from '../../probe/probe-platforms.ts';
import { withTilde } from '../../rule-kit/place-name.ts';
import type { World } from '../../types/world.ts';
import { probeSpinner } from './probe-spinner.ts';

/** A run that asks the platforms: what it asks with, and how it ends. */
export interface OnlineRun {
  readonly options: OnlineOptions;
  /** Takes away what shows the waiting. */
  stop(): void;
  interrupted(): boolean;
  /** Waits for what must not be left half done. */
  settled(): Promise<void>;
}

/** What `--online`, `--exchange` and `--timeout` say; undefined where nothing is to be asked. Throws `UsageError`. */
export function onlineRun(
  parsed: Parsed,
  host: Host,
  world: World,
  output: Output,
  unicode: boolean,
): OnlineRun | undefined {
  const given = textOf(parsed, 'timeout');
  if (!isOn(parsed, 'online')) {
    if (given !== undefined || isOn(parsed, 'exchange'))
      throw new UsageError('--timeout and --exchange need --online.', 'See auth-doctor --help.');
    return undefined;
  }
  // pre-commit and git set these for their hooks: a commit must not wait for a network, nor send anything.
  if (world.env.some(({ name, value }) => (name === 'PRE_COMMIT' && value === '1') || name === 'GIT_INDEX_FILE')) {
    throw new UsageError('--online is not for hooks: a hook never uses the network.', 'Run it in CI, or by hand.');
  }
  const timeout = given === undefined ? undefined : durationSeconds(given, 'timeout');
  if (timeout === 0) throw new UsageError('--timeout takes a time of at least a second.', 'See auth-doctor --help.');
  const spinner = probeSpinner(host.stderr, unicode);
  const signal = host.takeInterrupt?.();
  let last: Promise<void> = Promise.resolve();
  return {
    options: {
      ...(timeout === undefined ? {} : { timeout }),
      ...(signal ? { signal } : {}),
      ...(isOn(parsed, 'exchange')
        ? { exchange: exchangePorts(world, async (text) => void (await output.err.write(text))) }
        : {}),
      waitingFor: (names) => spinner.waitingFor(names),
      settles: (promise) => {
        last = promise;
      },
    },
    stop: () => spinner.stop(),
    interrupted: () => signal?.aborted === true,
    settled: async () => await last,
  };
}

function exchangePorts(world: World, tell: (text: string) => Promise<void>): NonNullable<OnlineOptions['exchange']> {
  const home = world.home ?? world.user.passwdHome;
  return {
    prepare: async (path) => await (await import('./save-tokens.ts')).prepareTokens(path),
    announce: async ({ slot, file, keptElsewhere, host }) => {
      const words = [
        `EarthScope: the ${slot.replace('_', ' ')} is sent to ${host} to be exchanged; tokens that come back are saved in ${withTilde(file, home)}, as the client does it.`,
        ...(keptElsewhere ? ['It is kept elsewhere: if the server gives a new one, put that in its place.'] : []),
        ...((await findCi(world))
          ? ['In CI a new refresh token is lost with the runner, and the old one may be dead by then.']
          : []),
      ];
      await tell(words.map((line) => `${line}\n`).join(''));
    },
  };
}
