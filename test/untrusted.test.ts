import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Host } from '../src/command-line/host.ts';
import { statusLine } from '../src/command-line/status-line.ts';
import { UsageError } from '../src/command-line/usage-error.ts';
import { reportPrintable } from '../src/commands/report/report-printable.ts';
import { ConfigError } from '../src/config/config-error.ts';
import { formats } from '../src/formats.generated.ts';
import { guardedWriter } from '../src/output/guarded-writer.ts';
import { guardedSecrets, holdsSecret } from '../src/output/holds-secret.ts';
import { absentClients } from '../src/providers/absent-linux.generated.ts';
import { ProviderFileError } from '../src/providers/provider-file-error.ts';
import type { OutputFormat } from '../src/report/format.ts';
import { jsonError } from '../src/report/json-error.ts';
import { jsonText } from '../src/report/json-text.ts';
import { textOfLines, twoColumns, wrapText } from '../src/report/layout.ts';
import { labelledProse, type Page } from '../src/report/page.ts';
import type { Screen } from '../src/report/screen.ts';
import { textReport } from '../src/report/text.ts';
import { forgettingSecrets, Secret } from '../src/secret.ts';
import type { FileKey } from '../src/types/facts.ts';
import type { Finding } from '../src/types/finding.ts';
import type { Report } from '../src/types/report.ts';
import { type ForeignKind, mayShow, shown, shownNames } from '../src/value/foreign-text.ts';
import { joinWords, rawText, say, type Untrusted, untrusted, type Words } from '../src/value/untrusted.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { catchingStream } from './support/catching-stream.ts';
import { runInMemory } from './support/run-in-memory.ts';

const plainScreen: Omit<Screen, 'detail'> = {
  width: 80,
  unicode: true,
  colour: false,
  links: false,
  shell: 'posix',
  call: say`auth-doctor`,
  offerOnline: false,
};

/** Those of which the list of a client has the beginning only. */
const moreVariables = [
  'ES_PROFILE',
  'ES_PROFILE_NAME',
  'ES_OAUTH2__SCOPE',
  'ES_RESOURCES__API_URL',
  'DESCARTESLABS_ENV',
];

const pasted = [
  'hf_QwErTyUiOpAsDfGhJkLzXcVbNm12345678',
  '3f2a9c81d7e645b0a1c2f3e4d5b6a798',
  '53a38a50-1d2c-4b7e-9f60-7c81d2e3a4b5',
  '42648664:53a38a50-1d2c-4b7e-9f60-7c81d2e3a4b5',
  'https://ada:hunter2pass9@example.org/x',
  'kX93mPq27VbnT5cRz81LwQ',
  'tr0ub4dor&3',
  'drqafghwjyasnlzhweo',
];

