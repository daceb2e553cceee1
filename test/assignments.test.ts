import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAssignments } from '../src/facts/find-assignments.ts';
import type { Assignment } from '../src/types/facts.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { runInMemory } from './support/run-in-memory.ts';

async function assignmentsOf(
  files: Readonly<Record<string, MemoryFile>>,
  env: Readonly<Record<string, string>> = {},
  rc = true,
): Promise<readonly Assignment[]> {
  const world = memoryWorld({ files, env, home: '/home/me', cwd: '/home/me/work/deep' });
  return (await findAssignments(world, ['MY_TOKEN'], rc)).get('MY_TOKEN') ?? [];
}

async function settersOf(...input: Parameters<typeof assignmentsOf>): Promise<readonly string[]> {
  return (await assignmentsOf(...input)).map(
    ({ place }) => `${place.path.replace('/home/me', '~')}:${place.line ?? 0}`,
  );
}

describe('who sets a variable', () => {
  it('a shell’s startup file, with the line', async () => {
    assert.deepEqual(await settersOf({ '.bashrc': '# MY_TOKEN=old\n\nexport MY_TOKEN=x\n' }), ['~/.bashrc:3']);
    assert.deepEqual(await settersOf({ '.zshenv': 'MY_TOKEN=x; export MY_TOKEN\n' }), ['~/.zshenv:1']);
    assert.deepEqual(await settersOf({ '.profile': 'if true; then export A=1 MY_TOKEN="x y"; fi\n' }), [
      '~/.profile:1',
    ]);
    assert.deepEqual(await settersOf({ 'z/.zshrc': 'typeset -x MY_TOKEN=x\n' }, { ZDOTDIR: '/home/me/z' }), [
      '~/z/.zshrc:1',
    ]);
  });

  it('fish, and its universal variables', async () => {
    assert.deepEqual(
      await settersOf({ '.config/fish/config.fish': 'set -gx MY_TOKEN x\nset -e MY_TOKEN\nset -q MY_TOKEN\n' }),
      ['~/.config/fish/config.fish:1'],
    );
    assert.deepEqual(
      await settersOf({ '.config/fish/fish_variables': '# VERSION: 3.0\nSETUVAR --export MY_TOKEN:x\n' }),
      ['~/.config/fish/fish_variables:2'],
    );
    assert.deepEqual(await settersOf({ '.config/fish/conf.d/a.fish': 'set -Ux MY_TOKEN x' }), [
      '~/.config/fish/conf.d/a.fish:1',
    ]);
  });

  it('direnv in all parent directories, .env only in the working directory', async () => {
    assert.deepEqual(await settersOf({ 'work/.envrc': 'export MY_TOKEN=x\n', 'work/.env': 'MY_TOKEN=x\n' }), [
      '~/work/.envrc:1',
    ]);
    assert.deepEqual(await settersOf({ 'work/deep/.env': 'OTHER=1\nMY_TOKEN = x\n' }), ['~/work/deep/.env:2']);
  });

  it('conda, R and systemd', async () => {
    const conda = { CONDA_PREFIX: '/opt/conda/envs/sci' };
    assert.deepEqual(
      await settersOf({ '/opt/conda/envs/sci/conda-meta/state': '{"env_vars": {\n"MY_TOKEN": "x"}}' }, conda),
      ['/opt/conda/envs/sci/conda-meta/state:2'],
    );
    assert.deepEqual(await settersOf({ '/opt/conda/envs/sci/etc/conda/activate.d/a.sh': 'export MY_TOKEN=x' }, conda), [
      '/opt/conda/envs/sci/etc/conda/activate.d/a.sh:1',
    ]);
    assert.deepEqual(await settersOf({ '.Renviron': 'MY_TOKEN=x' }), ['~/.Renviron:1']);
    assert.deepEqual(await settersOf({ '.config/environment.d/50-me.conf': 'MY_TOKEN=x' }), [
      '~/.config/environment.d/50-me.conf:1',
    ]);
  });

  it('not a line that only mentions it', async () => {
    const text =
      'echo $MY_TOKEN\necho "MY_TOKEN=x"\nexport NOT_MY_TOKEN=x\nexport MY_TOKEN_TOO=x\nunset MY_TOKEN\n[ "$MY_TOKEN" = x ]\n';
    assert.deepEqual(await settersOf({ '.bashrc': text }), []);
  });

  it('with --no-rc, startup files are not read, and the rest is still reported', async () => {
    const files = {
      '.bashrc': 'export MY_TOKEN=x\n',
      '.config/fish/config.fish': 'set -x MY_TOKEN x\n',
      '.Renviron': 'MY_TOKEN=x\n',
    };
    assert.deepEqual(await settersOf(files, {}, false), ['~/.Renviron:1']);
  });
});

