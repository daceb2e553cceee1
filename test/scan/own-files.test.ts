import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { catalog } from '../../src/catalog.generated.ts';
import type { Finding } from '../../src/types/finding.ts';
import { processWorld } from '../../src/world/process.ts';
import { runScanCommand } from '../support/scan-command.ts';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { madeTokens, randomFrom } from '../support/scan-tokens.ts';

const tokens = madeTokens(randomFrom(97));
const more = madeTokens(randomFrom(98));

/** Logins as their clients write them: each the only copy. */
const logins: Readonly<Record<string, string>> = {
  '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token: tokens.cave }),
  '.earthscope/default/tokens.json': JSON.stringify({ refresh_token: tokens.earthscope }),
  '.descarteslabs/token_info.json': JSON.stringify({
    client_id: '0123456789abcdefghij0123456789ab',
    client_secret: tokens.descarteslabs,
    refresh_token: tokens.descarteslabs,
  }),
  // Of another profile and of another server; and one that the client cannot read.
  '.earthscope/dev/tokens.json': JSON.stringify({ refresh_token: more.earthscope }),
  '.cloudvolume/secrets/other.example.org-cave-secret.json': JSON.stringify({ token: more.cave }),
  '.cdsapirc': `url: https://cds.climate.copernicus.eu/api\nkey: ${tokens.cds}\n`,
};

interface Told {
  readonly code: number;
  readonly findings: readonly Finding[];
  readonly ownFiles: number | undefined;
  readonly ignored: number;
  readonly gaps: readonly string[];
}

