import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeDemoHome } from '../src/commands/demo/demo-folder.ts';
import { demoHome } from '../src/commands/demo/demo-home.ts';

// Runs two builds in the same situations, and compares every byte of their output and their exit codes: npx tsx
// scripts/compare-builds.ts BEFORE/dist [AFTER/dist]. A build that is only faster prints no difference.

interface Situation {
  readonly name: string;
  readonly args: readonly string[];
  readonly home: 'demo' | 'empty' | 'closed';
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

const token = Array.from({ length: 32 }, (_, index) => ((index * 7 + 3) % 16).toString(16)).join('');
const situations: readonly Situation[] = [
  { name: 'the demo’s home', args: [], home: 'demo' },
  { name: 'in full', args: ['check', '-v'], home: 'demo' },
  { name: 'in short', args: ['check', '--quiet'], home: 'demo' },
  { name: 'as JSON', args: ['check', '--format', 'json'], home: 'demo' },
  { name: 'in ASCII', args: ['check', '--ascii', '--no-rc'], home: 'demo' },
  { name: 'in colour', args: ['check', '--color', 'always'], home: 'demo' },
  { name: 'one platform', args: ['check', 'cave', '--verbose'], home: 'demo' },
  { name: 'a platform by a package', args: ['check', 'earthscope-sdk', 'cdsapi'], home: 'empty' },
  { name: 'all platforms by name', args: ['check', 'hf', 'cds', 'dl', '--strict'], home: 'empty' },
  { name: 'nothing at all', args: ['check'], home: 'empty' },
  { name: 'nothing at all, as JSON', args: ['check', '--json'], home: 'empty' },
  { name: 'nothing at all, in full', args: ['check', '-v'], home: 'empty' },
  { name: 'a folder that is closed', args: ['check', '-v'], home: 'closed' },
  { name: 'a variable of one platform', args: ['check'], home: 'empty', env: { CAVE_SECRET: token, HF_TOKEN: 'hf_x' } },
  { name: 'a variable nearly', args: ['check'], home: 'empty', env: { HUGGINGFACE_API_KEY: `hf_${token}xy` } },
  { name: 'a variable in a startup file', args: ['check'], home: 'empty', env: { DESCARTESLABS_TOKEN: 'x' } },
  { name: 'a CI job', args: ['check'], home: 'demo', env: { CI: 'true', GITHUB_ACTIONS: 'true' } },
  { name: 'no home', args: ['check'], home: 'empty', env: { HOME: '/nonexistent' } },
  { name: 'a variable explained', args: ['explain', 'ES_PROFILE'], home: 'empty' },
  { name: 'a rule explained', args: ['explain', 'truncated-value'], home: 'empty' },
  { name: 'rules', args: ['rules'], home: 'empty' },
  { name: 'rules as JSON', args: ['rules', '--format', 'json'], home: 'empty' },
  { name: 'platforms', args: ['providers'], home: 'empty' },
  { name: 'one platform, described', args: ['providers', 'cave'], home: 'empty' },
  { name: 'help', args: ['--help'], home: 'empty' },
  { name: 'help of a command', args: ['help', 'scan'], home: 'empty' },
  { name: 'a misspelt option', args: ['check', '--fromat=json'], home: 'empty' },
  { name: 'a misspelt command', args: ['chekc'], home: 'empty' },
  { name: 'a completion', args: ['completion', 'zsh'], home: 'empty' },
  { name: 'a stream', args: ['scan', '--stdin'], home: 'empty', input: `CAVE auth_token = "${token}"\n` },
  { name: 'a folder', args: ['scan', '.'], home: 'demo' },
  { name: 'a folder as JSON', args: ['scan', '.', '--format', 'json'], home: 'demo' },
  { name: 'nothing staged', args: ['scan', '--staged'], home: 'empty' },
  { name: 'the user’s own files', args: ['scan', '--home'], home: 'demo' },
];

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-compare-'));
const [before, after = 'dist'] = process.argv.slice(2).map((each) => resolve(each));
if (before === undefined) throw new Error('name the folder of a build');
const made = demoHome(new Date());
let differing = 0;
try {
  for (const [index, situation] of situations.entries()) {
    // The same path for both, because reports contain it; a new home for each, in case a run writes there.
    const runs = [before, resolve(after)].map((dist) => {
      const home = join(folder, `home-${index}`);
      makeHome(home, situation.home);
      const result = run(dist, home, situation);
      rmSync(home, { recursive: true, force: true });
      return JSON.stringify(result);
    });
    if (runs[0] === runs[1]) continue;
    differing += 1;
    console.log(`${situation.name} (${situation.args.join(' ')}):\n  before ${runs[0]}\n  after  ${runs[1]}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${situations.length - differing} of ${situations.length} situations are equal, byte for byte`);
process.exitCode = differing === 0 ? 0 : 1;

function makeHome(home: string, kind: Situation['home']): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (kind === 'demo') writeDemoHome(home, made);
  if (kind === 'closed') {
    mkdirSync(join(home, '.earthscope', 'default'), { recursive: true });
    writeFileSync(join(home, '.earthscope', 'default', 'tokens.json'), '{}');
    chmodSync(join(home, '.earthscope'), 0);
  }
  writeFileSync(join(home, '.bashrc'), 'alias ll="ls -l"\nexport DESCARTESLABS_TOKEN=y\n');
  spawnSync('git', ['init', '-q', home]);
}

/** Both builds are run from the same place: a report repeats the command that made it. */
function run(dist: string, home: string, { args, env = {}, input = '', home: kind }: Situation): unknown {
  const program = join(folder, 'program');
  cpSync(dist, program, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'auth-doctor.js'), ...args], {
    cwd: home,
    input,
    encoding: 'utf8',
    env: {
      HOME: home,
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      ...(kind === 'demo' ? { ...made.env, VIRTUAL_ENV: join(home, 'venv') } : {}),
      ...env,
    },
  });
  rmSync(program, { recursive: true, force: true });
  if (kind === 'closed') chmodSync(join(home, '.earthscope'), 0o700);
  // When a run began is in its report, and differs.
  return { status, stdout: stdout.replace(/("started": )"[^"]*"/, '$1""'), stderr };
}
