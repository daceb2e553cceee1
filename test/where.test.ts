import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { RemedyStep } from '../src/types/finding.ts';
import { program } from './support/program.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { madeJwt, madeTokens, randomFrom } from './support/scan-tokens.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = madeTokens(randomFrom(23));
const other = madeTokens(randomFrom(24));
const fresh = madeTokens(randomFrom(25));
const homes: string[] = [];
after(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function homeWith(files: Readonly<Record<string, string>>): string {
  // No random name: one that looks like a token is masked.
  const home = join(tmpdir(), `auth-doctor-where-${process.pid}-${homes.length}`);
  mkdirSync(home);
  homes.push(home);
  mkdirSync(join(home, 'project'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text, { mode: 0o600 });
  }
  return home;
}

interface Place {
  readonly place: { readonly kind: string; readonly path?: string; readonly name?: string; readonly line?: number };
  readonly kind: string;
  readonly relation: string;
  readonly slot: string;
  readonly issued?: string;
  readonly changed?: string;
}

interface Found {
  readonly places: readonly Place[];
  readonly steps: readonly RemedyStep[];
  readonly remarks: readonly string[];
}

/** Runs the program on a real home. */
function run(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const [node, ...rest] = program;
  return execFileSync(node, [...rest, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8', SHELL: '/bin/bash', ...env },
  });
}

function whereOf(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Found {
  return JSON.parse(run(home, ['where', ...args, '--format', 'json'], env)) as Found;
}

function inShort({ places }: Found, home: string): readonly string[] {
  return places.map(({ place, kind, relation }) => {
    const name = place.name ?? `${place.path?.replace(home, '~')}:${place.line}`;
    return `${name} ${kind}, ${relation}`;
  });
}

/** Every form in which a secret could be printed. */
function assertHidden(text: string, secrets: readonly string[]): void {
  for (const secret of secrets) {
    const forms = [
      secret.slice(0, 10),
      secret.slice(-10),
      Buffer.from(secret).toString('base64').slice(0, 20),
      Buffer.from(secret).toString('hex').slice(0, 20),
      [...secret].reverse().join('').slice(0, 10),
    ];
    for (const form of forms) assert.ok(!text.includes(form), 'a part of a secret is shown');
  }
}

describe('where', () => {
  it('lists what clients read, histories, editors, and what is named: same or another, with its age', () => {
    const home = homeWith({
      '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token: made.cave }),
      '.bash_history': `ls\ncurl -H 'Authorization: Bearer ${made.cave}' https://example.org\n`,
      '.viminfo': `"token ${made.cave}"\n`,
      'notes.txt.bak': `CAVE ${made.cave}\n`,
      'elsewhere/cave-secret.json': JSON.stringify({ token: other.cave }),
      'elsewhere/run.py': `client.auth.save_token("${made.cave}")\n`,
      'elsewhere/innocent.txt': 'nothing\n',
    });
    const args = ['cave', join(home, 'elsewhere')];
    const found = whereOf(home, args);
    assert.deepEqual([...inShort(found, home)].sort(), [
      '~/.bash_history:2 shell history, same',
      '~/.cloudvolume/secrets/cave-secret.json:1 credential file, in use',
      "~/.viminfo:1 editor's state, same",
      '~/elsewhere/cave-secret.json:1 file, different',
      '~/elsewhere/run.py:1 file, same',
      '~/notes.txt.bak:1 backup or swap file, same',
    ]);
    assert.ok(found.places.every(({ changed }) => changed !== undefined && !Number.isNaN(Date.parse(changed))));
    assert.ok(found.remarks.some((remark) => remark.includes('may revoke the old one')));
    const text = run(home, ['where', ...args]);
    assertHidden(text + JSON.stringify(found), [made.cave, other.cave]);
    assert.match(text, /the same value/);
    assert.match(text, /another value/);
  });

  it('reports variables, startup files, project files and a truncated copy, and when a JWT was issued', async () => {
    const { stdout, exitCode } = await runInMemory(['where', 'es', '--format', 'json'], {
      env: { ES_OAUTH2__REFRESH_TOKEN: made.earthscope },
      files: {
        '.bashrc': `export ES_OAUTH2__REFRESH_TOKEN=${made.earthscope}\n`,
        '.zshrc': `export ES_OAUTH2__REFRESH_TOKEN='${other.earthscope}'\n`,
        'work/.env': `ES_OAUTH2__REFRESH_TOKEN="${made.earthscope.slice(0, 30)}"\n`,
        'work/compose.yaml': `services:\n  a:\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN=${made.earthscope}\n`,
        '.earthscope/default/tokens.json': JSON.stringify({
          refresh_token: other.earthscope,
          access_token: madeJwt(
            { iss: 'https://login.earthscope.org/', exp: 1_900_000_000, iat: 1_700_000_000 },
            randomFrom(1),
          ),
        }),
      },
    });
    assert.equal(exitCode, 0);
    const found = JSON.parse(stdout) as Found;
    assert.deepEqual(
      inShort(found, '/home/me').filter((each) => !/access|tokens\.json/.test(each)),
      [
        'ES_OAUTH2__REFRESH_TOKEN environment variable, in use',
        '~/.bashrc:1 startup file, same',
        '~/work/compose.yaml:4 project file, same',
        '~/work/.env:1 project file, part',
        '~/.zshrc:1 startup file, different',
      ],
    );
    assert.equal(found.places.find(({ slot }) => slot === 'access_token')?.issued, '2023-11-14T22:13:20.000Z');
    assert.ok(found.remarks.some((remark) => remark.includes('each host needs its own login')));
    const commands = found.steps.flatMap(({ run: lines }) => lines?.[0]?.line ?? []);
    assert.deepEqual(commands.slice(0, 3), [
      'es user revoke-refresh-token',
      'unset ES_OAUTH2__REFRESH_TOKEN',
      'es login',
    ]);
    assertHidden(stdout, [made.earthscope, other.earthscope]);
  });

  it('finds a token under a key that no client reads', () => {
    const home = homeWith({ '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ auth_token: made.cave }) });
    const { places } = JSON.parse(run(home, ['where', 'cave', '--format', 'json'])) as Found;
    assert.deepEqual(
      places.map(({ place, kind }) => [place.path, place.line, kind]),
      [[join(home, '.cloudvolume/secrets/cave-secret.json'), 1, 'lookalike']],
    );
  });

  it('does not say that nothing is there if a credential file could not be read', () => {
    const home = homeWith({ '.cloudvolume/secrets/cave-secret.json': '{"token": ' });
    const text = run(home, ['where', 'cave']);
    assert.match(text, /no credential found in what could be read\./);
    assert.match(text, /\? ~\/\.cloudvolume\/secrets\/cave-secret\.json: /);
  });

  it('says so if nothing is there, and how to log in', async () => {
    const { stdout, exitCode } = await runInMemory(['where', 'earthscope']);
    assert.equal(exitCode, 0);
    assert.match(stdout, /no credential found/);
    assert.match(stdout, /\$ es login/);
  });

  it('needs a platform, and suggests the nearest', async () => {
    const none = await runInMemory(['where']);
    assert.equal(none.exitCode, 2);
    assert.match(none.stderr, /where needs a platform/);
    const typo = await runInMemory(['where', 'cvae']);
    assert.equal(typo.exitCode, 2);
    assert.match(typo.stderr, /did you mean "cave"/);
  });
});

/** Stand-ins for the platforms' programs: they change files like the real ones, and record what was revoked. */
function programsIn(home: string): string {
  const folder = join(home, 'bin');
  mkdirSync(folder);
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), `#!/bin/bash\n${text}`);
    chmodSync(join(folder, name), 0o755);
  };
  const inUse = `t="$ES_OAUTH2__REFRESH_TOKEN"
[ -n "$t" ] || t=$(sed -n 's/^oauth2.refresh_token = "\\(.*\\)"/\\1/p' ~/.earthscope/config.toml 2>/dev/null)
[ -n "$t" ] || t=$(sed -n 's/.*"refresh_token": *"\\([^"]*\\)".*/\\1/p' ~/.earthscope/default/tokens.json)`;
  write(
    'es',
    `case "$*" in
login) mkdir -p ~/.earthscope/default; umask 077; echo '{"refresh_token": "${fresh.earthscope}"}' > ~/.earthscope/default/tokens.json;;
"user get-refresh-token") ${inUse}; echo "$t";;
"user revoke-refresh-token") ${inUse}; echo "$t" >> ~/revoked;;
*) exit 64;; esac\n`,
  );
  write(
    'caveclient',
    `umask 077; cd ~/.cloudvolume/secrets
for f in cave-secret.json global.daf-apis.com-cave-secret.json; do echo '{"token": "${fresh.cave}"}' > $f; done\n`,
  );
  return folder;
}

/** What a person does in one step, as lines of bash: manual edits are made with sed. */
function linesFor(step: RemedyStep, home: string, old: string, fromPage: string): readonly string[] {
  const command = step.run?.find(({ shell }) => shell === 'posix')?.line;
  const path = (text: string): string => `"${text.replace(/^~/, home)}"`;
  if (command?.includes('get-refresh-token')) return [`NEW=$(${command})`];
  if (command?.startsWith('auth-doctor')) return [];
  if (command !== undefined) return [command];
  const removed = /(?:take|remove) \S+ (?:out of|from) ([^ ,:]+):(\d+)/i.exec(step.say);
  if (removed) return [`sed -i '${removed[2]}d' ${path(removed[1] ?? '')}`];
  const put = /^Put the new value in ([^ ,]+), line (\d+)/.exec(step.say);
  if (put) return [`sed -i '${put[2]}s/${old}/'"$NEW"/ ${path(put[1] ?? '')}`];
  const deleted = /^Delete the old value from (.*)$/.exec(step.say)?.[1];
  if (deleted !== undefined)
    return deleted.split(', ').map((each) => `sed -i '/${old}/d' ${path(each.replace(/:\d+$/, ''))}`);
  if (/^Create a new credential on the platform/.test(step.say)) return [`NEW=${fromPage}`];
  if (/^Revoke the old credential on/.test(step.say)) return [`echo ${old} >> ~/revoked`];
  if (/^Revoke and remove the other values/.test(step.say)) return [];
  assert.fail(`no one knows how to do this step: ${step.say}`);
}

/** Carries out all steps in order, in one shell; then checks in the resulting shell. */
function rotate(
  platform: string,
  files: Readonly<Record<string, string>>,
  old: string,
  fromPage: string,
  env: Readonly<Record<string, string>> = {},
): { readonly code: number; readonly home: string; readonly revoked: string } {
  const home = homeWith(files);
  const project = join(home, 'project');
  const { steps } = whereIn(project, home, platform, env);
  const script = [
    'set -e',
    `cd "${project}"`,
    ...steps.flatMap((step) => linesFor(step, home, old, fromPage)),
    `cd "${root}"`,
    'set +e',
    `${program.map((word) => `"${word}"`).join(' ')} check ${platform} > "${home}/check.txt"`,
    'echo $?',
  ].join('\n');
  const said = execFileSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    env: { PATH: `${programsIn(home)}:${process.env['PATH']}`, HOME: home, LANG: 'C.UTF-8', ...env },
  });
  const revoked = join(home, 'revoked');
  return {
    code: Number(said.trim().split('\n').at(-1)),
    home,
    revoked: existsSync(revoked) ? readFileSync(revoked, 'utf8') : '',
  };
}

