import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commands } from '../src/command-line/command-table.ts';
import { formats } from '../src/formats.generated.ts';
import type { FormatCommand } from '../src/report/format.ts';
import { runInMemory } from './support/run-in-memory.ts';

// `report` is Markdown or JSON, and never for the terminal alone: test/support-report.test.ts.
const withFormat = commands.filter(({ name, options }) => options['format'] !== undefined && name !== 'report');

describe('output formats', () => {
  it('are the files of src/report/formats, text first', () => {
    const files = readdirSync(new URL('../src/report/formats/', import.meta.url)).map((name) => name.slice(0, -3));
    assert.equal(formats[0]?.name, 'text');
    assert.deepEqual(formats.map(({ name }) => name).toSorted(), files.toSorted());
  });

  for (const { name: command, options } of withFormat) {
    it(`of ${command} are named by its help, and no other is taken`, async () => {
      const own = formats.filter((each) => each.commands.includes(command as FormatCommand)).map(({ name }) => name);
      assert.deepEqual(options['format']?.choices, own);
      const help = await runInMemory([command, '--help']);
      assert.match(help.stdout.replaceAll(/\s+/g, ' '), new RegExp(`--format [^-]*: ${own.join(', ')}`));
      const others = formats.map(({ name }) => name).filter((name) => !own.includes(name));
      for (const name of [...others, 'sarfi']) {
        const refused = await runInMemory([command, '--format', name]);
        assert.equal(refused.exitCode, 2);
        assert.match(refused.stderr, /--format/);
      }
    });

    for (const { name, commands: own } of formats) {
      if (name === 'text' || !own.includes(command as FormatCommand)) continue;
      it(`${command} --format ${name} prints in it, and not for people`, async () => {
        const paths = command === 'scan' ? ['src/version.ts'] : command === 'where' ? ['cave'] : [];
        const people = await runInMemory([command, ...paths]);
        const programs = await runInMemory([command, '--format', name, ...paths]);
        assert.equal(programs.exitCode, people.exitCode);
        assert.notEqual(programs.stdout, people.stdout);
        // Nothing was found: there is nothing to annotate.
        assert.match(programs.stdout, name === 'github' ? /\n$|^$/ : /\n$/);
      });
    }
  }
});