describe('a text from outside', () => {
  it('cannot be put into a sentence by mistake', () => {
    const text: Untrusted = untrusted('kX93mPq27VbnT5cRz81LwQ');
    // @ts-expect-error it is no string
    const asText: string = text;
    // @ts-expect-error a slot of a sentence takes words only
    const sentence: Words = say`There is no ${text}.`;
    // @ts-expect-error nor does it take any text
    const other: Words = say`There is no ${String(text)}.`;
    // @ts-expect-error an error takes no text
    const errors = [() => new UsageError(String(text)), () => new ConfigError(`${text}`)];
    // @ts-expect-error whatever its name
    const third = () => new ProviderFileError(`${text}: no`);
    for (const each of [asText, sentence, other, text, { text }, [text], errors, third])
      assert.ok(!`${String(each)}${JSON.stringify(each)}`.includes('kX93'));
    assert.equal(rawText(text), 'kX93mPq27VbnT5cRz81LwQ');
  });

  it('as a plain string cannot be printed either: not on a stream, in a line, a report, an error or as data', () => {
    const found: string = ['kX93mPq27Vb', 'nT5cRz81LwQ'].join('');
    const partly: 'a file' | `${string}.toml` = `${found}.toml`;
    const out = guardedWriter(catchingStream().stream, { secrets: () => [] });
    const page = {} as Page;
    const uses = [
      // @ts-expect-error a writer takes words only
      () => out.write(found),
      // @ts-expect-error whatever is around them
      () => out.write(`${found}\n`),
      // @ts-expect-error a sentence takes no string, however it came about
      () => say`${found}`,
      // @ts-expect-error nor one of which the compiler knows a part
      () => say`${partly}`,
      // @ts-expect-error nor nothing
      () => say`${undefined}`,
      // @ts-expect-error nor what nothing is known of
      () => say`${JSON.parse(found).name}`,
      // @ts-expect-error nor what is between
      () => joinWords([say`a`], found),
      // @ts-expect-error a line of a report takes words only
      () => wrapText(found, 80),
      // @ts-expect-error so does a row of a table
      () => twoColumns([{ name: found, words: say`x` }], 80),
      // @ts-expect-error and what is behind a label
      () => labelledProse(say`cause`, found, page),
      // @ts-expect-error and a colour
      () => page.paint.bold(found),
      // @ts-expect-error and the text of a report
      () => textOfLines([found]),
      // @ts-expect-error and what a format renders
      () => ({ name: 'x', commands: ['check'], render: async () => found }) satisfies OutputFormat,
      // @ts-expect-error and a status line
      () => statusLine(out, catchingStream().stream).show(found),
      // @ts-expect-error and a failure in a format
      () => jsonError('usage', found, '1'),
      // @ts-expect-error data is printed once its texts have been looked at
      () => jsonText({ found }),
      // @ts-expect-error a command has no stream, only writers
      (host: Host) => host.stderr.write(found),
      // @ts-expect-error and gives a key of a file to nobody who takes a text
      (key: FileKey): string => key.key,
    ];
    assert.equal(uses.length, 18);
    // What may be: our own words, numbers, texts that the compiler knows, and what was looked at.
    const kind = uses.length > 1 ? 'directory' : 'file';
    assert.equal(say`a ${kind} of ${3}: ${shownNames(found)}`, 'a directory of 3: [secret]');
  });

  it('that a rule repeats is looked at in each text of the finding, in every format', async () => {
    const secret = 'tr0ub4dor&3-and-more';
    const odd = `a ${secret} b 3f2a9c81d7e645b0a1c2f3e4d5b6a798 c \u001b[31m d`;
    const place = { kind: 'file', path: `/home/me/${odd}`, key: odd, line: 1 } as const;
    const finding: Finding = {
      rule: 'quoted-value',
      severity: 'error',
      platform: 'cave',
      clients: ['caveclient', odd],
      place,
      message: odd,
      evidence: [{ place, what: odd, wins: true }, { what: odd }],
      cause: odd,
      remedy: {
        steps: [
          { say: odd, brief: odd, url: `https://example.org/${odd}`, text: [odd] },
          { say: odd, run: [{ shell: 'posix', line: `export X=${odd}` }] },
        ],
        wontHelp: [odd],
      },
    };
    const other = { ...finding, clients: ['caveclient'], place: { kind: 'env', name: odd } } as const;
    const report: Report = {
      platforms: [{ id: 'cave', name: odd, status: 'problems', clients: [], installed: [], reason: odd }],
      findings: [finding, other],
      gaps: [{ what: odd, uncertain: true, platform: 'cave', client: odd }],
      python: odd,
      passed: 0,
      ignored: 0,
      online: false,
      home: '/home/me',
      now: new Date(0),
    };
    await forgettingSecrets(async () => {
      const held = new Secret(secret);
      for (const { load, name } of formats.filter((each) => each.commands.includes('check')))
        for (const detail of ['quiet', 'normal', 'verbose'] as const) {
          const screen: Screen = { ...plainScreen, detail };
          const printable = reportPrintable(
            'check',
            { report, world: memoryWorld(), exitCode: 1, key: undefined },
            async () => textReport(report, screen),
          );
          const text = await (await load()).render(printable);
          assert.notEqual(text, '', name);
          assert.ok(!holdsSecret(text, guardedSecrets([held])), `${name}: ${text}`);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that none of them is there
          assert.doesNotMatch(text, /tr0ub4dor|3f2a9c81d7|\u001b/, name);
        }
    });
  });

  it('is shown according to its kind, and never with control characters', () => {
    const kinds: readonly Exclude<ForeignKind, 'name'>[] = [
      'typed',
      'setting',
      'key',
      'quotedName',
      'quotedValue',
      'otherKey',
      'addressRun',
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...kinds), (text, kind) => {
        assert.doesNotMatch(shown(untrusted(text), kind) + shownNames(text), /[\p{Cc}\u202e]/u);
      }),
    );
    const table: readonly (readonly [Exclude<ForeignKind, 'name'>, readonly string[], readonly string[]])[] = [
      ['typed', ['chekc', '--fromat', 'earthscope-skd'], ['cave2', 'aBcDeFgH', 'https://x', '']],
      [
        'setting',
        [
          'default',
          'minnie65_public_v1300',
          'https://global.daf-apis.com',
          '~/work/secrets',
          '127.0.0.1:44325',
          'short1',
        ],
        ['Hunter2pass', 'CpHYUSsIFTeB', 'https://ada:pw@example.org'],
      ],
      [
        'key',
        ['fail-on', 'rules.expired-token', 'clients.0.sources.0.label'],
        ['drqafghwjyasnlzhweo', 'a b', 'kX93mPq27Vbn'],
      ],
      ['quotedName', ['refresh_token', '[default]', 'abc12'], ['refresh_token_2', 'kX93mPq27Vbn']],
      ['quotedValue', ['1.5', 'yes'], ['password']],
      ['otherKey', ['client_id', 'profile2'], ['a1b2c3', '2fa']],
      ['addressRun', ['example', 'k3y'], ['kX93mPq27']],
    ];
    for (const [kind, may, mayNot] of table) {
      for (const text of may) assert.ok(mayShow(text, kind), `${kind} ${text}`);
      for (const text of mayNot) assert.ok(!mayShow(text, kind), `${kind} ${text}`);
    }
  });

  it('in a path only names that a person would choose are kept', () => {
    assert.equal(
      shownNames('/home/ada/.config/auth-doctor/providers/earth-data.toml:3'),
      '/home/ada/.config/auth-doctor/providers/earth-data.toml:3',
    );
    assert.equal(shownNames('~/x/.tokens-1f2e3d4c5b6a.json'), '~/x/.tokens-1f2e3d4c5b6a.json');
    assert.equal(shownNames('~/x/hf_QwErTyUiOpAsDfGhJkLzXcVbNm12345678.toml'), '~/x/[secret]');
    assert.equal(
      shownNames('https://example.org/#42648664:53a38a50-1d2c-4b7e-9f60-7c81d2e3a4b5'),
      'https://example.org/#[secret]',
    );
  });
});

