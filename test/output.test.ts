import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { LeakError } from '../src/output/guard-text.ts';
import { guardedWriter } from '../src/output/guarded-writer.ts';
import { maskTokens } from '../src/output/mask-tokens.ts';
import { reprBytes, reprStr } from '../src/python/python-repr.ts';
import { Secret } from '../src/secret.ts';
import { stripControls } from '../src/value/strip-controls.ts';
import { ourOwn } from '../src/value/untrusted.ts';
import { program } from './support/program.ts';
import { publicWords } from './support/public-words.ts';

/** A stream that keeps what it is given, and fails with `error` if that is set. */
function sink(error?: Error) {
  const texts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      texts.push(chunk);
      done(error);
    },
  });
  return { texts, stream };
}

async function passes(text: string, ...secrets: readonly Secret[]): Promise<boolean> {
  const { stream, texts } = sink();
  const writer = guardedWriter(stream, { secrets: () => secrets });
  const outcome = await writer.write(ourOwn(text)).catch((error: unknown) => error);
  if (outcome instanceof LeakError) assert.deepEqual(texts, []);
  else assert.equal(outcome, 'written');
  return outcome === 'written';
}

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const awkward = fc.string({
  unit: fc.constantFrom(...'%\\"\'u4x1n+/= \n\r\t{}&;#é\u202e😀\u{e0041}\ud800ab'),
  minLength: 16,
  maxLength: 40,
});
const anySecret = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 16, maxLength: 60 }),
    fc.string({ minLength: 16, maxLength: 60 }),
    awkward,
  )
  .filter((text) => text.trim().length >= 16);

const percent = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const encodings: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'Basic credentials': (text) => Buffer.from(`id:${text}`).toString('base64'),
  percent,
  'percent, lower case': (text) => `/${percent(text).replace(/%../g, (each) => each.toLowerCase())}`,
  form: (text) => new URLSearchParams({ q: text }).toString(),
  json: (text) => JSON.stringify(text),
  'json, ASCII': (text) => ascii(JSON.stringify(text)),
  'json in json': (text) => JSON.stringify({ body: JSON.stringify({ text }) }),
  'repr of str': (text) => reprStr(text),
  'repr of bytes': (text) => reprBytes(Buffer.from(text)),
  harmless: (text) => stripControls(text),
  xml: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
};

