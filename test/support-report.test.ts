import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleNow } from '../src/examples/example-world.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import type { SupportReport } from '../src/types/support-report.ts';
import { loopbackServer, sendJson } from './support/probe-servers/loopback-server.ts';
import { runInMemory } from './support/run-in-memory.ts';

/** Long enough that no sentence of ours has it by chance. */
const word = fc.string({ unit: fc.constantFrom(...'bcdfghjkmnpqrstvwxz'), minLength: 7, maxLength: 12 });
const personal = fc.oneof(
  word,
  word.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`),
  fc.tuple(word, word).map(([a, b]) => `${a}.${b}`),
  fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
  fc.tuple(word, word).map(([a, b]) => `${a}-${b}@corp`),
  word.map((name) => `${name}(1)+$`),
  word.map((name) => `${name}é日本`),
);
const host = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `${a}.${b}.example`),
  fc.tuple(word, word).map(([a, b]) => `${a}-1.${b}.sh`),
  fc.tuple(word, word).map(([a, b]) => `${a}.${b}.json`),
  fc.tuple(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 100, max: 250 })).map(([a, b]) => `10.${a}.${b}.77`),
);
const variable = fc.tuple(word, word).map(([a, b]) => `${a}_${b}`.toUpperCase());

interface Situation {
  readonly home: string;
  readonly user: string;
  readonly host: string;
  readonly project: string;
  readonly profile: string;
  readonly variable: string;
  readonly damage: readonly [before: string, after: string];
}

const situations: fc.Arbitrary<Situation> = fc.record({
  home: fc.constantFrom('/home/', '/Users/', '/data/people of the lab/', '/', 'C:\\Users\\'),
  user: personal,
  host,
  project: personal,
  profile: word,
  variable,
  damage: fc.constantFrom(['', ''], ['“', '”'], ['Bearer ', ''], ['', '\n'], ['"', '"'], ['X', '']) as fc.Arbitrary<
    readonly [string, string]
  >,
});

/** What each situation can contain: all that people have of their own, where clients and the doctor look. */
type Part = (of: Situation) => {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly cwdFiles?: Readonly<Record<string, MemoryFile>>;
  readonly args?: readonly string[];
};

const fill = (text: string): string => fillSamples(text, exampleNow);
const damaged = ([before, after]: Situation['damage'], text: string): string => `${before}${fill(text)}${after}`;

const parts: readonly Part[] = [
  ({ host: name, damage }) => ({
    env: { CDSAPI_URL: `https://${name}/api`, CDSAPI_KEY: damaged(damage, '{{cds/key}}') },
  }),
  ({ host: name, user }) => ({
    files: {
      '.cdsapirc': fill(`url: http://${user.replaceAll(/\W/g, '')}:pw@${name}:8080/api/${name}\nkey: {{cds/key}}\n`),
    },
  }),
  ({ host: name }) => ({ env: { HTTPS_PROXY: `http://${name}:3128`, DESCARTESLABS_IAM_URL: `https://${name}` } }),
  ({ host: name, damage }) => ({
    args: ['--server', `https://${name}`],
    files: {
      [`.cloudvolume/secrets/${name}-cave-secret.json`]: JSON.stringify({ token: damaged(damage, '{{cave/token}}') }),
    },
  }),
  ({ damage }) => ({
    files: {
      '.cloudvolume/secrets/cave-secret.json': {
        content: JSON.stringify({ token: damaged(damage, '{{cave/token}}') }),
        mode: '644',
      },
    },
  }),
  ({ profile }) => ({
    args: ['--profile', profile],
    files: {
      [`.earthscope/${profile}/tokens.json`]: fill('{"refresh_token": "{{earthscope/refresh-token}}"}'),
      '.earthscope/config.toml': `[profile.${profile}.oauth2]\nrefresh_token = 'x'\n`,
    },
    env: { ES_PROFILE: profile },
  }),
  ({ host: name, profile }) => ({
    files: {
      '.earthscope/config.toml': `[default.oauth2]\ndomain = "https://${name}"\naudience = "https://${name}/${profile}"\n`,
    },
  }),
  ({ variable: name, damage }) => ({ env: { [name]: damaged(damage, '{{huggingface/token}}') } }),
  ({ variable: name }) => ({
    env: { [`${name}_TOKEN`]: fill('{{earthscope/refresh-token}}'), [name.toLowerCase()]: '1' },
  }),
  ({ variable: name }) => ({
    env: { HF_TOKEN: `$${name}`, DESCARTESLABS_CLIENT_ID: fill('{{descarteslabs/client-id}}') },
  }),
  ({ home, user, project }) => ({
    env: { HF_HOME: `${home}${user}/${project}/cache`, CDSAPI_RC: `/scratch/${user}/${project}/rc` },
    files: { [`${home}${user}/${project}/cache/token`]: { content: 'x', mode: '000' } },
  }),
  ({ variable: name, host: own }) => ({
    cwdFiles: {
      '.env': fill(`HF_TOKEN={{huggingface/token}}\n${name}=https://${own}\nCDSAPI_URL=https://${own}/api\n`),
      'compose.yaml': `services:\n  a:\n    environment:\n      HF_TOKEN: \${${name}}\n`,
    },
  }),
  ({ host: own, user }) => ({
    files: {
      '.netrc': `machine ${own} login ${user.replaceAll(/\s/g, '')} password pw12345678\n`,
      '.bashrc': 'export HF_TOKEN=x\n',
    },
  }),
  ({ user }) => ({ files: { '.descarteslabs/token_info.json': `{"client_id": "${user.replaceAll('"', '')}"` } }),
];

