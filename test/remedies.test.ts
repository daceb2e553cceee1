import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, it } from 'node:test';
import { catalog } from '../src/catalog.generated.ts';
import { diagnoseExample } from '../src/commands/explain/diagnose-example.ts';
import { shellPath } from '../src/rule-kit/shell-path.ts';
import { rules } from '../src/rules.generated.ts';
import type { Finding, Shell } from '../src/types/finding.ts';
import type { RuleExample } from '../src/types/rule.ts';
import { hasShell } from './support/has-shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-remedies-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Every example of a rule, and what is found in it. */
const diagnosed: readonly { readonly example: RuleExample; readonly findings: readonly Finding[] }[] =
  await Promise.all(
    rules
      .flatMap(({ examples }): readonly RuleExample[] => [...examples.invalid, ...examples.valid])
      .map(async (example) => ({ example, findings: (await diagnoseExample(example)).findings })),
  );

/** Every line that a finding of any example prints for a shell, each once. */
function printedLines(): ReadonlyMap<Shell, readonly string[]> {
  const lines = new Map<Shell, Set<string>>();
  for (const { findings } of diagnosed) {
    for (const { shell, line } of findings.flatMap(({ remedy }) => remedy.steps.flatMap(({ run }) => run ?? []))) {
      lines.set(shell, (lines.get(shell) ?? new Set()).add(line));
    }
  }
  return new Map([...lines].map(([shell, each]) => [shell, [...each]]));
}

const lines = printedLines();

/** The programs that parse each shell's lines, and how they check without running. */
const programs = [
  { program: 'bash', shell: 'posix', bare: ['--noprofile', '--norc'], check: '-n' },
  { program: 'zsh', shell: 'posix', bare: ['-f'], check: '-n' },
  { program: 'fish', shell: 'fish', bare: ['--no-config'], check: '--no-execute' },
] as const;

type Program = (typeof programs)[number];

/** A client's, ours, or one that changes the system: never run here. */
const notRun = [
  /^auth-doctor /,
  /^sudo /,
  / -m pip install /,
  /^pipx runpip /,
  /^(export HOME=|set -gx HOME )/,
  ...catalog.flatMap(({ login }) => (login === undefined ? [] : [new RegExp(`^${login.split(' ')[0]} `)])),
];

/** The effect that a line claims, and how to verify it. Undefined if the line is of another kind. */
type Trial = (line: string, run: Run) => boolean;
type Run = (
  script: string,
  home: string,
  input?: string,
) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };

