/** What signal handling needs from Node; replaced in tests. */
export type SignalSource = Pick<NodeJS.EventEmitter, 'on'>;

/** What ends the process, and when. */
export interface EndSignals {
  /** The process does not end before the returned function is called. */
  hold(): () => void;
  /** Passes the first Ctrl-C or SIGTERM to a command, which then ends by itself. The abort reason is the exit code. */
  take(): AbortSignal;
  /** Resolves when nothing holds the process any more. */
  released(): Promise<void>;
  /** The exit code of a signal received while the process was held. */
  exitCode(): number | undefined;
}

/** Runs when a signal ends the process. */
export interface EndSignalsInput {
  readonly source: SignalSource;
  end(exitCode: number): void;
  /** Reports, once, why the process does not end yet. */
  explain(): void;
  /** How long a command has to end by itself once nothing holds the process. In milliseconds. */
  readonly patience?: number;
}

/** Slurm, CI and nodemon send SIGUSR2; SIGBREAK is Ctrl-Break and a closed console on Windows. */
const ending = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGBREAK'] as const;
/** Requests to end, such as a CI time limit: a command that has found something prints it first. */
const asking: readonly string[] = ['SIGINT', 'SIGTERM'];
/** These also end a process, and nothing else handles them: they count while the process is held. */
const rarer = ['SIGALRM', 'SIGXCPU', 'SIGVTALRM', 'SIGIO', 'SIGPWR'] as const;

/**
 * Ends the process on a signal, but never while it is held: a single-use token may have been sent, and its successor
 * must be stored first.
 */
export function endSignals({ source, end, explain, patience = 2000 }: EndSignalsInput): EndSignals {
  let held = 0;
  let taken: AbortController | undefined;
  let due: number | undefined;
  let explained = false;
  let listensToRarer = false;
  let waiting: (() => void)[] = [];

  const stay = (code: number): void => {
    due ??= code;
    taken?.abort(code);
    if (!explained) explain();
    explained = true;
  };
  const come = (name: string): void => {
    const code = codeOf(name);
    if (held > 0) stay(code);
    else if (asking.includes(name) && taken?.signal.aborted === false) taken.abort(code);
    else end(code);
  };
  const listen = (names: readonly string[]): void => {
    for (const name of names) source.on(name, () => come(name));
  };
  listen(ending);
  // Without a listener, Node opens its inspector, which lets anyone on this machine read the memory.
  source.on('SIGUSR1', () => undefined);

  return {
    hold: () => {
      held += 1;
      if (!listensToRarer) listen(rarer);
      listensToRarer = true;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        held -= 1;
        if (held > 0) return;
        for (const each of waiting) each();
        waiting = [];
        // The command has been notified and prints what it has; it must not wait for anything else.
        if (due !== undefined) setTimeout(end, patience, due).unref();
      };
    },
    take: () => {
      taken = new AbortController();
      return taken.signal;
    },
    released: async () => {
      if (held > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    exitCode: () => due,
  };
}

/** 128 plus the signal number, as in shells. The numbers are the system's: SIGUSR2 is 12 on Linux and 31 on macOS. */
function codeOf(name: string): number {
  // Loaded only now: a run without a signal does not need it.
  const numbers: Readonly<Record<string, number>> = process.getBuiltinModule('node:os').constants.signals;
  return 128 + (numbers[name] ?? 0);
}
