import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDemoHome } from '../src/commands/demo/demo-folder.ts';
import { demoHome } from '../src/commands/demo/demo-home.ts';

// CPU (user + system) of a start-up and of a whole check, as ratios to `node -e 0`: seconds depend on the machine and
// its load, ratios of medians of interleaved runs hardly do. Goals hold for Node 20; it prints, and fails nothing.

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly goal?: number;
}

const runs = Math.max(1, Number(process.argv[2] ?? 21));
const program = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'auth-doctor.js');
const cases: readonly Case[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [program, '--version'], goal: 1.3 },
  { name: '--help', args: [program, '--help'] },
  { name: 'check', args: [program, 'check'], goal: 3 },
  { name: 'check --format json', args: [program, 'check', '--format', 'json'], goal: 3 },
];

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-bench-'));
try {
  const made = demoHome(new Date());
  writeDemoHome(folder, made);
  const env = {
    ...made.env,
    HOME: folder,
    VIRTUAL_ENV: join(folder, 'venv'),
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
  };
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (let run = -2; run < runs; run += 1) {
    for (const { name, args } of cases) {
      const spent = cpuOf(args, folder, env);
      if (run >= 0) times.get(name)?.push(spent);
    }
  }
  print(times);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds of CPU that one run takes. Node tells nothing of a child's: bash does. */
function cpuOf(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): number {
  const timed = ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1', 'bash', process.execPath, ...args];
  const { stderr } = spawnSync('bash', timed, { cwd, env, encoding: 'utf8' });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

function print(times: ReadonlyMap<string, readonly number[]>): void {
  const median = (name: string): number =>
    [...(times.get(name) ?? [])].sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  const base = median('node -e 0');
  console.log(`Node ${process.version}, CPU medians of ${runs} interleaved runs`);
  for (const { name, goal } of cases) {
    const ratio = (median(name) / base).toFixed(2);
    console.log(
      `${name.padEnd(22)} ${median(name).toFixed(0).padStart(5)} ms  x${ratio}${goal === undefined ? '' : `  goal x${goal.toFixed(1)}`}`,
    );
  }
}