describe('whether a line sets the value that is here', () => {
  const value = `a b'c"d$e\\f`;
  const shells: readonly (readonly [string, (text: string) => string])[] = [
    ['.bashrc', (text) => `export MY_TOKEN=${text}\n`],
    ['.zshrc', (text) => `typeset -x MY_TOKEN=${text}; echo\n`],
    ['.config/fish/config.fish', (text) => `set -gx MY_TOKEN ${text}\n`],
  ];
  const matches = async (file: string, line: string, here = value): Promise<string | undefined> =>
    (await assignmentsOf({ [file]: line }, { MY_TOKEN: here }))[0]?.matches;

  it('the same, however it is quoted', async () => {
    for (const [file, line] of shells) {
      const single = file.endsWith('fish')
        ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
        : `'${value.replaceAll("'", `'\\''`)}'`;
      const double = `"${value.replaceAll(/[\\"$]/g, '\\$&')}"`;
      const none = value.replaceAll(/[^\w]/g, '\\$&');
      for (const quoted of [single, double, none, `'a'"${double.slice(2)}`])
        assert.equal(await matches(file, line(quoted)), 'same', `${file}: ${line(quoted)}`);
    }
  });

  it('another value: the line did not set it', async () => {
    for (const [file, line] of shells)
      for (const quoted of ['abc', "'abc'", '"abc"', "''"])
        assert.equal(await matches(file, line(quoted)), 'different');
    // A value with quotation marks round it is not the one without.
    assert.equal(await matches('.bashrc', 'export MY_TOKEN=abc\n', '"abc"'), 'different');
  });

  it('unknown if the line computes it, continues, or nothing is set here', async () => {
    for (const text of ['$(cat ~/token)', '`pass x`', '"$OTHER"', '~/x', "'begun", '"begun', 'x\\', '${X:-y}'])
      assert.equal(await matches('.bashrc', `export MY_TOKEN=${text}\n`), 'unknown', text);
    for (const text of ['(cat ~/token)', '$OTHER', 'a b', "'begun"])
      assert.equal(await matches('.config/fish/config.fish', `set -gx MY_TOKEN ${text}\n`), 'unknown', text);
    assert.equal((await assignmentsOf({ '.bashrc': 'export MY_TOKEN=x\n' }))[0]?.matches, 'unknown');
  });

  it('in files that shells do not read', async () => {
    const cases: readonly (readonly [string, string, string, string, Record<string, string>?])[] = [
      ['work/deep/.env', 'MY_TOKEN="abc" # mine\n', 'abc', 'same'],
      // docker run --env-file keeps quotation marks.
      ['work/deep/.env', 'MY_TOKEN="abc"\n', '"abc"', 'same'],
      ['work/deep/.env', 'MY_TOKEN=abc\r\n', 'abc', 'same'],
      // A startup file with Windows line ends puts a carriage return into the value.
      ['.bashrc', 'export MY_TOKEN=abc\r\n', 'abc\r', 'same'],
      ['work/deep/.env', 'MY_TOKEN=abcd\n', 'abc', 'different'],
      ['work/deep/.env', 'MY_TOKEN=${X}\n', 'abc', 'unknown'],
      ['.config/fish/fish_variables', 'SETUVAR --export MY_TOKEN:a\\x20b\n', 'a b', 'same'],
      ['.config/fish/fish_variables', 'SETUVAR --export MY_TOKEN:a\\x1eb\n', 'a b', 'unknown'],
      [
        '.config/fish/fish_variables',
        'SETUVAR --export MY_TOKEN:a\\x20b\\x22c\\x24\\u00e9\\x5cx\\x2dy\n',
        'a b"c$é\\x-y',
        'same',
      ],
      ['.config/fish/fish_variables', 'SETUVAR --export MY_TOKEN:\\U0001f600\n', '\u{1f600}', 'same'],
      ['.config/fish/fish_variables', 'SETUVAR --export MY_TOKEN:\\Uffffffff\n', 'a', 'unknown'],
      ['.tcshrc', 'setenv MY_TOKEN "a b"\n', 'a b', 'same'],
      ['.tcshrc', 'setenv MY_TOKEN ab#c\n', 'ab', 'same'],
      ['.tcshrc', 'setenv MY_TOKEN $x\n', 'a b', 'unknown'],
      ['/c/conda-meta/state', '{"env_vars": {"MY_TOKEN": "a\\"b"}}', 'a"b', 'same', { CONDA_PREFIX: '/c' }],
    ];
    for (const [file, text, here, expected, env = {}] of cases) {
      const [found] = await assignmentsOf({ [file]: text }, { MY_TOKEN: here, ...env });
      assert.equal(found?.matches, expected, `${file}: ${text}`);
    }
  });
});

