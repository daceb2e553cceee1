import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MemoryFile } from '../src/types/memory-files.ts';
import { credentialParts, leastPart } from '../src/value/credential-parts.ts';
import { runInMemory } from './support/run-in-memory.ts';

/** Texts like tokens, and texts that need escaping everywhere. */
const secrets = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'),
    minLength: 16,
    maxLength: 60,
  }),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 64 }),
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=._-'),
    minLength: 20,
    maxLength: 80,
  }),
  fc
    .string({
      unit: fc.constantFrom(...'abcXYZ019"\\{}[]<>&%$#\'`~ \téß“”\u200b\u202e日本\u{1f600}'),
      minLength: 16,
      maxLength: 40,
    })
    .filter((text) => text.trim().length >= 16),
);

/** A place for a secret: variables, files, arguments. */
type Placed = {
  readonly env?: Record<string, string>;
  readonly files?: Record<string, MemoryFile>;
  readonly args?: readonly string[];
};

const variables = [
  'DESCARTESLABS_TOKEN',
  'DESCARTESLABS_CLIENT_ID',
  'DESCARTESLABS_CLIENT_SECRET',
  'DESCARTESLABS_REFRESH_TOKEN',
  'CLIENT_SECRET',
  'DESCARTESLABS_TOKEN_INFO_PATH',
  'DESCARTESLABS_ENV',
  'DESCARTESLABS_IAM_URL',
  'EARTHONE_TOKEN',
  'EARTHONE_CLIENT_ID',
  'EARTHONE_CLIENT_SECRET',
  'EARTHONE_ENV',
  'ES_OAUTH2__REFRESH_TOKEN',
  'ES_OAUTH2__ACCESS_TOKEN',
  'ES_OAUTH2__SCOPE',
  'ES_OAUTH2',
  'ES_PROFILE_NAME',
  'ES_BOOTSTRAP_SETTINGS',
  'ES_OAUTH2_REFRESH_TOKEN',
  'CAVE_TOKEN',
  'CLOUD_VOLUME_DIR',
  'CLOUD_FILES_DIR',
  'GLOBAL_SERVER_ADDRESS',
  'CAVECLIENT_TOKEN',
  'NETRC',
];
const paths = [
  '.descarteslabs/token_info.json',
  '.earthone/token_info.json',
  '.earthscope/default/tokens.json',
  '.earthscope/config.toml',
  '.config/earthscope-cli/sso_tokens.json',
  '.cloudvolume/secrets/cave-secret.json',
  '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json',
  '.cloudvolume/secrets/chunkedgraph-secret.json',
  '.netrc',
];
const contents: readonly ((secret: string) => string)[] = [
  (secret) =>
    JSON.stringify({
      token: secret,
      client_id: secret,
      client_secret: secret,
      refresh_token: secret,
      access_token: secret,
    }),
  (secret) => `{"token": "${secret}`,
  (secret) => `{"token": ${JSON.stringify(secret)}, }`,
  (secret) => JSON.stringify([secret]),
  (secret) => JSON.stringify({ [secret]: { token: [secret] }, token: { [secret]: 1 } }),
  (secret) => `[profile.default.oauth2]\nrefresh_token = "${secret}"\n`,
  (secret) => `[default.oauth2]\nrefresh_token = '${secret}\n[${secret}]\n`,
  (secret) => `${secret}\n`,
  (secret) => `machine global.daf-apis.com login ${secret} password ${secret}\nmachine ${secret}`,
  (secret) => `\ufeff{"refresh_token": "${secret}", "refresh_token": 1}`,
];

const places: fc.Arbitrary<(secret: string) => Placed> = fc.oneof(
  fc.constantFrom(...variables).map((name) => (secret: string) => ({ env: { [name]: secret } })),
  fc
    .constantFrom(...variables)
    .map((name) => (secret: string) => ({ env: { [name]: `{"refresh_token": "${secret}"}` } })),
  fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom(...contents), fc.constantFrom('600', '644', '000'))
    .map(([path, content, mode]) => (secret: string) => ({
      files: { [path]: { content: content(secret), mode } },
    })),
  fc.constant((secret: string) => ({
    files: { [`.earthscope/${fileName(secret)}/tokens.json`]: '{}' },
    args: ['--profile', fileName(secret)],
  })),
  fc
    .constantFrom(
      ...['--profile', '--server', '--datastack', '--valid-for', '--format', '--fail-on', '--shell', '--color'],
    )
    .map((option) => (secret: string) => ({ args: [option, secret] })),
  fc
    .constantFrom(
      ...['--profile=', '--server=https://', '--server=https://user:', '--format=', '--', '-', '', 'cave ', '--token='],
    )
    .map((before) => (secret: string) => ({ args: [before + secret] })),
  fc.constant((secret: string) => ({ args: ['demo', secret] })),
  fc.constant((secret: string) => ({ args: ['--', secret] })),
);

/** Each command, as it is called. */
const commands = fc.constantFrom<readonly string[]>(
  [],
  ['check'],
  ['explain', 'DESCARTESLABS_TOKEN'],
  ['explain', 'ES_OAUTH2__REFRESH_TOKEN'],
  ['explain', 'quoted-value'],
  ['rules'],
  ['providers'],
  ['providers', 'cave'],
  ['completion', 'bash'],
  ['scan', '/nonexistent'],
);
const widths = fc.constantFrom(undefined, 20, 40, 63, 80, 120);

const switches = fc.subarray(
  [
    '-v',
    '-q',
    '--ascii',
    '--strict',
    '--color=always',
    '--format=json',
    '--shell=fish',
    'cave',
    'earthscope',
    'descarteslabs',
    'earthone',
  ],
  { maxLength: 4 },
);