function needlesOf({ user, host: name, project, profile, variable: own, home }: Situation): readonly string[] {
  const pieces = [user, project].flatMap((each) => each.split(/[^\p{L}\p{N}]+/u)).filter((each) => each.length > 4);
  return [`${home}${user}`, user, name, project, profile, own, ...pieces];
}

test('nothing that is the user’s own is in a report, whatever it is called', async () => {
  await fc.assert(
    fc.asyncProperty(
      situations,
      fc.subarray([...parts], { minLength: 1 }),
      fc.constantFrom('markdown', 'json'),
      async (situation, chosen, format) => {
        const home = `${situation.home}${situation.user}`;
        const made = chosen.map((part) => part(situation));
        const { exitCode, stdout, stderr } = await runInMemory(
          ['report', '--format', format, ...made.flatMap(({ args = [] }) => args)],
          {
            home,
            platform: home.startsWith('C:') ? 'win32' : 'linux',
            cwd: `${home}/${situation.project}`,
            now: exampleNow,
            env: Object.assign(
              { USER: situation.user, [situation.variable]: 'on' },
              ...made.map(({ env }) => env ?? {}),
            ),
            files: Object.assign({}, ...made.map(({ files }) => files ?? {})),
            cwdFiles: Object.assign({}, ...made.map(({ cwdFiles }) => cwdFiles ?? {})),
          },
        );
        assert.deepEqual([exitCode, stderr], [0, '']);
        for (const needle of needlesOf(situation))
          assert.ok(!stdout.toLowerCase().includes(needle.toLowerCase()), `${needle} is in:\n${stdout}`);
      },
    ),
    { numRuns: 150 },
  );
});

const cave = {
  '.cloudvolume/secrets/cave-secret.json': { content: fill('{"token": "“{{cave/token}}”"}'), mode: '644' },
};

test('it says that it is safe, what it left out, and what a maintainer needs', async () => {
  const python = {
    foundBy: 'VIRTUAL_ENV',
    path: '/home/me/venv',
    packages: new Map([['caveclient', '8.0.1+mycorp.7']]),
  };
  const files = { ...cave, 'venv/pyvenv.cfg': 'version = 3.11.9\n' };
  const { stdout } = await runInMemory(['report', 'cave'], { files, python, now: exampleNow });
  assert.match(stdout, /^### auth-doctor \d+\.\d+\.\d+\n\n> Safe to post: no secrets.* Left out: every credential/);
  assert.ok(stdout.includes(`- Node.js ${process.versions.node} on linux\n- Python 3.11.9\n`), stdout);
  assert.match(stdout, /\*\*caveclient\*\* \(caveclient 8\.0\.1[,)]/);
  assert.match(stdout, /3 \* token {2}~\/\.cloudvolume\/secrets\/cave-secret\.json:1: found; value A, 34 characters/);
  assert.match(stdout, /raises: UnicodeEncodeError: 'latin-1' codec/);
  assert.match(stdout, /- \*\*error\*\* `non-ascii-quotes` \(cave: .*\n {2}- `token contains curly quotes`/);
  assert.doesNotMatch(stdout, /mycorp/);
});

test('JSON has the same, as data', async () => {
  const { stdout } = await runInMemory(['report', 'cave', '--format', 'json'], { files: cave, now: exampleNow });
  const report = JSON.parse(stdout) as SupportReport;
  assert.equal(report.platforms[0]?.id, 'cave');
  assert.deepEqual(
    report.findings.map(({ rule }) => rule),
    ['non-ascii-quotes', 'file-permissions'],
  );
  assert.match(report.notice, /^Safe to post/);
  assert.ok(report.leftOut.length > 3);
});

test('--online includes what the platform answered, and not for whom', async () => {
  const answers = [
    [
      200,
      { id: 7, email: 'ada@lab.example', name: 'Ada Own', groups: ['owngroup'], missing_tos: [], permissions_v2: {} },
    ],
    [401, { error: 'invalid_token' }],
  ] as const;
  for (const [status, body] of answers) {
    const server = await loopbackServer((_, response) => sendJson(response, status, body));
    try {
      const files = { '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token: fill('{{cave/token}}') }) };
      const args = ['report', 'cave', '--online', '--server', server.url];
      const { exitCode, stdout } = await runInMemory(args, { files, now: new Date() });
      assert.equal(exitCode, 0);
      assert.match(stdout, status === 200 ? /#### cave: \w+; asked: valid/ : /#### cave: problems; asked: rejected/);
      assert.match(stdout, /platforms were asked \(`--online`\)/);
      assert.doesNotMatch(stdout, /ada|owngroup/i);
      assert.equal(server.received.length, 1);
    } finally {
      await server.close();
    }
  }
});

test('other formats are refused, and help names those that there are', async () => {
  for (const format of ['text', 'sarif'])
    assert.equal((await runInMemory(['report', '--format', format], { now: exampleNow })).exitCode, 2);
  assert.match(
    (await runInMemory(['report', '--help'])).stdout.replaceAll(/\s+/g, ' '),
    /--format [^-]*: markdown, json/,
  );
});

test('a name that would be markup stays a name', async () => {
  const { stdout } = await runInMemory(['report', 'earthscope', '--profile', 'a`b @dev <img>'], { now: exampleNow });
  assert.doesNotMatch(stdout.replaceAll(/```[\s\S]*?```|(`+)[\s\S]*?\1/g, ''), /@dev|<img>/);
});
