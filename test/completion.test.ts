import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it, type TestContext } from 'node:test';
import { commands } from '../src/command-line/command-table.ts';
import { completedCommands } from '../src/commands/completion.ts';
import { bashScript } from '../src/completion/bash-script.ts';
import { fishScript } from '../src/completion/fish-script.ts';
import { powerShellScript } from '../src/completion/powershell-script.ts';
import { zshScript } from '../src/completion/zsh-script.ts';
import { formats } from '../src/formats.generated.ts';
import { hasShell } from './support/has-shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-completion-'));
after(() => rmSync(folder, { recursive: true }));
const model = await completedCommands(commands);

function scriptFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Nothing of the user's own startup files, and only English. */
function run(program: string, args: readonly string[], input = ''): string {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8', TERM: 'dumb' };
  return execFileSync(program, args, { encoding: 'utf8', env, cwd: folder, input, timeout: 60_000 });
}

/** What must be offered at the end of a command line, and what must not: the same in every shell. */
const cases: readonly {
  readonly line: readonly string[];
  readonly offers: readonly string[];
  readonly not: readonly string[];
}[] = [
  { line: ['ch'], offers: ['check'], not: ['explain'] },
  { line: ['ca'], offers: ['cave'], not: ['check'] },
  { line: ['check', 'cav'], offers: ['cave'], not: ['truncated-value'] },
  { line: ['check', '--val'], offers: ['--valid-for'], not: ['--keep'] },
  { line: ['rules', 'trunc'], offers: ['truncated-value'], not: ['cave'] },
  { line: ['explain', 'ES_OAUTH2__R'], offers: ['ES_OAUTH2__REFRESH_TOKEN'], not: ['HF_TOKEN'] },
  { line: ['completion', ''], offers: ['bash', 'zsh', 'fish', 'powershell'], not: ['cave'] },
];

it('bash offers the words of each command', (context) => {
  if (!hasShell('bash', context)) return;
  const path = scriptFile('auth-doctor.bash', bashScript(model));
  const offered = (line: readonly string[]): readonly string[] => {
    const words = ['auth-doctor', ...line].map((word) => `'${word}'`).join(' ');
    const script = `source '${path}'; complete -p auth-doctor >/dev/null || exit 9; COMP_WORDS=(${words}); COMP_CWORD=${line.length}; _auth_doctor; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', ['--noprofile', '--norc', '-eu', '-c', script]).split('\n').filter(Boolean);
  };
  for (const { line, offers, not } of cases) assertOffered(offered(line), offers, not, line);
  const names = formats.map(({ name }) => name);
  assert.deepEqual(offered(['check', '--format', '']), names);
  assert.deepEqual(offered(['check', '--format', '=', 'js']), ['json']);
});

it('fish offers the words of each command', (context) => {
  if (!hasShell('fish', context)) return;
  const path = scriptFile('auth-doctor.fish', fishScript(model));
  const offered = (line: readonly string[]): readonly string[] =>
    run('fish', ['--no-config', '-c', `source '${path}'; complete -C 'auth-doctor ${line.join(' ')}'`])
      .split('\n')
      .map((each) => each.split('\t')[0] ?? '');
  for (const { line, offers, not } of cases) assertOffered(offered(line), offers, not, line);
  const names = formats.map(({ name }) => name).sort();
  assert.deepEqual(offered(['check', '--format', '']).filter(Boolean).sort(), names);
});

it('zsh loads the script, and offers the words of each command', (context) => {
  if (!hasShell('zsh', context)) return;
  const path = scriptFile('auth-doctor.zsh', zshScript(model));
  const list = scriptFile('offered', '');
  // Completion only runs in the line editor: compadd is replaced by a function that records its arguments.
  const inner = scriptFile(
    'inner.zsh',
    `autoload -Uz compinit && compinit -u -D && source '${path}' || exit 9
PROMPT= RPROMPT=
compadd() {
  local -a matches displayed
  builtin compadd -O matches "$@"
  print -rl -- $matches >>'${list}'
  builtin compadd "$@"
}
bindkey '^I' list-choices
# Keys that come before the editor is ready would be the terminal's own.
zle-line-init() { print -n "<at $((++lines))>" }
zle -N zle-line-init
`,
  );
  const lines = cases.map(({ line }) => ['auth-doctor', ...line].join(' '));
  // Each line is typed, completed and erased, and then the end of its offers is marked.
  const type = (line: string, index: number): string =>
    `zpty -w -n inner ${quote(`${line}\t`)}; zpty -w -n inner $'\\x15'; zpty -w inner ${quote(`print '<end>' >>'${list}'`)}; zpty -r -m inner out '*<at ${index + 2}>*' || exit 7`;
  const outer = scriptFile(
    'outer.zsh',
    `zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "source '${inner}'"
zpty -r -m inner out '*<at 1>*' || exit 8
${lines.map(type).join('\n')}
zpty -d inner
`,
  );
  run('zsh', ['-f', outer]);
  const parts = readFileSync(list, 'utf8').split('<end>');
  for (const [index, { line, offers, not }] of cases.entries())
    assertOffered((parts[index] ?? '').split('\n'), offers, not, line);
});

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function assertOffered(
  offered: readonly string[],
  offers: readonly string[],
  not: readonly string[],
  line: readonly string[],
): void {
  for (const word of offers)
    assert.ok(offered.includes(word), `${line.join(' ')}: ${word} is not among ${offered.join(' ')}`);
  for (const word of not) assert.ok(!offered.includes(word), `${line.join(' ')}: ${word} is offered`);
}

it('PowerShell: every command with its words and options, in its own quotation marks', () => {
  const script = powerShellScript([
    {
      name: 'check',
      summary: '',
      words: ["o'ne", 't‘wo'],
      options: [{ name: 'format', describe: '', takesValue: true, choices: ['text', 'json'] }],
    },
  ]);
  assert.match(script, /'check' = @\{ words = @\('o''ne', 't‘‘wo'\); options = @\('--format', '--help'\) \}/);
  assert.match(script, /'--format' = @\('text', 'json'\)/);
  const whole = powerShellScript(model);
  for (const { name } of commands) assert.ok(whole.includes(`'${name}' = @{`), name);
});

it('descriptions with quotation marks and colons break no script', (context: TestContext) => {
  const odd = [
    {
      name: 'check',
      summary: "It's a: \\ `x` $(y)",
      words: ['cave'],
      options: [{ name: 'strict', describe: "It's [so]: \\ $x", takesValue: false, choices: [] }],
    },
  ] as const;
  for (const [shell, text, flag] of [
    ['bash', bashScript(odd), '-n'],
    ['zsh', zshScript(odd), '-n'],
    ['fish', fishScript(odd), '--no-execute'],
  ] as const) {
    if (hasShell(shell, context)) run(shell, [flag, scriptFile(`odd.${shell}`, text)]);
  }
});