interface Run {
  readonly home: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function scan(parsed: Readonly<Record<string, unknown>>, { home, cwd = home, env = {} }: Run): Promise<Told> {
  const variables = { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...env };
  const world = async () => processWorld({ env: variables, home, cwd });
  const { code, text } = await runScanCommand(cwd, { ...parsed, format: 'json' }, { world });
  const report = JSON.parse(text);
  return {
    code,
    findings: report.findings,
    ownFiles: report.coverage.ownFiles,
    ignored: report.summary.ignored,
    gaps: report.gaps.map(({ what }: { readonly what: string }) => what),
  };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Everything that a user is told to do. */
function advice({ remedy }: Finding): string {
  return [...remedy.steps.map(({ say }) => say), ...(remedy.wontHelp ?? [])].join('\n');
}

const clientPrograms = ['auth-doctor', ...catalog.flatMap(({ login }) => (login ? [login.split(' ')[0]] : []))];

/** Follows the findings: runs each command as printed (except the client's own and ours) in a bash of that home. */
function followCommands(findings: readonly Finding[], home: string): number {
  let count = 0;
  for (const line of new Set(
    findings.flatMap(({ remedy }) =>
      remedy.steps.flatMap(({ run = [] }) => run.filter(({ shell }) => shell === 'posix').map((each) => each.line)),
    ),
  )) {
    if (clientPrograms.includes(line.split(' ')[0] ?? '')) continue;
    const env = { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
    const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-c', line], { env, encoding: 'utf8' });
    assert.equal(status, 0, `${line}\n${stderr}`);
    count += 1;
  }
  return count;
}

function assertLoggedIn(home: string): void {
  for (const [path, text] of Object.entries(logins)) assert.equal(readFileSync(join(home, path), 'utf8'), text, path);
}

/** Nobody is told to empty the file that the login is in. */
function assertNoRemoval(findings: readonly Finding[]): void {
  for (const finding of findings)
    assert.doesNotMatch(advice(finding), /[Rr]emove the token|[Tt]ake .* out of the file/);
}

describe('a client’s own credential file', () => {
  it('in its own place is counted, and is not a finding', async () => {
    const home = temporaryFolder();
    write(home, logins);
    const told = await scan({}, { home });
    assert.deepEqual([told.code, told.findings, told.ownFiles], [0, [], 6]);
    for (const path of ['.cloudvolume', '.earthscope/default/tokens.json'])
      assert.deepEqual((await scan({ paths: [join(home, path)] }, { home, cwd: temporaryFolder() })).findings, []);
    const said = await runScanCommand(
      home,
      {},
      { world: async () => processWorld({ env: { HOME: home, PATH: process.env['PATH'] }, home, cwd: home }) },
    );
    assert.match(said.text, /6 credential files of clients, in their usual places: not reported\.\nNo token found/);
  });

  it('is not one either if the home is a work tree that does not contain it', async () => {
    const { folder: home, ...repository } = testRepository();
    write(home, logins);
    const untracked = await scan({}, { home });
    assert.deepEqual([untracked.code, untracked.findings, untracked.ownFiles], [0, [], 6]);
    repository.commit({ '.gitignore': '/.*\n!/.gitignore\n' });
    repository.git('rm', '-r', '--cached', '--quiet', '.cloudvolume', '.earthscope', '.descarteslabs', '.cdsapirc');
    repository.git('commit', '--quiet', '--amend', '--message', 'x');
    const ignored = await scan({}, { home });
    assert.deepEqual([ignored.findings, ignored.ownFiles], [[], 6]);
  });

  it('that a link leads to is the client’s own as well', async () => {
    const home = temporaryFolder();
    write(home, { 'dotfiles/cave.json': JSON.stringify({ token: tokens.cave }) });
    mkdirSync(join(home, '.cloudvolume/secrets'), { recursive: true });
    symlinkSync(join(home, 'dotfiles/cave.json'), join(home, '.cloudvolume/secrets/cave-secret.json'));
    const told = await scan({ paths: ['dotfiles'] }, { home });
    assert.deepEqual([told.findings, told.ownFiles], [[], 1]);
  });

  for (const [mode, parsed] of [
    ['scan', {}],
    ['scan --history', { history: true }],
  ] as const) {
    it(`that git tracks: ${mode} says to stop tracking it, and the login survives what is printed`, async () => {
      const { folder: home, ...repository } = testRepository();
      repository.commit(logins);
      const told = await scan(parsed, { home });
      assert.deepEqual([told.code, told.ownFiles], [1, undefined]);
      const files = new Set(told.findings.map(({ place }) => 'path' in place && place.path.replace(`${home}/`, '')));
      assert.deepEqual([...files].sort(), Object.keys(logins).sort());
      assertNoRemoval(told.findings);
      for (const finding of told.findings) {
        assert.match(
          advice(finding),
          /Revoke the (credential|token).*\n.*\nStop tracking the file \(it stays on disk\)/s,
        );
        assert.match(advice(finding), /Add \/\S+ to ~\/\.gitignore, and commit both/);
      }
      assert.equal(followCommands(told.findings, home), 6);
      assertLoggedIn(home);
      assert.equal(repository.git('ls-files'), '');
      assert.deepEqual(
        (await scan({}, { home })).findings.filter(({ rule }) => rule === 'token-in-file'),
        [],
      );
    });
  }

  it('that is staged: it is taken out of the commit and ignored, and the login survives what is printed', async () => {
    const { folder: home, ...repository } = testRepository();
    repository.commit({ 'a.txt': 'x' });
    write(home, logins);
    repository.git('add', '--all');
    const told = await scan({ staged: true }, { home });
    assert.equal(told.code, 1);
    assertNoRemoval(told.findings);
    for (const finding of told.findings) assert.match(advice(finding), /Add \/\S+ to ~\/\.gitignore$/m);
    assert.equal(followCommands(told.findings, home), 6);
    assertLoggedIn(home);
    assert.equal(repository.git('diff', '--cached', '--name-only'), '');
  });
});

describe('your own token in another file', () => {
  it('is to be removed there, because the client reads it from its own place', async () => {
    const home = temporaryFolder();
    write(home, { ...logins, 'project/notes.txt': `x ${tokens.cave} y\n` });
    const { findings } = await scan({ paths: ['project'] }, { home });
    assert.match(findings[0]?.message ?? '', /your own CAVE token/);
    assert.match(
      findings[0]?.remedy.steps[0]?.say ?? '',
      /^Remove the token from the file: caveclient reads it from ~\/\.cloudvolume\/secrets\/cave-secret\.json and needs no other copy$/,
    );
  });

  it('that only a variable holds is stored first: the file may be what sets the variable', async () => {
    const home = temporaryFolder();
    write(home, { 'setup.sh': `export ES_OAUTH2__REFRESH_TOKEN=${tokens.earthscope}\n` });
    const { findings } = await scan({}, { home, env: { ES_OAUTH2__REFRESH_TOKEN: tokens.earthscope } });
    assert.match(findings[0]?.message ?? '', /your own/);
    const [store, remove] = findings[0]?.remedy.steps ?? [];
    assert.match(store?.say ?? '', /this may be the only copy/);
    assert.equal(store?.run?.[0]?.line, 'es login');
    assert.match(remove?.say ?? '', /^Then remove/);
  });

  it('no advice removes a token before it says where the login must be', async () => {
    const home = temporaryFolder();
    write(home, {
      'a.sh': `export ES_OAUTH2__REFRESH_TOKEN=${tokens.earthscope}\n`,
      'b.py': `auth_token = "${tokens.cave}"\n`,
      'c.env': `CDSAPI_KEY=${tokens.cds}\n`,
    });
    const { findings } = await scan({}, { home });
    assert.equal(findings.length, 3);
    for (const finding of findings)
      assert.match(advice(finding), /^If this is your login, first store it .* only copy\nThen remove/);
  });

  it('that a client keeps and does not use now is not said to be in use', async () => {
    const home = temporaryFolder();
    write(home, { ...logins, 'project/notes.txt': `x ${more.cave} y\n` });
    const { findings } = await scan({ paths: ['project'] }, { home });
    assert.equal(findings.length, 1);
    assert.doesNotMatch(JSON.stringify(findings), /your own|uses here/);
  });
});

describe('a file that looks like a client’s own and that no client reads', () => {
  const lookalike = { 'cave-secret.json': JSON.stringify({ token: tokens.cave }) };

  it('contains no token that is in use, whatever the working directory is', async () => {
    const home = temporaryFolder();
    const project = temporaryFolder();
    write(project, lookalike);
    const inside = await scan({}, { home, cwd: project });
    const outside = await scan({ paths: [project] }, { home, cwd: home });
    assert.equal(inside.findings.length, 1);
    assert.doesNotMatch(JSON.stringify(inside.findings), /your own|uses here|no other copy/);
    assert.deepEqual(inside, outside);
  });

  it('can be ignored, from wherever it is scanned, and a baseline accepts it', async () => {
    const home = temporaryFolder();
    const { folder: project } = testRepository();
    write(project, {
      ...lookalike,
      'auth-doctor.toml':
        '[[ignore]]\nrule = "token-in-file"\nplace = "cave-secret.json"\nreason = "made up"\nuntil = 2099-01-01\n',
    });
    for (const told of [
      await scan({}, { home, cwd: project }),
      await scan({ paths: [project] }, { home, cwd: home }),
    ]) {
      assert.deepEqual([told.code, told.findings, told.ignored, told.gaps], [0, [], 1, []]);
    }
    write(project, { 'auth-doctor.toml': '' });
    const baseline = join(project, 'baseline.json');
    await scan({ baseline, 'update-baseline': true }, { home, cwd: project });
    const accepted = await scan({ baseline }, { home, cwd: project });
    assert.deepEqual([accepted.code, accepted.ignored, accepted.gaps], [0, 1, []]);
  });

  it('does not hide that the same token is in use elsewhere', async () => {
    const home = temporaryFolder();
    const project = temporaryFolder();
    write(project, lookalike);
    write(home, logins);
    const { findings } = await scan({}, { home, cwd: project });
    assert.match(findings[0]?.message ?? '', /your own CAVE token/);
  });
});