const trials: Readonly<Record<string, Trial>> = {
  'takes a variable away': (line, run) => {
    const [, names = ''] = /^(?:unset|set -e) (\w+(?: \w+)*)$/.exec(line) ?? [];
    if (names === '') return false;
    const each = names.split(' ');
    const { stdout } = run([...each.map((name) => exported(name, 'before')), line, 'env'].join('\n'), newHome());
    for (const name of each) assert.doesNotMatch(stdout, new RegExp(`^${name}=`, 'm'));
    return true;
  },
  'exports what the shell has': (line, run) => {
    const [, posix = '', fish = ''] = /^(?:export (\w+)|set -gx (\w+) \$\2)$/.exec(line) ?? [];
    if (posix + fish === '') return false;
    const set = posix ? `${posix}='a  b'` : `set -g ${fish} 'a  b'`;
    const { stdout } = run(`${set}\nenv\necho ---\n${line}\nenv`, newHome());
    const [before = '', then = ''] = stdout.split('---');
    assert.doesNotMatch(before, new RegExp(`^${posix}${fish}=`, 'm'));
    assert.match(then, new RegExp(`^${posix}${fish}=a  b$`, 'm'));
    return true;
  },
  'sets a variable to a word, or to what another holds': (line, run) => {
    const [, to = '', from = ''] =
      /^(?:export (\w+)="\$(\w+)"|set -gx (\w+) \$(\w+))$/.exec(line)?.filter(Boolean) ?? [];
    if (to !== '') {
      assert.match(
        run(`${exported(from, 'a "b" $c')}\n${line}\nenv`, newHome()).stdout,
        new RegExp(`^${to}=a "b" \\$c$`, 'm'),
      );
      return true;
    }
    const [, name = '', word = ''] = /^(?:export|set -gx) (\w+)[= ]([\w:./-]+)$/.exec(line) ?? [];
    if (name === '') return false;
    assert.ok(run(`${line}\nenv`, newHome()).stdout.split('\n').includes(`${name}=${word}`));
    return true;
  },
  'writes https:// where an address begins otherwise': (line, run) => {
    const [, posix = '', fish = ''] =
      /^(?:export (\w+)="https:\/\/\$\{\1#\*:\/\/\}"|set -gx (\w+) \(string replace .* \$\2\))$/.exec(line) ?? [];
    const name = posix + fish;
    if (name === '') return false;
    const { stdout } = run(`${exported(name, 'HTTP://a.example.org/b?c=://d')}\n${line}\nenv`, newHome());
    assert.ok(stdout.split('\n').includes(`${name}=https://a.example.org/b?c=://d`), stdout);
    return true;
  },
  'gives a variable another name': (line, run) => {
    const [, to = '', from = ''] =
      /^(?:export (\w+)="\$(\w+)" && unset \w+|set -gx (\w+) \$(\w+); set -e \w+)$/.exec(line)?.filter(Boolean) ?? [];
    if (to === '') return false;
    const { stdout } = run(`${exported(from, 'a "b" $c')}\n${line}\nenv`, newHome());
    assert.match(stdout, new RegExp(`^${to}=a "b" \\$c$`, 'm'));
    assert.doesNotMatch(stdout, new RegExp(`^${from}=`, 'm'));
    return true;
  },
  'asks for a value that is not shown': (line, run) => {
    const [, name = ''] =
      /^(?:printf '\w+: ' && IFS= read -rs (\w+) && export \w+ && echo|read -s -x -g -P '\w+: ' (\w+))$/
        .exec(line)
        ?.filter(Boolean) ?? [];
    if (name === '') return false;
    const typed = 'a  b\\c"d ';
    const { stdout } = run(`${line}\nprintenv ${name}`, newHome(), `${typed}\n`);
    assert.equal(stdout.split('\n').at(-2), typed);
    return true;
  },
  'changes a mode': (line, run) => {
    const [, mode = '', path = ''] = /^chmod (\d+) ~\/(\S+)$/.exec(line) ?? [];
    if (path === '') return false;
    const home = newHome();
    const file = writeBelow(home, path);
    chmodSync(file, 0o644);
    run(line, home);
    assert.equal((statSync(file).mode & 0o777).toString(8), mode);
    return true;
  },
  'moves a file, and never over another': (line, run) => {
    const [, from = '', to = ''] = /^(?:mkdir -p ~\/\S+(?: &&|; and) )?mv -n ~\/(\S+) ~\/(\S+)$/.exec(line) ?? [];
    if (from === '') return false;
    const home = newHome();
    writeBelow(home, from, 'moved');
    run(line, home);
    assert.equal(readFileSync(join(home, to), 'utf8'), 'moved');
    writeBelow(home, from, 'another');
    // Some versions of mv call that a failure.
    run(`${line}; true`, home);
    assert.equal(readFileSync(join(home, to), 'utf8'), 'moved');
    return true;
  },
  'puts a kept login in its place': (line, run) => {
    const [, from = '', to = ''] = /^cp (\S+) ~\/(\S+)(?: &&|; and) rm \S+$/.exec(line) ?? [];
    if (from === '') return false;
    const home = newHome();
    const kept = from.startsWith('~/') ? writeBelow(home, from.slice(2), 'new') : join(home, 'kept.json');
    writeFileSync(kept, 'new');
    chmodSync(kept, 0o600);
    const file = writeBelow(home, to, 'old');
    run(from.startsWith('~/') ? line : line.replaceAll(from, kept), home);
    assert.deepEqual([readFileSync(file, 'utf8'), existsSync(kept)], ['new', false]);
    return true;
  },
  'takes a byte order mark off a file': (line, run) => {
    const [, path = ''] = /^perl -i -pe '[^']+' ~\/(\S+)$/.exec(line) ?? [];
    if (path === '') return false;
    const home = newHome();
    const file = writeBelow(home, path, '\ufeffurl: x\n\ufeffkey: y\n');
    chmodSync(file, 0o600);
    run(line, home);
    assert.equal(readFileSync(file, 'utf8'), 'url: x\n\ufeffkey: y\n');
    assert.equal((statSync(file).mode & 0o777).toString(8), '600');
    return true;
  },
  'removes a file': (line, run) => {
    const [, path = ''] = /^rm ~\/(\S+)$/.exec(line) ?? [];
    if (path === '') return false;
    const home = newHome();
    const file = writeBelow(home, path);
    run(line, home);
    assert.equal(existsSync(file), false);
    return true;
  },
  'lets git forget a file and leaves it on disk': (line, run) => {
    const [, root = '', path = ''] = /^git -C (\S+) rm --cached --quiet -- (\S+)$/.exec(line) ?? [];
    if (path === '') return false;
    const home = newHome();
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', home, ...args], { encoding: 'utf8', env: environment(home) });
    const file = writeBelow(home, path);
    git('init', '--quiet');
    git('add', '--force', '--', path);
    assert.equal(git('ls-files').trim(), path);
    run(line.replace(root, home), home);
    assert.equal(git('ls-files'), '');
    assert.ok(existsSync(file));
    return true;
  },
};