describe('what was pasted', () => {
  it('as an argument is not repeated', async () => {
    for (const text of pasted) {
      for (const args of [
        ['scan', text],
        ['scan', 'no-such-file', text],
        [text],
        ['check', text],
        ['explain', text],
        ['rules', text],
        ['providers', text],
        ['completion', text],
        ['--format', text],
        ['--shell', text],
        [`--${text}`],
        ['scan', '--history', text],
        ['scan', '--since', text],
        ['scan', '--baseline', text],
        ['scan', `${text}*`],
        ['demo', '--keep', `/dev/null/${text}`],
        ['check', 'cave', '--server', text],
        ['check', '--profile', text],
      ]) {
        for (const more of [[], ['--format=json']]) {
          const { stdout, stderr, exitCode } = await runInMemory([...args, ...more]);
          assert.ok(exitCode !== 70, `${args.join(' ')}: ${stderr}`);
          // The host of an address is not secret.
          const secret = /:([^:@]+)@/.exec(text)?.[1] ?? text;
          for (let at = 0; at + 9 <= secret.length; at += 1)
            assert.ok(!(stdout + stderr).includes(secret.slice(at, at + 9)), `${args.join(' ')}: ${stdout}${stderr}`);
        }
      }
    }
  });

  it('as an argument is referred to by its position', async () => {
    const { stdout, exitCode } = await runInMemory(['scan', '3f2a9c81d7e645b0a1c2f3e4d5b6a798']);
    assert.equal(exitCode, 2);
    assert.match(stdout, /argument 1: not found \(ENOENT\)/);
    assert.match((await runInMemory(['scan', 'no-such-file'])).stdout, /no-such-file: not found/);
  });

  it('as the name of a configuration or provider file, or as a key in one, is not repeated', async () => {
    for (const text of pasted.filter((each) => !each.includes('/') && each.length > 12)) {
      const key = text.replaceAll(/[^\w-]/g, '_');
      const runs = [
        { files: { [`.config/auth-doctor/providers/${text}.toml`]: 'id = 1\n' } },
        { files: { [`.config/auth-doctor/providers/${text}.toml`]: '= x\n' } },
        {
          files: { '.config/auth-doctor/providers/x.toml': `schema = 0\n${key} = 1\n[[tokens]]\nshape = "${text}{"\n` },
        },
        { files: { '.config/auth-doctor/auth-doctor.toml': `${key} = 1\n` } },
        { files: { '.config/auth-doctor/auth-doctor.toml': `[rules]\n${key} = "off"\n` } },
        { files: { '.config/auth-doctor/auth-doctor.toml': `platforms = ["${key}"]\n` } },
        {
          env: { XDG_CONFIG_HOME: `/etc/${text}` },
          files: { [`/etc/${text}/auth-doctor/auth-doctor.toml`]: 'x = 1\n' },
        },
      ];
      for (const input of runs) {
        for (const args of [['check'], ['scan', '/dev/null'], ['check', '--format=json']]) {
          const { exitCode, stdout, stderr } = await runInMemory(args, input);
          assert.ok([0, 1, 2, 3].includes(exitCode), JSON.stringify(input));
          assert.match(stdout + stderr, /\.toml\b|\[secret\]/);
          for (let at = 0; at + 12 <= text.length; at += 1)
            assert.ok(!(stdout + stderr).includes(text.slice(at, at + 12)), `${JSON.stringify(input)}: ${stderr}`);
        }
      }
    }
  });

  it('in a variable that steers a client is not repeated', { timeout: 120_000 }, async () => {
    const clients: readonly { readonly variables: readonly string[] }[] = JSON.parse(absentClients);
    const names = [...new Set([...clients.flatMap(({ variables }) => variables), ...moreVariables])];
    const values = [
      'Hunter2pass',
      'tr0ub4dor&3',
      'CpHYUSsIFTeB',
      '@int https://CpHYUSsIFTeB:',
      'https://ada:Hunter2pass@example.org/x',
      '{"a": "Hunter2pass"}',
    ];
    assert.ok(names.length > 50);
    for (const [index, name] of names.entries())
      for (const value of [values[index % values.length] ?? '', values[(index + 2) % values.length] ?? ''])
        for (const args of [
          ['check', '-v'],
          ['explain', name],
        ]) {
          const { exitCode, stdout, stderr } = await runInMemory(args, { env: { [name]: value } });
          assert.ok(exitCode < 4, `${name}: ${stderr}`);
          assert.doesNotMatch(stdout + stderr, /Hunter2|tr0ub4|CpHYUSs/, `${name}=${value} ${args.join(' ')}`);
        }
  });
});