describe('whether a line exports', () => {
  const exported = async (file: string, text: string): Promise<readonly boolean[]> =>
    (await assignmentsOf({ [file]: text })).map((each) => each.exported);

  it('in each shell’s syntax', async () => {
    for (const [file, text, expected] of [
      ['.bashrc', 'export MY_TOKEN=x', true],
      ['.bashrc', 'declare -x MY_TOKEN=x', true],
      ['.zshrc', 'typeset -gx MY_TOKEN=x', true],
      ['.bashrc', 'MY_TOKEN=x', false],
      ['.bashrc', 'declare -r MY_TOKEN=x', false],
      ['.bashrc', 'readonly MY_TOKEN=x', false],
      ['.bashrc', 'export -n MY_TOKEN=x', false],
      ['.bashrc', 'MY_TOKEN=x; export MY_TOKEN', true],
      ['.bashrc', 'MY_TOKEN=x\nexport OTHER MY_TOKEN\n', true],
      ['.bashrc', 'set -a\nMY_TOKEN=x\nset +a\n', true],
      ['.zshrc', 'setopt allexport\nMY_TOKEN=x\n', true],
      ['.bashrc', 'MY_TOKEN=x\nexport  MY_TOKENS OTHER\n', false],
      ['.config/fish/config.fish', 'set -x MY_TOKEN x', true],
      ['.config/fish/config.fish', 'set --export --global MY_TOKEN x', true],
      ['.config/fish/config.fish', 'set -g MY_TOKEN x', false],
      ['.config/fish/fish_variables', 'SETUVAR MY_TOKEN:x', false],
      ['.cshrc', 'setenv MY_TOKEN x', true],
      ['.cshrc', 'set MY_TOKEN = x', false],
      ['.Renviron', 'MY_TOKEN=x', true],
    ] as const)
      assert.deepEqual(await exported(file, text), [expected], `${file}: ${text}`);
  });

  it('an assignment for one command sets nothing', async () => {
    assert.deepEqual(await exported('.bashrc', 'MY_TOKEN=x python run.py\n'), []);
    assert.deepEqual(await exported('.bashrc', 'echo MY_TOKEN=x\n'), []);
    assert.deepEqual(await exported('.bashrc', 'MY_TOKEN=x OTHER=y\n'), [false]);
  });
});

describe('which shell reads the file', () => {
  const passedOver = async (
    shell: string,
    files: Readonly<Record<string, string>>,
  ): Promise<readonly (string | undefined)[]> =>
    (await assignmentsOf(files, { SHELL: shell })).map(({ neverReadBy }) => neverReadBy);
  const line = 'export MY_TOKEN=x\n';

  it('is reported for a startup file of another shell', async () => {
    assert.deepEqual(await passedOver('/bin/zsh', { '.bashrc': line }), ['zsh']);
    assert.deepEqual(await passedOver('/usr/bin/fish', { '.zshrc': line }), ['fish']);
    assert.deepEqual(await passedOver('/bin/bash', { '.config/fish/config.fish': 'set -gx MY_TOKEN x\n' }), ['bash']);
    assert.deepEqual(await passedOver('/bin/bash', { '.bashrc': line }), [undefined]);
  });

  it('and not if one of its own files names it, for ~/.profile, or for an unknown shell', async () => {
    assert.deepEqual(await passedOver('/bin/zsh', { '.bashrc': line, '.zshrc': 'source ~/.bashrc\n' }), [undefined]);
    assert.deepEqual(await passedOver('/bin/zsh', { '.profile': line }), [undefined]);
    assert.deepEqual(await passedOver('/bin/xonsh', { '.bashrc': line }), [undefined]);
    assert.deepEqual(await passedOver('', { 'work/.envrc': line }), [undefined]);
  });
});

