// 1,000 runs of `check earthscope --online --exchange`, each in its own process, with a login host that revokes a login
// when a used token is sent again: npm run bench:exchange. After each, the login host's only valid token must be in a
// file of the home, or never have been issued. It prints a table, and fails if a login was lost that was received.
// Mounts, a file that cannot be changed, and another user need root on Linux; without it those rows say so.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExchangeHome, exchangeHome, refreshIn, textsBelow, whereIs } from '../test/support/exchange-home.ts';
import { buildProgram, type ExchangeRun, startExchange } from '../test/support/exchange-process.ts';
import {
  type Answering,
  cutAfter,
  type Family,
  late,
  type RotatingHost,
  rotatingHost,
  sendReply,
  trickle,
} from '../test/support/probe-servers/rotating-host.ts';

/** A home with a login, and its login host. */
interface Situation extends ExchangeHome {
  readonly host: RotatingHost;
  readonly family: Family;
  start(args?: readonly string[], more?: Readonly<Record<string, string>>, inside?: readonly string[]): ExchangeRun;
}

interface Row {
  readonly name: string;
  readonly runs: number;
  readonly answering: () => Answering;
  /** Done once; `part` is spread over 0 to 1 in the runs of a row. Returns the exit codes. */
  run(situation: Situation, part: number): Promise<readonly (number | string)[]>;
  /** The file that the client reads, where it is another. */
  file?(situation: Situation): string;
  /** Why it cannot be run here. */
  readonly missing?: string | undefined;
  /**
   * A login that never reached the program cannot be saved: the reply was truncated, or the process was killed before
   * it.
   */
  readonly mayLose?: string;
}

/** A part of the runs, to try it: npm run bench:exchange 0.1 */
const share = Number(process.argv[2] ?? 1);
const root = process.platform === 'linux' && process.getuid?.() === 0;
const needsRoot = root ? undefined : 'needs root on Linux';
const posix = process.platform === 'win32' ? 'Windows has no signals' : undefined;
const program = await buildProgram();
// Another user must be able to read it.
chmodSync(dirname(program), 0o755);

const pause = async (milliseconds: number): Promise<void> =>
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
const alone = async (run: ExchangeRun): Promise<readonly (number | string)[]> => [await run.ended];
/** Until the login host has the token, or nobody is left to send it. */
async function hasAsked(host: RotatingHost, run: ExchangeRun): Promise<void> {
  let isOver = false;
  void run.ended.then(() => {
    isOver = true;
  });
  while (host.asked === 0 && !isOver) await pause(5);
}
const now = (): Answering => sendReply;

/** Sends signals once the login host has the token; it replies when the process has said that it waits. */
function atToken(...signals: readonly NodeJS.Signals[]): Pick<Row, 'answering' | 'run'> {
  let taken: (() => void) | undefined;
  let answer: (() => void) | undefined;
  const answering = (): Answering => (due, response) => {
    answer = () => sendReply(due, response);
    taken?.();
  };
  return {
    answering,
    run: async ({ start }) => {
      const isTaken = new Promise<void>((resolve) => {
        taken = resolve;
      });
      const run = start();
      await isTaken;
      for (const signal of signals) {
        run.child.kill(signal);
        await Promise.race([run.says(/waiting up to 60 s/), pause(500)]);
      }
      answer?.();
      return await alone(run);
    },
  };
}

/** A signal at a moment that moves over the whole run. */
function atAnyTime(signal: NodeJS.Signals, runs: number): Pick<Row, 'run' | 'runs' | 'answering'> {
  return {
    runs,
    answering: () => late(10),
    run: async ({ start }, part) => {
      const run = start();
      const begun = performance.now();
      const timer = setTimeout(() => run.child.kill(signal), Math.round(part * 1.1 * usual));
      const codes = await alone(run);
      clearTimeout(timer);
      // Others use this machine too: what is normal changes.
      if (codes[0] === 0) usual = 0.7 * usual + 0.3 * (performance.now() - begun);
      return codes;
    },
  };
}

/** Killed at once, or a few milliseconds after the reply has left the login host. */
function killedWithReply(runs: number): Pick<Row, 'run' | 'runs' | 'answering'> {
  let kill = (): void => undefined;
  return {
    runs,
    answering: () => (due, response) => {
      sendReply(due, response);
      kill();
    },
    run: async ({ start }, part) => {
      const run = start();
      kill = () => setTimeout(() => run.child.kill('SIGKILL'), part * 16);
      return await alone(run);
    },
  };
}

/** Fills the remaining space on a small file system. */
function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Number(bavail) * Number(bsize)));
}

