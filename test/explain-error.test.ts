import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { explainOrdinary, explainReports, explainTexts } from '../scripts/conformance/explain.ts';
import { recordedTexts } from '../scripts/conformance/recorded-text.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { explainError, memoryWorld } from '../src/library.ts';
import type { ErrorExplanation } from '../src/types/error-text.ts';
import { type MemoryRunInput, runInMemory } from './support/run-in-memory.ts';

const fixtures = fileURLToPath(new URL('../fixtures/explain/', import.meta.url));
const now = new Date('2026-11-27T12:00:00Z');
const world = (input: Parameters<typeof memoryWorld>[0] = {}) => memoryWorld({ now, ...input });

const noClientId =
  'descarteslabs.exceptions.AuthError: No valid authentication info found (no client_id). See https://docs.descarteslabs.com/authentication.html.';

const first = ({ explanations }: ErrorExplanation) => explanations[0]?.causes[0];
const confirmed = ({ explanations }: ErrorExplanation) =>
  explanations.flatMap(({ causes }) => causes.filter((each) => each.confirmed === true).map((each) => each.class));

describe('measures', () => {
  it('every fourth recorded text: its class first or among three, and no other cause is confirmed', async () => {
    const texts = recordedTexts(`${fixtures}texts.json`).filter((_, at) => at % 4 === 1);
    const rows = await explainTexts(texts);
    const good = rows.filter(({ standing }) => standing === 'first' || standing === 'among three');
    assert.ok(rows.length > 90 && good.length >= rows.length * 0.95, `${good.length} of ${rows.length}`);
    assert.deepEqual(
      rows.filter(
        ({ falselyConfirmed, leaked, confidentlyWrong }) => falselyConfirmed.length > 0 || leaked || confidentlyWrong,
      ),
      [],
    );
    assert.ok(rows.filter((each) => each.confirmed).length >= rows.length * 0.4);
  });

  it('reports whose text can tell: 75 % first or among three; none confidently wrong', async () => {
    const rows = await explainReports(`${fixtures}reports.json`);
    const telling = rows.filter(({ tells }) => tells);
    const good = telling.filter(({ standing }) => standing === 'first' || standing === 'among three');
    assert.equal(rows.length, 216);
    assert.ok(good.length >= telling.length * 0.75, `${good.length} of ${telling.length}`);
    assert.deepEqual(
      rows.filter(({ confidentlyWrong }) => confidentlyWrong),
      [],
    );
  });

  it('nothing is found in ordinary logs', async () => {
    const found = await explainOrdinary(`${fixtures}ordinary`);
    assert.ok(found.length >= 16);
    assert.deepEqual(
      found.filter(({ errors }) => errors.length > 0),
      [],
    );
  });
});

describe('the errors of the three documents', () => {
  it('Descartes Labs: the secret is set and the id is not', async () => {
    const env = { DESCARTESLABS_CLIENT_SECRET: fillSamples('{{descarteslabs/client-secret}}', now) };
    const said = await explainError(noClientId, { world: world({ env }) });
    assert.deepEqual([said.summary.exitCode, confirmed(said)], [1, ['missing-credential']]);
    assert.equal(said.explanations[0]?.platform, 'descarteslabs');
    assert.match(
      first(said)
        ?.evidence.map(({ what }) => what)
        .join('\n') ?? '',
      /client_id is missing/,
    );
    assert.deepEqual(first(said)?.rules, ['missing-pair']);
  });

  it('Descartes Labs: the same words for a token file that is not JSON', async () => {
    const files = { '.descarteslabs/token_info.json': '{"client_id": "x", ' };
    const said = await explainError(noClientId, { world: world({ files }) });
    assert.deepEqual(confirmed(said), ['config-file-malformed']);
  });

  it('without anything of the platform here, the causes are open and the exit code is 0', async () => {
    const said = await explainError(noClientId, { world: world() });
    assert.equal(said.summary.exitCode, 0);
    assert.deepEqual(confirmed(said), []);
    assert.equal(first(said)?.class, 'missing-credential');
    assert.ok((said.explanations[0]?.causes.length ?? 0) > 3);
    assert.ok(said.explanations[0]?.causes.every(({ confirmed: each }) => each === 'unknown'));
  });

  it('EarthScope: no refresh token, since the variable is empty', async () => {
    const text = 'earthscope_sdk.auth.error.NoRefreshTokenError: No refresh token was found. Please re-authenticate.';
    const said = await explainError(text, { world: world({ env: { ES_OAUTH2__REFRESH_TOKEN: '' } }) });
    assert.deepEqual([said.summary.exitCode, confirmed(said)], [1, ['empty-value']]);
  });

  it('EarthScope: a TLS fault behind the words about the refresh token is no fault of the credential', async () => {
    const text =
      'Unable to refresh because the refresh token is not valid. To resolve, re-authenticate.\nhttpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)\n';
    const said = await explainError(text, { world: world() });
    assert.equal(first(said)?.class, 'network-proxy-tls');
    assert.ok(said.explanations[0]?.credentialIsInnocent);
  });

  it('CAVE: 401 leaves what only the platform can tell open', async () => {
    const text =
      'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://global.daf-apis.com/info/api/v2/datastacks content: b\'{"error": "invalid_token", "message": "Unauthorized - Token is Invalid or Expired"}\'';
    const files = {
      '.cloudvolume/secrets/cave-secret.json': {
        content: fillSamples('{"token": "{{cave/token}}"}', now),
        mode: '600',
      },
    };
    const said = await explainError(text, { world: world({ files }) });
    assert.equal(said.explanations[0]?.platform, 'cave');
    assert.deepEqual(said.explanations[0]?.checked, ['cave']);
    assert.equal(first(said)?.class, 'revoked-or-rotated');
    assert.equal(first(said)?.confirmed, 'unknown');
    const whitespace = said.explanations[0]?.causes.find((each) => each.class === 'whitespace-or-newline');
    assert.equal(whitespace?.confirmed, false);
  });

  it('a bare 401 is checked on every platform in use', async () => {
    const said = await explainError('401', { world: world({ env: { HF_TOKEN: '“quoted”' } }) });
    assert.deepEqual(said.explanations[0]?.checked, ['huggingface']);
    const spaced = await explainError('401', {
      world: world({ env: { HF_TOKEN: fillSamples('{{huggingface/token}} ', now) } }),
    });
    assert.ok(spaced.explanations.length > 0);
  });
});