for (const [name, encode] of Object.entries(encodings)) {
  test(`no secret passes the writer: ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(anySecret, anyText, anyText, async (text, before, after) => {
        assert.equal(await passes(before + encode(text) + after, new Secret(text)), false);
      }),
    );
  });
}

test('the result of maskTokens always passes, and keeps the text around a plain secret', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySecret,
      anySecret,
      fc.constantFrom(...Object.values(encodings)),
      anyText,
      anyText,
      async (a, b, encode, before, after) => {
        const secrets = [new Secret(a), new Secret(b), new Secret(`${a}${b}`)];
        assert.ok(await passes(maskTokens(before + encode(a) + after + encode(b), secrets), ...secrets));
      },
    ),
  );
  const secret = new Secret('made-up-value-0001');
  assert.equal(maskTokens('token made-up-value-0001 (env)', [secret]), 'token [secret] (env)');
  assert.equal(maskTokens('id:bWFkZS11cC12YWx1ZS0wMDAx.', [secret]), 'id:[secret].');
});

test('a secret that is wrapped, colored, trimmed or unquoted is detected', async () => {
  const secret = new Secret(' "Bearer made-up-value-0001"\n');
  for (const text of [
    'made-up-value-0001',
    'made-up-\n      value-0001',
    '\x1b[31mmade-up-\x1b[39m\n\x1b[31mvalue-0001\x1b[39m',
  ]) {
    assert.equal(await passes(`token ${text}.`, secret), false);
  }
});

test('a secret in two parts is detected when the second is written', async () => {
  const { stream, texts } = sink();
  const writer = guardedWriter(stream, { secrets: () => [new Secret('made-up-value-0001')] });
  assert.equal(await writer.write(ourOwn('made-up-')), 'written');
  await assert.rejects(writer.write(ourOwn('value-0001')), LeakError);
  assert.equal(await writer.write(ourOwn('the rest')), 'written');
  assert.deepEqual(texts, ['made-up-', 'the rest']);
});

test('short values, blank ones, exempt ones and our own mask are not secrets', async () => {
  assert.ok(
    await passes(
      'seven77 and a table:         x [secret]',
      new Secret('seven77'),
      new Secret('         '),
      new Secret('[secret]'),
    ),
  );
  const { stream } = sink();
  const secret = new Secret('EXAMPLE_TOKEN');
  const exempt = publicWords(['EXAMPLE_TOKEN', 'api.example.org']);
  assert.equal(
    await guardedWriter(stream, { secrets: () => [secret], exempt }).write(ourOwn('set EXAMPLE_TOKEN')),
    'written',
  );
  assert.equal(exempt(new Secret('made-up-value-0001')), false);
  await assert.rejects(
    guardedWriter(stream, { secrets: () => [secret] }).write(ourOwn('set EXAMPLE_TOKEN')),
    LeakError,
  );
});

test('by default every secret of the process is looked for, and the error quotes none', async () => {
  const secret = new Secret('made-up-value-0002');
  const error: unknown = await guardedWriter(sink().stream)
    .write(ourOwn(secret.reveal()))
    .catch((each: unknown) => each);
  assert.ok(error instanceof LeakError);
  assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /made-up/);
});

test('a closed reader ends it silently; another error is the caller’s', async () => {
  const gone = guardedWriter(sink(Object.assign(new Error('x'), { code: 'EPIPE' })).stream);
  assert.deepEqual([await gone.write(ourOwn('a')), await gone.write(ourOwn('b'))], ['closed', 'closed']);
  const full = guardedWriter(sink(Object.assign(new Error('x'), { code: 'ENOSPC' })).stream);
  await assert.rejects(full.write(ourOwn('a')), {
    name: 'OutputError',
    code: 'ENOSPC',
    message: /^The output could not be written: the disk is full; .*\.$/,
  });
  const odd = guardedWriter(sink(Object.assign(new Error('x'), { code: 'made up: x' })).stream);
  await assert.rejects(odd.write(ourOwn('a')), {
    code: undefined,
    message: 'The output could not be written: the system refused it.',
  });
});

test('a full disk ends every command with exit code 2 and one line that says what to do', () => {
  // If there is no such device, the test above must be enough.
  if (!existsSync('/dev/full')) return;
  const full = openSync('/dev/full', 'w');
  for (const args of [
    ['scan', fileURLToPath(import.meta.url)],
    ['scan', '--stdin', '--format', 'json'],
    ['check', 'cave'],
    ['rules'],
    ['demo'],
    ['scan', '--help'],
  ]) {
    const { status, stderr } = spawnSync(program[0], [...program.slice(1), ...args], {
      env: { PATH: '', HOME: '/nonexistent' },
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr.split('\n').length - 1], [2, 1], args.join(' '));
    assert.match(stderr, /^The output could not be written: the disk is full; free some space, /);
  }
  closeSync(full);
});

test('a large output is in the pipe before the process ends, and a closed pipe gives no stack trace', () => {
  if (process.platform === 'win32') return;
  const module = JSON.stringify(new URL('../src/output/guarded-writer.ts', import.meta.url));
  const code = `const { guardedWriter } = await import(${module}); console.error(await guardedWriter(process.stdout).write('x'.repeat(3e6))); process.exit(4)`;
  const run = (reader: string) => {
    const script = `"$0" --import tsx --input-type=module -e "$1" | ${reader}; exit "\${PIPESTATUS[0]}"`;
    return spawnSync('bash', ['-c', script, process.execPath, code], { encoding: 'utf8' });
  };
  const whole = run('wc -c');
  assert.deepEqual([whole.stdout.trim(), whole.stderr, whole.status], ['3000000', 'written\n', 4]);
  const cut = run('head -c 1');
  assert.deepEqual([cut.stdout, cut.stderr, cut.status], ['x', 'closed\n', 4]);
});

test('a pipe without a reader ends every command silently, with the expected exit code', () => {
  if (process.platform === 'win32') return;
  const commands: readonly (readonly [readonly string[], number])[] = [
    [['rules'], 0],
    [['demo'], 0],
    [['providers', '--format', 'json'], 0],
    [['completion', 'bash'], 0],
    [['--help'], 0],
    [['scan', '/no-such-file'], 2],
  ];
  for (const [args, due] of commands) {
    const script = '"$0" "$@" | true; exit "${PIPESTATUS[0]}"';
    const { status, stderr } = spawnSync('bash', ['-c', script, ...program, ...args], {
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [due, ''], args.join(' '));
  }
});

test('what a terminal interprets or hides becomes visible', () => {
  assert.equal(
    stripControls('a\x1b[31m\u202eb\u200b\n\x9b\ufeff\ud800\u2066😀é'),
    'a\\u{1b}[31m\\u{202e}b\\u{200b}\\u{a}\\u{9b}\\u{feff}\\u{d800}\\u{2066}😀é',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        const safe = stripControls(text);
        assert.doesNotMatch(safe, /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b-\u200d\u2060\ufeff]/u);
        assert.equal(stripControls(safe), safe);
      },
    ),
  );
});
