import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chosenCommand } from '../src/command-line/chosen-command.ts';
import type { Parsed } from '../src/command-line/command.ts';
import { commands } from '../src/command-line/command-table.ts';
import { plainArguments } from '../src/command-line/plain-arguments.ts';
import { UsageError } from '../src/command-line/usage-error.ts';
import { yargsArguments } from '../src/command-line/yargs-arguments.ts';
import { rawText, type Untrusted } from '../src/value/untrusted.ts';

// What is parsed without yargs must be what yargs makes of it; everything else must be left to yargs.

const options = [...new Set(commands.flatMap(({ options: table }) => Object.keys(table)))];
const values = [
  ...['cave', 'es', 'json', 'text', 'never', '72h', 'https://example.org/x', '~/a-b', 'A..B', 'a b', "'q'", '"q"', ''],
  ...['-', '--', '-v', '-q', '-vq', '-h', 'true', 'false', '0x10', '1e3', '007', '{}', '=', 'a=b', '-1', 'help', 'ü'],
  ...['constructor', '__proto__', '$0', '_', '[x]', 'x,y', '%41'],
];
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...options.map((name) => `--${name}`)) },
  { weight: 1, arbitrary: fc.constantFrom(...options.map((name) => `--no-${name}`)) },
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('--help', '--version', '--fromat', '--format=json', '--no-', '---online', '--__proto__'),
  },
);
const line = fc
  .tuple(fc.constantFrom(...commands.map(({ name }) => [name]), []), fc.array(word, { maxLength: 5 }))
  .map(([command, words]): readonly string[] => [...command, ...words]);

/** What commands use: options that are given, and the words. */
function given(parsed: Parsed | undefined, names: readonly string[]): unknown {
  const plain = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(plain) : typeof value === 'object' ? rawText(value as Untrusted) : value;
  return names.map((name) => [name, plain(parsed?.[name])]);
}

describe('plain arguments', () => {
  it('are what yargs makes of them', () => {
    let taken = 0;
    fc.assert(
      fc.property(line, (args) => {
        const chosen = chosenCommand(args);
        const plain = plainArguments(chosen.entry, chosen.args);
        if (plain === undefined) return;
        taken += 1;
        const answer = yargsArguments(chosen, { args, env: {} });
        assert.ok(answer.kind === 'parsed');
        const names = [...options, 'help', 'version', chosen.entry.words?.name ?? ''];
        assert.deepEqual(given(plain, names), given(answer.parsed, names));
      }),
      { numRuns: 3000 },
    );
    assert.ok(taken > 500, `only ${taken} lines were plain`);
  });

  it('leave everything unusual to yargs', () => {
    for (const args of [
      ['--help'],
      ['-v'],
      ['--format=json'],
      ['--format'],
      ['--online', 'false'],
      ['--online', '--online'],
      ['cave', '--', 'es'],
      ['--fromat', 'json'],
      ['--constructor'],
      ['"cave"'],
    ]) {
      const chosen = chosenCommand(args);
      assert.equal(plainArguments(chosen.entry, chosen.args), undefined, args.join(' '));
    }
    assert.throws(() => {
      const args = ['completion', '--color', 'never'];
      const chosen = chosenCommand(args);
      assert.equal(plainArguments(chosen.entry, chosen.args), undefined);
      yargsArguments(chosen, { args, env: {} });
    }, UsageError);
  });

  it('and --help alone is what yargs takes for help, of every command', () => {
    for (const args of [['--help'], ['help'], ...commands.map(({ name }) => [name, '--help'])]) {
      const chosen = chosenCommand(args);
      assert.deepEqual(chosen.args, ['--help']);
      assert.deepEqual(yargsArguments(chosen, { args, env: {} }), { kind: 'help' });
    }
  });
});
