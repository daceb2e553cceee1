import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Host } from '../src/command-line/host.ts';
import { exitCodeOfError, runProgram } from '../src/command-line/run-program.ts';
import { statusLine } from '../src/command-line/status-line.ts';
import { outputMasked, writeReportText } from '../src/command-line/write-report.ts';
import { probeSpinner } from '../src/commands/online/probe-spinner.ts';
import { LeakError } from '../src/output/guard-text.ts';
import { type GuardedWriter, guardedWriter } from '../src/output/guarded-writer.ts';
import { guardedSecrets, holdsSecret } from '../src/output/holds-secret.ts';
import { jsonText } from '../src/report/json-text.ts';
import { shownData } from '../src/report/shown-data.ts';
import { allSecrets, forgettingSecrets, Secret } from '../src/secret.ts';
import type { Report } from '../src/types/report.ts';
import { joinWords, ourOwn, say } from '../src/value/untrusted.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { catchingStream } from './support/catching-stream.ts';

const text = 'kX93mPq27VbnT5cRz81LwQ';
const part = text.slice(3, 17);
const report: Report = {
  platforms: [],
  findings: [],
  gaps: [],
  passed: 0,
  ignored: 0,
  online: false,
  home: undefined,
  now: new Date(0),
};

/** A writer that knows one secret. */
function writerOf(strict = false): { readonly out: GuardedWriter; written(): string } {
  const { stream, text: written } = catchingStream();
  const secret = new Secret(text);
  return { out: guardedWriter(stream, { secrets: () => [secret], strict }), written };
}

test('a part of a secret in a report becomes [secret], and the report says so, as text and as JSON', async () => {
  const asText = writerOf();
  await writeReportText(
    report,
    { out: asText.out, err: asText.out },
    ({ gaps }) =>
      say`${ourOwn(part)}\n${joinWords(
        gaps.map(({ what }) => ourOwn(what)),
        ', ',
      )}\n`,
  );
  assert.equal(asText.written(), `[secret]\n${outputMasked}\n`);
  assert.equal(asText.out.hasMasked, true);
  const asJson = writerOf();
  await writeReportText(report, { out: asJson.out, err: asJson.out }, ({ gaps }) =>
    jsonText(shownData({ part, gaps }, (each) => each)),
  );
  const told = JSON.parse(asJson.written());
  assert.deepEqual(told, { part: '[secret]', gaps: [{ what: outputMasked, uncertain: false }] });
});

test('a run in which something was masked ends with its usual exit code, and says so; in the strict mode it ends with 70', async () => {
  const { stream, text: told } = catchingStream();
  const err = guardedWriter(stream, { secrets: () => [] });
  const out: GuardedWriter = {
    write: async () => 'written',
    wouldMask: () => false,
    forFile: (each) => each,
    hasMasked: true,
  };
  const host: Host = {
    env: {},
    platform: 'linux',
    script: undefined,
    stdout: stream,
    stderr: stream,
    world: async () => memoryWorld(),
    beforeInterrupt: () => () => undefined,
  };
  assert.equal(await runProgram(['rules'], host, { out, err }), 0);
  assert.match(told(), /^auth-doctor: output-masked: /);
  const strict = writerOf(true);
  const error = await strict.out.write(ourOwn(part)).catch((reason: unknown) => reason);
  assert.ok(error instanceof LeakError);
  assert.equal(await exitCodeOfError(error, [], host, { out: strict.out, err }), 70);
  assert.equal(strict.written(), '');
});

test('a secret stays known when nothing refers to it any more, also under memory pressure', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await forgettingSecrets(async () => {
    (() => new Secret(text))();
    for (let round = 0; round < 3; round += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      collect();
    }
    assert.ok(holdsSecret(`a ${text} b`, guardedSecrets(allSecrets())));
  });
});

test('the last line of a terminal goes through the guard, without control characters of a name', async () => {
  const { out, written } = writerOf();
  statusLine(out, catchingStream({ columns: 60 }).stream).show(ourOwn(part));
  const shown: string[] = [];
  const spinner = probeSpinner({ show: (words) => shown.push(words), clear: () => {}, columns: 80 }, true);
  spinner.waitingFor(['a\u001b[2Jb\u202e', 'hf_QwErTyUiOpAsDfGhJkLzXcVbNm12345678']);
  while (shown.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  spinner.stop();
  assert.equal(written(), '\r\u001b[K[secret]');
  for (const line of shown) assert.match(line, /asking a\\u\{1b\}\[2Jb\\u\{202e\}, \[secret\] …/);
});