for (const program of programs) {
  it(`${program.program} understands every printed line`, (context) => {
    if (!hasShell(program.program, context)) return;
    for (const line of lines.get(program.shell) ?? []) {
      const { status, stderr } = spawnSync(program.program, [...program.bare, program.check, scriptFile(line)], {
        encoding: 'utf8',
        env: environment(folder),
      });
      assert.equal(status, 0, `${line}\n${stderr}`);
    }
  });

  it(`${program.program} does with every harmless line what the line is for`, (context) => {
    if (!hasShell(program.program, context)) return;
    const done = new Set<string>();
    for (const line of lines.get(program.shell) ?? []) {
      if (notRun.some((pattern) => pattern.test(line))) continue;
      const kind = Object.entries(trials).find(([, trial]) => trial(line, runIn(program)))?.[0];
      assert.ok(
        kind,
        `this line is of no kind that this test knows how to try, and not among those that are never run: ${line}`,
      );
      done.add(kind);
    }
    assert.deepEqual([...done].sort(), Object.keys(trials).sort(), 'every kind is printed by some example');
  });

  it(`${program.program} parses a path as one word, whatever is in it`, (context) => {
    if (!hasShell(program.program, context)) return;
    const home = newHome();
    const odd = [
      'plain',
      'two words',
      "it's",
      '$HOME',
      '`id`',
      '"x"',
      'a\\b',
      '*',
      '~',
      '-n',
      '!x',
      '#',
      ';ls',
      '(a)',
      'é ü',
      'a\\',
    ];
    for (const name of odd) {
      for (const path of [`${home}/${name}`, `/elsewhere/${name}`]) {
        const argument = shellPath(path, home, program.shell);
        assert.equal(runIn(program)(`printf '%s' ${argument}`, home).stdout, path);
      }
    }
  });
}

/** Every regular file below a directory, by its content. */
function contentsIn(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'));
}