function whereIn(cwd: string, home: string, platform: string, env: Readonly<Record<string, string>>): Found {
  const [node, ...rest] = [...program, 'where', platform, '--format', 'json'] as const;
  const text = execFileSync(node, rest, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8', SHELL: '/bin/bash', ...env },
  });
  return JSON.parse(text) as Found;
}

function filesWith(home: string, text: string): readonly string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'revoked' && !entry.parentPath.endsWith('/bin'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes(text))
    .map((path) => path.slice(home.length + 1));
}

describe('the steps of where, done in their order, leave a working login', () => {
  it('EarthScope, from a variable that a startup file and .env set', () => {
    const old = made.earthscope;
    const { code, home, revoked } = rotate(
      'earthscope',
      {
        '.bashrc': `alias ll='ls -l'\nexport ES_OAUTH2__REFRESH_TOKEN=${old}\n`,
        'project/.env': `ES_OAUTH2__REFRESH_TOKEN=${old}\n`,
        '.bash_history': `ls\nexport ES_OAUTH2__REFRESH_TOKEN=${old}\n`,
      },
      old,
      '',
      { ES_OAUTH2__REFRESH_TOKEN: old },
    );
    assert.equal(code, 0);
    assert.equal(revoked, `${old}\n`);
    assert.deepEqual(filesWith(home, old), []);
    assert.deepEqual([...filesWith(home, fresh.earthscope)].sort(), [
      '.earthscope/default/tokens.json',
      'project/.env',
    ]);
    assert.match(readFileSync(join(home, '.bashrc'), 'utf8'), /alias ll/);
  });

  it('EarthScope, from a config.toml that overrides the login', () => {
    const old = made.earthscope;
    const { code, home, revoked } = rotate(
      'earthscope',
      { '.earthscope/config.toml': `[profile.default]\noauth2.refresh_token = "${old}"\n` },
      old,
      '',
    );
    assert.equal(code, 0);
    assert.equal(revoked, `${old}\n`);
    assert.deepEqual(filesWith(home, old), []);
  });

  it('CAVE, from both of its files, revoked by its page', () => {
    const old = made.cave;
    const { code, home, revoked } = rotate(
      'cave',
      {
        '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token: old }),
        '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': JSON.stringify({ token: old }),
        '.zsh_history': `: 1700000000:0;save_token("${old}")\n`,
      },
      old,
      '',
    );
    assert.equal(code, 0);
    assert.equal(revoked, `${old}\n`);
    assert.deepEqual(filesWith(home, old), []);
  });

  it('the Climate Data Store, which has a page and no command', () => {
    const old = made.cds;
    const { code, home, revoked } = rotate(
      'cds',
      { '.cdsapirc': `url: https://cds.climate.copernicus.eu/api\nkey: ${old}\n` },
      old,
      fresh.cds,
    );
    assert.equal(code, 0);
    assert.equal(revoked, `${old}\n`);
    assert.deepEqual(filesWith(home, old), []);
  });
});
