import { exitCodeOf } from './command-line/exit-code.ts';
import { diagnoseWorld } from './diagnose.ts';
import { clientLoaders } from './providers/client-loaders.ts';
import { jsonReport } from './report/json.ts';
import { forgettingSecrets } from './secret.ts';
import type { ErrorExplanation } from './types/error-text.ts';
import type { JsonReport } from './types/json-report.ts';
import type { Resolution, ResolveInput } from './types/resolution.ts';
import type { GivenWorld, User, World } from './types/world.ts';
import { resolveGiven } from './unknown/resolve-given.ts';
import { version } from './version.ts';
import { memoryWorld } from './world/memory.ts';
import { processWorld } from './world/process.ts';

export type { Cause, ErrorExplanation, Explanation } from './types/error-text.ts';
export type { JsonReport } from './types/json-report.ts';
export type { ChainEntry, Field, Raised, Resolution, ResolveInput } from './types/resolution.ts';
export type { GivenWorld, UnknownText, World } from './types/world.ts';
export type { MemoryWorldInput } from './world/memory.ts';
export { memoryWorld };

/** Where to read: a world of your own, or this machine, with the given parts replaced. */
export type WorldInput =
  | { readonly world: GivenWorld }
  | {
      readonly world?: undefined;
      /** The whole environment; that of this process unless given. */
      readonly env?: Readonly<Record<string, string | undefined>>;
      /** `env.HOME` unless given. */
      readonly home?: string;
      readonly cwd?: string;
      readonly now?: Date;
      readonly platform?: World['platform'];
      readonly user?: Partial<User>;
    };

/**
 * What one client program would do here: which credential it would use and why, what it would raise and warn.
 * `args` is what your own code passes to the client, `options` what steers it (`profile`, `datastack`, `server`);
 * `args` beat `options`. Nothing is written and nothing is sent. What depends on a variable whose value is unknown in
 * the given world is unknown. Throws `RangeError` for a client id that is not known.
 */
export async function resolveCredentials(clientId: string, input: WorldInput & ResolveInput = {}): Promise<Resolution> {
  const load = Object.hasOwn(clientLoaders, clientId)
    ? clientLoaders[clientId as keyof typeof clientLoaders]
    : undefined;
  if (!load) throw new RangeError(`unknown client: use one of ${Object.keys(clientLoaders).join(', ')}`);
  const client = await load();
  return await forgettingSecrets(
    async () => await resolveGiven(client, worldOf(input), { args: input.args ?? {}, options: input.options ?? {} }),
  );
}

/** What to diagnose. */
export type DiagnoseInput = WorldInput &
  ResolveInput & {
    /** Ids of the platforms to check; all that are used here if none is given. */
    readonly platforms?: readonly string[];
    /** Seconds for which a credential that cannot renew itself must still be valid. */
    readonly validFor?: number;
    readonly failOn?: 'error' | 'warning' | 'note' | 'never';
    readonly strict?: boolean;
  };

/**
 * Replays every client of the platforms and runs every rule: the report that `auth-doctor check --format json` prints.
 * Reads only; nothing is sent. Throws `RangeError` for an unknown platform id.
 */
export async function diagnose(input: DiagnoseInput = {}): Promise<JsonReport> {
  const { platforms, validFor, args, options } = input;
  const selection = {
    ...(platforms ? { platforms } : {}),
    ...(validFor === undefined ? {} : { validFor }),
    args: args ?? {},
    options: options ?? {},
  };
  return await forgettingSecrets(async () => {
    const report = await diagnoseWorld(worldOf(input), selection);
    const exitCode = exitCodeOf(
      report,
      input.failOn ?? report.failOn ?? 'error',
      input.strict ?? report.strict ?? false,
    );
    return jsonReport(report, { version, exitCode });
  });
}

/** What to explain an error with: where it happened. */
export type ExplainErrorInput = WorldInput & {
  /** False: shell startup files are not read. */
  readonly lookAtRcFiles?: boolean;
};

/**
 * Explains an error text (a line, a traceback, a log, a notebook): what `auth-doctor explain --format json` prints. A
 * long text can be given in slices of bytes. Reads only; nothing is sent; no part of the text is in what it gives.
 */
export async function explainError(
  text: string | AsyncIterable<Uint8Array>,
  input: ExplainErrorInput = {},
): Promise<ErrorExplanation> {
  const { explainErrorText, errorExplanation } = await import('./explain-error.ts');
  return await forgettingSecrets(async () =>
    errorExplanation(
      await explainErrorText(typeof text === 'string' ? slicesOf(text) : text, worldOf(input), {
        lookAtRcFiles: input.lookAtRcFiles !== false,
      }),
    ),
  );
}

async function* slicesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function worldOf(input: WorldInput): GivenWorld {
  return input.world ?? processWorld(input);
}