it('no printed command deletes a login: an example’s files still contain it afterwards', () => {
  const ran = new Set<string>();
  for (const { example, findings } of diagnosed) {
    const texts = Object.entries(exampleFiles(example)).filter(([path]) => !isCache(path));
    const printed = findings.flatMap(({ remedy }) =>
      remedy.steps.flatMap(({ run = [] }) => run.filter(({ shell }) => shell === 'posix').map(({ line }) => line)),
    );
    const harmless = printed.filter((line) => !notRun.some((pattern) => pattern.test(line)));
    if (texts.length === 0 || harmless.length === 0) continue;
    const home = newHome();
    for (const [path, text] of texts) writeBelow(home, path, text);
    for (const line of harmless) {
      ran.add(line);
      spawnSync('bash', ['--noprofile', '--norc', '-c', line], { env: environment(home), cwd: home, input: 'x\n' });
    }
    const left = contentsIn(home);
    const withoutMark = new Set(left.map((text) => text.replace(/^\ufeff/, '')));
    // A newer login replaces the one that was exchanged for it: that one is used up.
    const replaced = new Set(harmless.map((line) => /^cp ~\/\S+ ~\/(\S+) && rm /.exec(line)?.[1]));
    for (const [path, text] of texts.filter(([each]) => !replaced.has(each)))
      assert.ok(withoutMark.has(text.replace(/^\ufeff/, '')), `${path} is gone after\n${harmless.join('\n')}`);
  }
  assert.ok([...ran].some((line) => line.startsWith('mv ')) && [...ran].some((line) => line.includes('mkdir')));
});

/** What a client creates again by itself, and a temporary file next to a login that the platform has renewed since. */
function isCache(path: string): boolean {
  return /\/jwt_token_|\/\.tokens-/.test(path);
}

function exampleFiles({ files = {} }: RuleExample): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, file]) => {
      const text = typeof file === 'string' ? file : file.content;
      return text === undefined || text === '' ? [] : [[path.replace(/^\/home\/me\//, ''), text] as const];
    }),
  );
}

it('PowerShell and cmd: a path is quoted, or no line is printed', () => {
  assert.equal(shellPath("C:\\it's", undefined, 'powershell'), "'C:\\it''s'");
  // PowerShell treats typographic quotation marks as plain ones.
  assert.equal(shellPath('C:\\a’b', undefined, 'powershell'), "'C:\\a’’b'");
  assert.equal(shellPath('C:\\Users\\me\\.x\\y.json', 'C:\\Users\\me', 'powershell'), '"$HOME\\.x\\y.json"');
  assert.equal(shellPath('C:\\Users\\me\\$(calc)', 'C:\\Users\\me', 'powershell'), "(Join-Path $HOME '$(calc)')");
  assert.equal(shellPath('C:\\Users\\me\\a b', 'C:\\Users\\me', 'cmd'), '"%USERPROFILE%\\a b"');
  for (const character of ['%', '"', '!', '^', '\n'])
    assert.equal(shellPath(`C:\\a${character}b`, undefined, 'cmd'), undefined);
});

it('PowerShell and cmd: quotation marks and brackets of every printed line are closed', () => {
  for (const shell of ['powershell', 'cmd'] as const) {
    for (const line of lines.get(shell) ?? []) {
      const bare = line.replaceAll(shell === 'cmd' ? /"[^"]*"/g : /'(?:[^']|'')*'|"[^"]*"/g, '');
      assert.doesNotMatch(bare, shell === 'cmd' ? /"/ : /["']/, line);
      assert.equal(bare.split('(').length, bare.split(')').length, line);
      assert.doesNotMatch(line, /[\n\r]/, line);
    }
  }
});

function runIn({ program, bare }: Program): Run {
  return (script, home, input = '') => {
    const { status, stdout, stderr } = spawnSync(program, [...bare, scriptFile(script)], {
      encoding: 'utf8',
      env: environment(home),
      cwd: home,
      input,
    });
    assert.equal(status, 0, `${script}\n${stderr}`);
    return { status, stdout, stderr };
  };
}

/** The same words in all three. */
function exported(name: string, value: string): string {
  return `export ${name}='${value}'`;
}

function environment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C.UTF-8', TERM: 'dumb', GIT_CONFIG_NOSYSTEM: '1' };
}

function newHome(): string {
  return mkdtempSync(join(folder, 'home-'));
}

function writeBelow(home: string, path: string, text = ''): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function scriptFile(text: string): string {
  const path = join(folder, 'script');
  writeFileSync(path, `${text}\n`);
  return path;
}