test('no option, argument, variable, file or file name makes auth-doctor show a secret', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      secrets,
      fc.array(places, { minLength: 1, maxLength: 3 }),
      switches,
      commands,
      widths,
      async (secret, makers, given, command, columns) => {
        const placed = makers.map((make) => make(secret));
        const env = Object.assign({}, ...placed.map((each) => each.env));
        const files = Object.assign({}, ...placed.map((each) => each.files));
        const args = [...command, ...given, ...placed.flatMap((each) => each.args ?? [])];
        const { exitCode, stdout, stderr } = await runInMemory(args, {
          env,
          files,
          ...(columns === undefined ? {} : { columns }),
        });
        assert.ok([0, 1, 2, 3].includes(exitCode), `exit code ${exitCode}`);
        for (const form of formsOf(secret)) {
          assert.ok(!stdout.includes(form), 'stdout shows it');
          assert.ok(!stderr.includes(form), 'stderr shows it');
        }
        for (const part of partsOf(secret)) {
          assert.ok(!bare(stdout).includes(part), 'stdout shows a part of it');
          assert.ok(!bare(stderr).includes(part), 'stderr shows a part of it');
        }
        if (
          args.includes('--format=json') ||
          (args.includes('--format') && args[args.indexOf('--format') + 1] === 'json')
        )
          JSON.parse(stdout);
      },
    ),
    { numRuns: 500, seed: 20_261_122 },
  );
});

const subjects: fc.Arbitrary<(secret: string) => readonly string[]> = fc.oneof(
  fc.constantFrom(...paths).map((path) => () => ['explain', `~/${path}`]),
  fc.constantFrom(...variables).map((name) => () => ['explain', name]),
  fc
    .constantFrom(...['', '~/', '/home/me/', './', '$', 'x/../', 'AuthError: ', '--', 'cave-secret.json/'])
    .map((before) => (secret: string) => ['explain', before + secret]),
  fc.constantFrom('providers', 'rules', 'check', 'completion').map((command) => (secret: string) => [command, secret]),
);
const surroundings = [{}, { GITHUB_ACTIONS: 'true' }, { GITLAB_CI: 'true' }, { CI: '1' }] as const;

test('nor does explaining a file or a variable that holds it, what is typed in their place, or a job', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      secrets,
      fc.array(places, { minLength: 1, maxLength: 3 }),
      subjects,
      fc.constantFrom(...surroundings),
      async (secret, makers, subject, job) => {
        const placed = makers.map((make) => make(secret));
        const env = Object.assign({}, job, ...placed.map((each) => each.env));
        const files = Object.assign({ [fileName(secret)]: secret }, ...placed.map((each) => each.files));
        const { exitCode, stdout, stderr } = await runInMemory(subject(secret), { env, files });
        assert.ok([0, 1, 2, 3].includes(exitCode), `exit code ${exitCode}`);
        for (const form of formsOf(secret)) {
          assert.ok(!stdout.includes(form), 'stdout shows it');
          assert.ok(!stderr.includes(form), 'stderr shows it');
        }
      },
    ),
    { numRuns: 300, seed: 20_261_122 },
  );
});

/** As one name of a path. */
function fileName(secret: string): string {
  return secret.replaceAll(/[/\0]/g, '_');
}

function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1);
  const forms = [
    secret,
    fileName(secret),
    secret.trim(),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
  return [...new Set(forms)];
}

/** Any 12 characters in a row of what could be a credential. */
function partsOf(secret: string): readonly string[] {
  return credentialParts(secret)
    .map(bare)
    .flatMap((part) =>
      Array.from({ length: Math.max(0, part.length - leastPart + 1) }, (_, at) => part.slice(at, at + leastPart)),
    );
}

/** Without layout characters. */
function bare(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
  return text.replaceAll(/\u001b\[[0-9;]*m|[\s|│]/g, '');
}

/** What is put into a slot by mistake, and is not a credential. */
const harmless = [
  '/home/me/.descarteslabs/token_info.json',
  '~/.earthscope/default/tokens.json',
  '/home/me/.cloudvolume/secrets/cave-secret.json',
  'https://iam.descarteslabs.com',
  'https://global.daf-apis.com/auth/api/v1/user/cache',
  '<PERSONAL-ACCESS-TOKEN>',
  'YOUR_REFRESH_TOKEN_HERE',
  'xxxxxxxxxxxxxxxxxxxx',
];

test('a path, an address or a placeholder in a slot is masked nowhere, and ends nothing', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...harmless),
      fc.array(places, { minLength: 1, maxLength: 3 }),
      switches,
      commands,
      widths,
      async (value, makers, given, command, columns) => {
        const placed = makers.map((make) => make(value));
        const env = Object.assign({}, ...placed.map((each) => each.env));
        const files = Object.assign({}, ...placed.map((each) => each.files));
        const args = [...command, ...given, ...placed.flatMap((each) => each.args ?? [])];
        const run = await runInMemory(args, { env, files, ...(columns === undefined ? {} : { columns }) });
        assert.ok([0, 1, 2, 3].includes(run.exitCode), `exit code ${run.exitCode}: ${run.stderr}`);
        assert.doesNotMatch(run.stdout + run.stderr, /output-masked/);
      },
    ),
    { numRuns: 300, seed: 20_261_122 },
  );
  // The places of a report are still shown if one of them is in a slot.
  for (const path of harmless.filter((each) => each.startsWith('/'))) {
    const run = await runInMemory(['check', 'descarteslabs', 'cave', '-v', '--format=json'], {
      home: '/home/me',
      env: { DESCARTESLABS_TOKEN: path, CLIENT_SECRET: path },
    });
    assert.ok(run.stdout.includes(`"path": "${path}"`), path);
  }
});
