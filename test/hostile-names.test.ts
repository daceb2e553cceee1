import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formats } from '../src/formats.generated.ts';
import type { FormatCommand } from '../src/report/format.ts';
import { type MemoryRunInput, runInMemory } from './support/run-in-memory.ts';

/** A token that is nowhere but in a name: nothing of this run holds it as a secret. */
const token = 'hf_QwErTyUiOpAsDfGhJkLzXcVbNm12345678';
const tokens = [
  token,
  '3f2a9c81d7e645b0a1c2f3e4d5b6a798',
  'kX93mPq27VbnT5cRz81LwQ',
  '4711:53a38a50-1d2c-4b7e-9f60-7c81d2e3a4b5',
];

/** Pieces of names as somebody makes them who wants to be obeyed, hidden, or in the log for ever. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      '\u001b[31m',
      '\u001b]8;;http://x\u0007',
      '\u009b2J',
      '\r',
      '\n',
      '\n::error title=x::y',
      '::stop-commands::x',
      '##[error]x',
    ],
    ...[
      '##vso[task.complete result=Failed;]',
      'section_start:1:x\r',
      '\u202e',
      '\u2066',
      '\u200b',
      '\u2028',
      '\ufeff',
      '\ud800',
      '\u{e0041}',
    ],
    ...[
      '`rm -rf ~`',
      '$(id)',
      "';x",
      '"',
      '\\',
      '|',
      '%0A::error::x',
      '&#58;&#58;',
      '<b>',
      ']]>',
      '[a](b)',
      '=cmd|x',
      '..',
      ' ',
      '~',
    ],
    ...['default', 'earthscope', 'token.json', 'a'.repeat(10_000), '日本', ...tokens],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const names = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((each) => each.join(''));

/** Where a name from outside can stand: variables, files, keys, sections, hosts, profiles, homes, packages, errors. */
const places: readonly ((name: string) => MemoryRunInput & { readonly args?: readonly string[] })[] = [
  (name) => ({ env: { [`ES_${name.replaceAll('\0', '')}`]: 'x', [`${name.replaceAll('\0', '')}_TOKEN`]: 'x' } }),
  (name) => ({ env: { ES_PROFILE_NAME: name, ES_BOOTSTRAP_SETTINGS: JSON.stringify({ [name]: name }) } }),
  (name) => ({
    env: { HF_TOKEN_PATH: `/x/${name}`, NETRC: `/${name}/.netrc`, CLOUD_VOLUME_DIR: name, DESCARTESLABS_ENV: name },
  }),
  (name) => ({
    env: { DESCARTESLABS_IAM_URL: `https://${name}/`, ES_RESOURCES__API_URL: name, GLOBAL_SERVER_ADDRESS: name },
  }),
  (name) => ({ files: { '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ [name]: { [name]: name } }) } }),
  (name) => ({ files: { '.cloudvolume/secrets/cave-secret.json': `{"token": "x", ${name}` } }),
  (name) => ({
    files: {
      [`.cloudvolume/secrets/${fileName(name)}-cave-secret.json`]: '{}',
      [`.earthscope/${fileName(name)}/tokens.json`]: '{}',
    },
  }),
  (name) => ({
    files: { '.earthscope/config.toml': `[${JSON.stringify(name)}.oauth2]\n${JSON.stringify(name)} = 1\n` },
  }),
  (name) => ({ files: { '.earthscope/config.toml': `[default]\n${name} = ${name}\n` } }),
  (name) => ({
    files: {
      '.netrc': `machine ${name} login ${name}\nmachine global.daf-apis.com ${name}\n`,
      '.cdsapirc': `${name}: ${name}\nurl: ${name}\n`,
    },
  }),
  (name) => ({ files: { '.bashrc': `export CAVE_TOKEN=x # ${name}\nexport ES_OAUTH2__REFRESH_TOKEN=${name}\n` } }),
  (name) => ({
    cwdFiles: {
      '.env': `${name}=1\nHF_TOKEN=$${name}\n`,
      'compose.yaml': `services:\n  ${name}:\n    environment:\n      HF_TOKEN: \${${name}}\n`,
    },
  }),
  (name) => ({
    cwdFiles: { 'auth-doctor.toml': `[rules]\n${JSON.stringify(name)} = "off"\n`, '.env': 'CAVE_TOKEN=x\n' },
  }),
  (name) => ({
    files: {
      [`.config/auth-doctor/providers/${fileName(name)}.toml`]: `schema = 1\nname = ${JSON.stringify(name)}\n${JSON.stringify(name)} = 1\n`,
    },
  }),
  (name) => ({ home: `/home/${fileName(name)}`, files: { '.descarteslabs/token_info.json': '{"client_id": 1}' } }),
  (name) => ({ cwd: `/data/${fileName(name)}`, cwdFiles: { '.env': 'CAVE_TOKEN=x\n' } }),
  (name) => ({
    python: {
      foundBy: name,
      path: `/opt/${fileName(name)}`,
      packages: new Map([
        ['caveclient', name],
        ['earthscope-sdk', '1.9.3'],
      ]),
      doubt: name,
    },
  }),
  (name) => ({ args: ['--profile', name] }),
  (name) => ({ args: ['--datastack', name] }),
  (name) => ({ args: ['--server', `https://${name}`] }),
];

function fileName(name: string): string {
  return name.replaceAll(/[/\0]/g, '_').slice(0, 200) || 'x';
}

/** Each command in each of its formats, as it is called. */
const calls: readonly (readonly string[])[] = [
  ...formats.flatMap(({ name, commands }) =>
    commands
      .filter((command): command is Exclude<FormatCommand, 'scan'> => command !== 'scan')
      .map((command) => [command, ...(command === 'where' ? ['cave'] : []), `--format=${name}`]),
  ),
  ...[
    ['check', '-v'],
    ['check', '-q'],
    ['check', '--ascii', '--color=always'],
    ['check', '--shell=powershell', 'cave', 'earthscope'],
  ],
  ...[
    ['explain', 'ES_PROFILE_NAME'],
    ['explain', '~/.earthscope/config.toml'],
    ['explain', 'CAVE_TOKEN'],
    ['completion', 'bash'],
  ],
];

/** As CI services read a line. */
const command =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
  /^(?:\s|\u0085|\u001b\[[0-9;]*m)*::|##(?:vso)?\[|section_(?:start|end):/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
const ownColours = /\u001b\[\d{1,2}m/g;

test('no name from outside is obeyed, hides something, or is shown if it could be a token: every command, every format', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...calls),
      fc.constantFrom(20, 80, 200),
      async (name, makers, call, columns) => {
        const made = makers.map((make) => make(name));
        const input: MemoryRunInput = Object.assign(
          { columns },
          ...made,
          { env: Object.assign({}, ...made.map(({ env }) => env)) },
          { files: Object.assign({}, ...made.map(({ files }) => files)) },
          { cwdFiles: Object.assign({}, ...made.map(({ cwdFiles }) => cwdFiles)) },
        );
        const takesOptions = ['check', 'status', 'where'].includes(call[0] ?? '');
        const run = await runInMemory([...call, ...(takesOptions ? made.flatMap(({ args = [] }) => args) : [])], input);
        assert.ok([0, 1, 2, 3].includes(run.exitCode), `exit code ${run.exitCode}: ${run.stderr}`);
        const shown = run.stdout + run.stderr;
        assert.doesNotMatch(
          shown.replaceAll(ownColours, ''),
          /(?![\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\ufeff\u2028\u2029\u{e0041}]/u,
        );
        for (const line of shown.split('\n')) {
          if (command.test(line))
            assert.ok(call.includes('--format=github') && /^::(?:error|warning|notice) /.test(line), line);
        }
        for (const each of tokens) {
          const secret = each.replace(/^hf_|^\d+:/, '');
          for (let at = 0; at + 12 <= secret.length; at += 1)
            assert.ok(!shown.includes(secret.slice(at, at + 12)), `${call.join(' ')}: ${shown}`);
        }
        if (call.includes('--format=json')) JSON.parse(run.stdout);
      },
    ),
    { numRuns: 400, seed: 20_261_127 },
  );
});
