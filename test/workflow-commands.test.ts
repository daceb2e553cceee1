import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { guardedWriter } from '../src/output/guarded-writer.ts';
import { jsonText } from '../src/report/json-text.ts';
import { shownData } from '../src/report/shown-data.ts';
import { ourOwn } from '../src/value/untrusted.ts';
import { catchingStream } from './support/catching-stream.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { temporaryFolder } from './support/scan-repository.ts';

const starts = [
  '::error title=x::y',
  '::stop-commands::x',
  '::add-mask::e',
  '##[error]x',
  '##vso[task.complete result=Succeeded;]x',
  'section_start:1:x\r',
  'section_end:1:x\r',
];

/**
 * As actions/runner (src/Runner.Common/ActionCommand.cs), azure-pipelines-agent and gitlab-runner's log read a line.
 */
function isCommand(line: string): boolean {
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
    /^(?:\s|\u0085|\u001b\[[0-9;]*m)*::/.test(line) ||
    /##(?:vso)?\[/i.test(line) ||
    /section_(?:start|end):/i.test(line)
  );
}

async function written(...texts: readonly string[]): Promise<string> {
  const { stream, text } = catchingStream();
  const writer = guardedWriter(stream, { secrets: () => [] });
  for (const each of texts) await writer.write(ourOwn(each));
  return text();
}

test('no line is a command to a CI service, wherever the text is broken and whatever stands before it', async () => {
  const anyText = fc.string({
    unit: fc.constantFrom(...' \t\n\r:#[]a|\u00a0\u2028', '\u001b[31m', ...starts),
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), async (texts) => {
      const shown = await written(...texts);
      for (const line of shown.split(/[\n\r]/)) assert.ok(!isCommand(line), JSON.stringify(line));
    }),
    { numRuns: 2000 },
  );
});

test('the text stays readable, and other text is unchanged', async () => {
  assert.equal(await written('::error::x\n  ::debug::y\n'), '\\u{3a}:error::x\n  \\u{3a}:debug::y\n');
  assert.equal(await written('a ##[error]x\n'), 'a \\u{23}#[error]x\n');
  assert.equal(await written('section_start:1:x'), 'section\\u{5f}start:1:x');
  for (const plain of ['std::string a::b\n', '# title\n## [link]\n', 'a::\n', 'a section_starts: here\n', 'path:1:2\n'])
    assert.equal(await written(plain), plain);
});

test('a format’s own commands pass if it declares them', async () => {
  const { stream, text } = catchingStream();
  const writer = guardedWriter(stream, { secrets: () => [] });
  await writer.write(ourOwn('::error file=a.py,line=1::words\n'), 'own');
  await writer.write(ourOwn('::error::of a file’s name\n'));
  assert.equal(text(), '::error file=a.py,line=1::words\n\\u{3a}:error::of a file’s name\n');
});

test('JSON contains the same data, and no line of it is one', async () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...starts), fc.string({ unit: 'binary' }))), (data) => {
      const text = jsonText(shownData({ [data[0] ?? '']: data }, (each) => each));
      const wellFormed = JSON.parse(JSON.stringify({ [data[0] ?? '']: data }));
      assert.deepEqual(JSON.parse(text), wellFormed);
      for (const line of text.split('\n')) assert.ok(!isCommand(line), line);
    }),
  );
  const text = jsonText(shownData(starts, (each) => each));
  assert.equal(await written(text), text);
});

test('completion scripts and help pass unchanged', async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { stdout } = await runInMemory(['completion', shell]);
    assert.doesNotMatch(stdout, /\\u\{(?:3a|23|5f)\}|\[secret\]/);
  }
});

test('a name from outside begins no command in any report', async () => {
  for (const start of starts) {
    const name = start.replaceAll('/', '_').trim();
    for (const more of [[], ['-q'], ['-v'], ['--format=json'], ['--ascii']]) {
      const { stdout, stderr } = await runInMemory(['check', 'cave', 'earthscope', '--profile', name, ...more], {
        home: `/${name}`,
        columns: 20,
        files: { '.cloudvolume/secrets/cave-secret.json': `{"${start}": 1}`, '.earthscope/config.toml': `${start}\n` },
      });
      for (const line of `${stdout}\n${stderr}`.split(/[\n\r]/)) assert.ok(!isCommand(line), line);
    }
  }
});

test('nor in a file that a format writes: it may be /dev/stdout', async () => {
  const file = join(temporaryFolder(), 'report');
  for (const start of starts) {
    const home = `/${start.replaceAll('/', '_').trim()}`;
    const files = { '.cloudvolume/secrets/cave-secret.json': { content: '{"token": 1}', mode: '644' } };
    for (const format of ['text', 'markdown', 'junit']) {
      await runInMemory(['check', 'cave', '-q', `--format=${format}=${file}`], { home, columns: 20, files });
      for (const line of readFileSync(file, 'utf8').split(/[\n\r]/)) assert.ok(!isCommand(line), line);
    }
  }
});