describe('remedies use it', () => {
  const good = 'v1.MrR8dT2pLxQ7wZk4NfYb0HjUcAeGsVo3XiBn5PmDq9EtWyKa';
  const told = async (
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>>,
  ): Promise<string> => (await runInMemory(args, { home: '/home/me', env, files })).stdout.replaceAll(/\s+/g, ' ');

  it('only a line that set the value is named', async () => {
    const files = { '.bashrc': `export ES_OAUTH2__REFRESH_TOKEN=${good}\n` };
    const args = ['check', 'earthscope'];
    assert.doesNotMatch(await told(args, { ES_OAUTH2__REFRESH_TOKEN: `"${good}"` }, files), /bashrc/);
    const guilty = { '.bashrc': `export ES_OAUTH2__REFRESH_TOKEN='"${good}"'\n` };
    assert.match(await told(args, { ES_OAUTH2__REFRESH_TOKEN: `"${good}"` }, guilty), /~\/\.bashrc:1/);
    const computed = { '.bashrc': 'export ES_OAUTH2__REFRESH_TOKEN=$(pass es)\n' };
    assert.match(await told(args, { ES_OAUTH2__REFRESH_TOKEN: `"${good}"` }, computed), /perhaps ~\/\.bashrc:1/);
  });

  it('`explain` says who sets a variable, who may, and who does not', async () => {
    const args = ['explain', 'ES_OAUTH2__REFRESH_TOKEN'];
    const env = { ES_OAUTH2__REFRESH_TOKEN: good };
    const line = (text: string) => ({ '.bashrc': `export ES_OAUTH2__REFRESH_TOKEN=${text}\n` });
    assert.match(await told(args, env, line(good)), /set by ~\/\.bashrc:1 /);
    assert.match(await told(args, env, line('$(pass es)')), /set by perhaps ~\/\.bashrc:1 /);
    assert.match(await told(args, env, line('other')), /set by no file .*not by ~\/\.bashrc:1: another value/);
    const unset = { '.bashrc': `ES_OAUTH2__REFRESH_TOKEN=${good}\n` };
    assert.match(await told(args, {}, unset), /set by ~\/\.bashrc:1, without export/);
    assert.match(await told(args, { SHELL: '/bin/zsh' }, line(good)), /~\/\.bashrc:1, which zsh never reads/);
  });

  it('a line without export gets it: only a fish user sees `set`', async () => {
    const pair = (prefix: string) =>
      `${prefix}DESCARTESLABS_CLIENT_ID=0123456789abcdefghij0123456789ab\n${prefix}DESCARTESLABS_CLIENT_SECRET=${'s'.repeat(4)}${'K3v9Qx7Lm2Tz8Wb4'.repeat(2)}Pq1Z\n`;
    const bash = await told(['check', 'descarteslabs'], { SHELL: '/bin/bash' }, { '.bashrc': pair('') });
    assert.match(bash, /Add `export` in ~\/\.bashrc:1 and ~\/\.bashrc:2/);
    assert.match(bash, /exported variables only/);
    assert.doesNotMatch(bash, /set -/);
    const zsh = await told(['check', 'descarteslabs'], { SHELL: '/bin/zsh' }, { '.bashrc': pair('export ') });
    assert.match(zsh, /zsh doesn’t read this file/);
    assert.match(zsh, /Move ~\/\.bashrc:1 and ~\/\.bashrc:2 into ~\/\.zshrc: zsh doesn’t read ~\/\.bashrc/);
    const both = await told(['check', 'descarteslabs'], { SHELL: '/bin/zsh' }, { '.bashrc': pair('') });
    assert.match(both, /into ~\/\.zshrc, with `export` before DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET/);
    assert.doesNotMatch(zsh, /set -/);
    const fish = await told(
      ['check', 'earthscope'],
      { SHELL: '/usr/bin/fish' },
      { '.config/fish/config.fish': `set -g ES_OAUTH2__REFRESH_TOKEN ${good}\n` },
    );
    assert.match(fish, /Write `set -gx` instead of `set` in ~\/\.config\/fish\/config\.fish:1/);
  });

  it('half a pair: the startup file comes before a web page, then an export in this shell', async () => {
    const env = { SHELL: '/bin/bash', DESCARTESLABS_CLIENT_ID: '0123456789abcdefghij0123456789ab' };
    const args = ['check', 'descarteslabs'];
    const stands = { '.bashrc': 'export A=1\nDESCARTESLABS_CLIENT_SECRET=K3v9Qx7Lm2Tz8Wb4K3v9Qx7Lm2Tz8Wb4Pq1ZPq1Z\n' };
    const inFile = await told(args, env, stands);
    assert.match(inFile, /~\/\.bashrc:2 sets DESCARTESLABS_CLIENT_SECRET without export/);
    assert.match(inFile, /Add `export` in ~\/\.bashrc:2/);
    assert.doesNotMatch(inFile, /fix .*https:/);
    const nowhere = await told(args, env, {});
    assert.match(
      nowhere,
      /If you set DESCARTESLABS_CLIENT_SECRET in this shell, this is all: \$ export DESCARTESLABS_CLIENT_SECRET or .*https:/,
    );
  });

  it('no value of a line is shown', async () => {
    const secret = 'K3v9Qx7Lm2Tz8Wb4K3v9Qx7Lm2Tz8Wb4Pq1ZPq1Z';
    const files = { '.bashrc': `DESCARTESLABS_CLIENT_SECRET=${secret}\n` };
    for (const args of [
      ['check', 'descarteslabs', '-v'],
      ['check', 'descarteslabs', '--format', 'json'],
      ['explain', 'DESCARTESLABS_CLIENT_SECRET'],
    ])
      assert.ok(!(await told(args, { DESCARTESLABS_CLIENT_ID: 'x' }, files)).includes(secret));
  });
});