describe('what a text may look like', () => {
  const text = `2026-11-27T12:00:00Z Collecting cdsapi\r\n${noClientId}\r\nDone\r\n`;
  const bytes: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, big endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['CR alone', Buffer.from(text.replaceAll('\r\n', '\r'))],
    ['colours', Buffer.from(text.replace('AuthError', '\u001b[0;31mAuthError\u001b[0m'))],
    [
      'HTML',
      Buffer.from(text.replace('AuthError', '<span class="ansi-red-fg">AuthError</span>').replaceAll('(', '&#40;')),
    ],
    ['CI', Buffer.from(text.replace('descarteslabs.ex', '2026-11-27T12:00:01.1234567Z ##[error]descarteslabs.ex'))],
    ['a notebook', Buffer.from(`\r\n   "\\u001b[0;31mx\\u001b[0m: ${noClientId}\\n",\r\n`)],
  ];

  for (const [what, whole] of bytes)
    it(`${what}, in slices of any size: the same, with the line`, async () => {
      for (const size of [1, 7, 64, whole.length]) {
        async function* slices() {
          for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
        }
        const said = await explainError(slices(), { world: world() });
        assert.deepEqual(
          said.explanations.map(({ platform, line }) => [platform, line]),
          [['descarteslabs', 2]],
        );
      }
    });

  it('the same error again is one explanation with its lines', async () => {
    const said = await explainError(`${noClientId}\n${'quiet\n'.repeat(60)}${noClientId}\n`, { world: world() });
    assert.deepEqual(
      said.explanations.map(({ line, again }) => [line, again]),
      [[1, [62]]],
    );
  });

  it('a log of 40 MB is read in a heap of 48 MB', () => {
    const script = `
      import { explainError, memoryWorld } from './src/library.ts';
      async function* log() {
        for (let n = 0; n < 640; n += 1)
          yield Buffer.from(Array.from({ length: 500 }, (_, at) => 'step ' + n + '.' + at + ' error=0.5 token tile-' + Math.random() + ' loaded from https://tiles.example.org/a.tif and written\\n').join(''));
        yield Buffer.from(${JSON.stringify(`${noClientId}\n`)});
      }
      const said = await explainError(log(), { world: memoryWorld() });
      console.log(JSON.stringify([said.summary.lines, said.explanations.map(({ line }) => line)]));`;
    const ran = spawnSync(
      process.execPath,
      ['--max-old-space-size=48', '--import', 'tsx', '--input-type=module', '--eval', script],
      { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' },
    );
    assert.equal(ran.stdout, '[320001,[320001]]\n', ran.stderr.slice(0, 500));
  });
});