/** Runs in a home on a file system of 1 MiB, which is filled before the run, or when the login host has the token. */
function fullDisk(when: 'before' | 'meanwhile'): Pick<Row, 'run' | 'answering'> {
  let filling = (): void => undefined;
  return {
    answering: () => (due, response) => {
      filling();
      sendReply(due, response);
    },
    run: async ({ home, path, start }) => {
      const folder = dirname(path);
      const texts = textsBelow(folder);
      command('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
      try {
        for (const [file, text] of texts) writeFileSync(file, text, { mode: 0o600 });
        if (when === 'before') fill(folder);
        else filling = () => fill(folder);
        const codes = await alone(start());
        const left = textsBelow(folder).filter(([file]) => !file.endsWith('filler'));
        command('umount', [folder]);
        // Its content stays in the home, so that it can be searched.
        for (const [file, text] of left) writeFileSync(file, text);
        return codes;
      } finally {
        spawnSync('umount', [folder]);
        mkdirSync(home, { recursive: true });
      }
    },
  };
}

function command(name: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
}

const store = ({ home }: Situation): string => join(home, 'store', 'tokens.json');

/** Moves the file away, and returns a shell line that mounts it for this run only. */
function mountedFile(situation: Situation): readonly string[] {
  const { path } = situation;
  mkdirSync(dirname(store(situation)));
  renameSync(path, store(situation));
  writeFileSync(path, '');
  return ['unshare', '--mount', 'sh', '-c', `mount --bind '${store(situation)}' '${path}' && exec "$@"`, 'sh'];
}

const rows: readonly Row[] = [
  ...(['SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGINT', 'SIGALRM', 'SIGXCPU'] as const).map((signal) => ({
    name: `${signal} when the token has been taken`,
    runs: 25,
    missing: posix,
    ...atToken(signal),
  })),
  { name: 'Ctrl-C three times', runs: 25, missing: posix, ...atToken('SIGINT', 'SIGINT', 'SIGINT') },
  { name: 'SIGTERM, SIGTERM, SIGHUP', runs: 25, missing: posix, ...atToken('SIGTERM', 'SIGTERM', 'SIGHUP') },
  { name: 'SIGUSR1 when the token has been taken', runs: 15, missing: posix, ...atToken('SIGUSR1') },
  ...(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR2', 'SIGQUIT'] as const).map((signal) => ({
    name: `${signal} at any time`,
    missing: posix,
    ...atAnyTime(signal, 60),
  })),
  {
    name: 'SIGKILL at any time',
    missing: posix,
    mayLose: 'killed before the reply was written',
    ...atAnyTime('SIGKILL', 100),
  },
  {
    name: 'SIGKILL 0 to 16 ms after the reply',
    missing: posix,
    mayLose: 'killed before the reply was written',
    ...killedWithReply(80),
  },
  {
    name: 'the terminal is closed',
    runs: 15,
    missing: posix ?? (spawnSync('script', ['--version']).error ? 'needs script(1)' : undefined),
    answering: () => late(200),
    run: async ({ start, host }) => {
      const run = start([], {}, ['sh', '-c', 'exec script -qec "$*" /dev/null', 'sh']);
      await hasAsked(host, run);
      run.child.kill('SIGKILL');
      await run.ended;
      // Nobody waits for the program any more: its reply has arrived by then.
      await pause(600);
      return ['closed'];
    },
  },
  {
    name: 'eight at once',
    runs: 15,
    answering: () => late(50),
    run: async ({ start }) =>
      await Promise.all(Array.from({ length: 8 }, () => start()).map(async ({ ended }) => await ended)),
  },
  {
    name: '--timeout 1s, and a reply after 1.5 s',
    runs: 20,
    answering: () => late(1500),
    run: async ({ start }) => await alone(start(['--timeout', '1s'])),
  },
  {
    name: 'a reply after 9 s',
    runs: 2,
    answering: () => late(9000),
    run: async ({ start }) => await alone(start()),
  },
  {
    name: 'a reply in 40 pieces',
    runs: 15,
    answering: () => trickle(40, 5),
    run: async ({ start }) => await alone(start()),
  },
  {
    name: 'a reply that is cut behind the token',
    runs: 20,
    answering: () => cutAfter('refresh token'),
    run: async ({ start }) => await alone(start()),
  },
  {
    name: 'a reply of which nothing arrives',
    runs: 10,
    answering: () => cutAfter('nothing'),
    mayLose: 'never arrived',
    run: async ({ start }) => await alone(start()),
  },
  { name: 'the disk is full before', runs: 15, missing: needsRoot, ...fullDisk('before') },
  { name: 'the disk fills up meanwhile', runs: 15, missing: needsRoot, ...fullDisk('meanwhile') },
  {
    name: 'a bind mount on the file',
    runs: 20,
    missing: needsRoot,
    answering: now,
    file: store,
    run: async (situation) => await alone(situation.start([], {}, mountedFile(situation))),
  },
  {
    name: 'a bind mount, and SIGTERM',
    runs: 15,
    missing: needsRoot,
    answering: () => late(300),
    file: store,
    run: async (situation) => {
      const run = situation.start([], {}, mountedFile(situation));
      await hasAsked(situation.host, run);
      run.child.kill('SIGTERM');
      return await alone(run);
    },
  },
  {
    name: 'a file that cannot be changed (chattr +i)',
    runs: 10,
    missing: needsRoot,
    answering: now,
    run: async ({ path, start }) => {
      command('chattr', ['+i', path]);
      try {
        return await alone(start());
      } finally {
        command('chattr', ['-i', path]);
      }
    },
  },
  {
    name: 'a directory that cannot be written, as another user',
    runs: 10,
    missing: needsRoot,
    answering: now,
    run: async ({ home, path, start }) => {
      for (const each of [home, join(home, '.earthscope'), path]) chownSync(each, 65534, 65534);
      chmodSync(dirname(path), 0o755);
      return await alone(start([], {}, ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']));
    },
  },
  {
    name: 'a symbolic link',
    runs: 10,
    missing: posix,
    answering: now,
    file: store,
    run: async (situation) => {
      const { path, start } = situation;
      mkdirSync(dirname(store(situation)));
      renameSync(path, store(situation));
      symlinkSync(store(situation), path);
      const codes = await alone(start());
      if (!lstatSync(path).isSymbolicLink()) throw new Error('the link is none any more');
      return codes;
    },
  },
  {
    name: 'a token in a variable',
    runs: 10,
    answering: now,
    run: async ({ start, family }) => await alone(start([], { ES_OAUTH2__REFRESH_TOKEN: family.good ?? '' })),
  },
];

interface Counts {
  inPlace: number;
  kept: number;
  notIssued: number;
  lost: number;
  reused: number;
  readonly codes: Map<number | string, number>;
}

/** How long a run takes here, in milliseconds: signals at any time are spread over it. */
let usual = await usualTime();
const total = { runs: 0, lost: 0 };
console.log(`${'what happens'.padEnd(52)} runs  in place  kept  not sent  lost  reused  exit codes`);
for (const row of rows) {
  if (row.missing !== undefined) {
    console.log(`${row.name.padEnd(52)}    –  ${row.missing}`);
    continue;
  }
  const counts: Counts = { inPlace: 0, kept: 0, notIssued: 0, lost: 0, reused: 0, codes: new Map() };
  let processes = 0;
  const runs = Math.max(1, Math.round(row.runs * share));
  for (let index = 0; index < runs; index += 1) processes += await runOnce(row, (index * 0.618) % 1, counts);
  total.runs += processes;
  total.lost += counts.reused + (row.mayLose === undefined ? counts.lost : 0);
  const codes = [...counts.codes].map(([code, times]) => `${String(code)} × ${String(times)}`).join(', ');
  const numbers = [counts.inPlace, counts.kept, counts.notIssued, counts.lost, counts.reused];
  const cells = [8, 4, 8, 4, 6].map((width, index) => String(numbers[index]).padStart(width)).join('  ');
  const why = row.mayLose !== undefined && counts.lost > 0 ? ` (${row.mayLose})` : '';
  console.log(`${row.name.padEnd(52)} ${String(processes).padStart(4)}  ${cells}  ${codes}${why}`);
}
rmSync(dirname(program), { recursive: true, force: true });
console.log(`${String(total.runs)} runs; ${String(total.lost)} logins lost that had been received`);
if (total.lost > 0) process.exitCode = 1;

async function usualTime(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now();
    await runOnce(
      { name: 'undisturbed', runs: 1, answering: () => late(10), run: async ({ start }) => await alone(start()) },
      0,
      { inPlace: 0, kept: 0, notIssued: 0, lost: 0, reused: 0, codes: new Map() },
    );
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/** Returns how many processes it took. */
async function runOnce(row: Row, part: number, counts: Counts): Promise<number> {
  const host = await rotatingHost(row.answering());
  const { token, family } = host.login();
  const home = exchangeHome(token);
  const situation: Situation = {
    ...home,
    host,
    family,
    start: (args, more = {}, inside = []) =>
      startExchange(program, { PATH: process.env['PATH'] ?? '', ...home.env(host.url), ...more }, args, inside),
  };
  try {
    const codes = await row.run(situation, part);
    for (const code of codes) counts.codes.set(code, (counts.codes.get(code) ?? 0) + 1);
    const path = row.file?.(situation) ?? home.path;
    const where = whereIs(family, home.home, path);
    counts.reused += family.reused;
    if (where === 'kept') counts.kept += 1;
    else if (where === 'lost') counts.lost += 1;
    else if (family.issued > 1) counts.inPlace += 1;
    else if (refreshIn(textsBelow(home.home).find(([each]) => each === path)?.[1] ?? '') === token)
      counts.notIssued += 1;
    return codes.length;
  } finally {
    await host.close();
    home.remove();
  }
}