describe('no credential of a text comes out', () => {
  const kinds = [
    '{{huggingface/token}}',
    '{{cave/token}}',
    '{{cds/key}}',
    '{{descarteslabs/client-secret}}',
    '{{earthscope/refresh-token}}',
    '{{jwt earthscope/access-token exp=+3600}}',
  ] as const;
  const encodings: readonly ((token: string) => string)[] = [
    (token) => token,
    (token) => Buffer.from(token).toString('base64'),
    (token) => Buffer.from(token).toString('hex'),
    (token) => encodeURIComponent(token),
    (token) => [...token].map((each) => `\\u00${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
    (token) => [...token].map((each) => `&#${each.charCodeAt(0)};`).join(''),
    (token) => `\u001b[31m${token.slice(0, 9)}\u001b[0m${token.slice(9)}`,
    (token) => [...token].reverse().join(''),
  ];
  const places: readonly ((token: string) => string)[] = [
    (token) => `requests.exceptions.InvalidHeader: Invalid header value b'Bearer ${token}\\n'`,
    (token) =>
      `Authorization: Bearer ${token}\n401 Client Error: Unauthorized for url: https://huggingface.co/api/whoami-v2`,
    (token) => `401 Client Error: Unauthorized for url: https://ada:${token}@global.daf-apis.com/info?token=${token}`,
    (token) => `KeyError: '${token}'`,
    (token) => `KeyError: '${token.toUpperCase()}_TOKEN'`,
    (token) => `Set-Cookie: session=${token}; HttpOnly\nHTTP 403 Forbidden`,
    (token) => `Profile '${token}' does not exist\nNoRefreshTokenError: No refresh token was found. ${token}`,
    (token) => `PermissionError: [Errno 13] Permission denied: '/home/${token}/.config/credentials'`,
    (token) =>
      `${token}Error: authentication failed\n  File "/venv/lib/python3.11/site-packages/cdsapi/${token}.py", line 1\n${token}.${token}: 401 Client Error`,
  ];

  it('in any encoding, at any place, as text or as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...encodings),
        fc.constantFrom(...places),
        fc.constantFrom('text', 'json'),
        async (kind, number, encode, place, format) => {
          const token = fillSamples(kind.replace('}}', kind.includes('jwt') ? '}}' : ` ${number}}}`), now);
          const ran = await runInMemory(['explain', '--format', format, '--', `error: ${place(encode(token))}`], {
            now,
          });
          const said = ran.stdout + ran.stderr;
          assert.ok(ran.exitCode === 0 || ran.exitCode === 3, `${ran.exitCode} ${ran.stderr}`);
          for (const form of encodings.map((each) => each(token)))
            for (const part of [form, form.slice(0, 12), form.slice(-12)])
              assert.ok(!said.includes(part), `${kind} ${format}`);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('the user is told that it is leaked, and how to revoke it', async () => {
    const token = fillSamples('{{huggingface/token}}', now);
    const text = `httpx.LocalProtocolError: Illegal header value b'Bearer ${token}\\n'`;
    const said = await explainError(text, { world: world() });
    assert.deepEqual(said.leaks, [
      {
        line: 1,
        what: 'Hugging Face access token',
        platform: 'huggingface',
        revoke: 'https://huggingface.co/settings/tokens',
      },
    ]);
    assert.equal(first(said)?.class, 'whitespace-or-newline');
  });

  it('what was masked before is no leak', async () => {
    const said = await explainError("Illegal header value b'Bearer ***\\n'\nAuthorization: Bearer [secret]", {
      world: world(),
    });
    assert.deepEqual(said.leaks, []);
  });
});

describe('auth-doctor explain TEXT', () => {
  const explain = async (args: readonly string[], input: MemoryRunInput = {}) =>
    await runInMemory(['explain', ...args], { now, columns: 100, ...input });

  it('says what is confirmed, and exits with 1', async () => {
    const env = { DESCARTESLABS_CLIENT_SECRET: fillSamples('{{descarteslabs/client-secret}}', now) };
    const ran = await explain(['AuthError: No valid authentication info found (no client_id)'], { env });
    assert.equal(ran.exitCode, 1);
    assert.match(ran.stdout, /Confirmed on this machine:/);
    assert.match(ran.stdout, /client_id is missing/);
    assert.match(ran.stdout, /\$ auth-doctor check descarteslabs/);
  });

  it('takes a text that was pasted without quotes', async () => {
    const ran = await explain(['NoRefreshTokenError:', 'No', 'refresh', 'token', 'was', 'found']);
    assert.equal(ran.exitCode, 0);
    assert.match(ran.stdout, /No refresh token was found/);
  });

  it('says that the credential is not the cause', async () => {
    const ran = await explain([
      'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
    ]);
    assert.equal(ran.exitCode, 0);
    assert.match(ran.stdout, /Your credential is not the cause\./);
  });

  it('says what would help where nothing is recognised, and exits with 3', async () => {
    const ran = await explain(['nothing to see here']);
    assert.equal(ran.exitCode, 3);
    assert.match(ran.stdout, /Not recognised/);
    const json = await explain(['--format', 'json', 'nothing to see here']);
    assert.equal(json.exitCode, 3);
    assert.deepEqual(JSON.parse(json.stdout).explanations, []);
  });

  it('keeps explaining rules and variables, and refuses JSON for them', async () => {
    assert.match((await explain(['truncated-value'])).stdout, /^truncated-value/);
    assert.match((await explain(['HF_TOKEN'])).stdout, /HF_TOKEN/);
    const ran = await explain(['--format', 'json', 'HF_TOKEN']);
    assert.equal(ran.exitCode, 2);
    assert.match(ran.stderr, /--format is for error texts/);
  });

  it('says so where the file cannot be read', async () => {
    const ran = await explain(['--file', '/nonexistent/ci.log']);
    assert.equal(ran.exitCode, 2);
    assert.match(ran.stderr, /cannot be read/);
  });

  it('reads a log', async () => {
    const ran = await explain(['--format', 'json', '--file', `${fixtures}reports.json`]);
    assert.ok(readFileSync(`${fixtures}reports.json`, 'utf8').includes('NoKeyringError'));
    assert.ok(JSON.parse(ran.stdout).explanations.length > 0);
  });
});
