import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { diagnoseWorld } from '../src/diagnose.ts';
import { exampleNow, examplePlatforms, exampleWorld } from '../src/examples/example-world.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { findCi } from '../src/facts/find-ci.ts';
import { rules } from '../src/rules.generated.ts';
import type { DeclaredFormat } from '../src/types/declared-client.ts';
import type { CiFact } from '../src/types/facts.ts';
import type { RemedyStep } from '../src/types/finding.ts';
import type { RuleExample } from '../src/types/rule.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { runScanCommand } from './support/scan-command.ts';
import { testRepository } from './support/scan-repository.ts';

// Every environment here is made from nothing: CI sets CI itself.
const services: Readonly<Record<CiFact['service'], Readonly<Record<string, string>>>> = {
  github: { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' },
  gitlab: { CI: 'true', GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push' },
  generic: { CI: '1' },
};
const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-ci-'));
after(() => rmSync(folder, { recursive: true }));

const fork = JSON.stringify({ pull_request: { head: { repo: { id: 2, fork: true } }, base: { repo: { id: 1 } } } });
const same = JSON.stringify({ pull_request: { head: { repo: { id: 1, fork: true } }, base: { repo: { id: 1 } } } });
const gone = JSON.stringify({ pull_request: { head: { repo: null }, base: { repo: { id: 1 } } } });
const gitHub = (event: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: event,
  GITHUB_EVENT_PATH: '/event.json',
  ...more,
});
const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' };
const mergeRequest = (source: string): Readonly<Record<string, string>> => ({
  GITLAB_CI: 'true',
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source,
  CI_MERGE_REQUEST_PROJECT_ID: '1',
});

describe('which CI this is', () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    string | undefined,
    CiFact | undefined,
  ])[] = [
    ['a person’s terminal', {}, undefined, undefined],
    ['CI that is turned off', { CI: 'false' }, undefined, undefined],
    ['any other service', { CI: 'woodpecker' }, undefined, { service: 'generic' }],
    ['a service that does not set CI', { TF_BUILD: 'True' }, undefined, { service: 'generic' }],
    ['a push on GitHub', services.github, undefined, { service: 'github', event: 'push' }],
    [
      'a schedule on GitLab',
      { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'schedule' },
      undefined,
      { service: 'gitlab', event: 'schedule' },
    ],
    [
      'a fork’s pull request',
      gitHub('pull_request'),
      fork,
      { service: 'github', event: 'pull_request', withholds: 'fork' },
    ],
    [
      'one whose fork is gone',
      gitHub('pull_request'),
      gone,
      { service: 'github', event: 'pull_request', withholds: 'fork' },
    ],
    [
      'one within a repository that is a fork',
      gitHub('pull_request'),
      same,
      { service: 'github', event: 'pull_request' },
    ],
    ['an event file that is no JSON', gitHub('pull_request'), '{', { service: 'github', event: 'pull_request' }],
    [
      'an event file that is not there',
      gitHub('pull_request'),
      undefined,
      { service: 'github', event: 'pull_request' },
    ],
    // It runs the base's own workflow, which gets the secrets.
    ['pull_request_target', gitHub('pull_request_target'), fork, { service: 'github', event: 'pull_request_target' }],
    [
      'Dependabot’s pull request',
      gitHub('pull_request', dependabot),
      same,
      { service: 'github', event: 'pull_request', withholds: 'dependabot' },
    ],
    [
      'Dependabot and pull_request_target',
      gitHub('pull_request_target', dependabot),
      same,
      { service: 'github', event: 'pull_request_target', withholds: 'dependabot' },
    ],
    [
      'Dependabot’s push',
      gitHub('push', dependabot),
      undefined,
      { service: 'github', event: 'push', withholds: 'dependabot' },
    ],
    [
      'a schedule whose file Dependabot changed last',
      gitHub('schedule', dependabot),
      undefined,
      { service: 'github', event: 'schedule' },
    ],
    [
      'a fork’s merge request',
      mergeRequest('2'),
      undefined,
      { service: 'gitlab', event: 'merge_request_event', withholds: 'fork' },
    ],
    [
      'a merge request of the project’s own',
      mergeRequest('1'),
      undefined,
      { service: 'gitlab', event: 'merge_request_event' },
    ],
  ];
  for (const [title, env, event, expected] of cases) {
    it(title, async () => {
      assert.deepEqual(
        await findCi(memoryWorld({ env, files: event === undefined ? {} : { '/event.json': event } })),
        expected,
      );
    });
  }
});

/** All steps of a rule's example, carried out in a job. */
async function stepsInCi(example: RuleExample, env: Readonly<Record<string, string>>): Promise<readonly RemedyStep[]> {
  const { options = {}, validFor, verdicts } = example;
  const report = await diagnoseWorld(exampleWorld({ ...example, env: { ...example.env, ...env } }), {
    platforms: examplePlatforms(example),
    options,
    ...(validFor === undefined ? {} : { validFor }),
    ...(verdicts === undefined ? {} : { verdicts }),
  });
  return report.findings.flatMap(({ remedy }) => remedy.steps);
}

describe('no job is told to log in, or to edit a startup file', () => {
  const interactive =
    /read -rs|read -s|set \/p|AsSecureString|^unset |^set -e |^export \w+=|Remove-Item Env:| login\b|setup-token|direnv/;
  const personal = /\blog in\b|terminal|startup file|\.bashrc|notebook|with an editor|direnv allow/i;
  for (const [service, env] of Object.entries(services)) {
    it(service, async () => {
      let told = 0;
      for (const rule of rules)
        for (const example of [...rule.examples.invalid, ...rule.examples.valid]) {
          const steps = await stepsInCi(example, env);
          told += steps.length;
          for (const { say, run = [] } of steps) {
            assert.doesNotMatch(say, personal, `${rule.id}: ${example.title}`);
            for (const { line } of run) assert.doesNotMatch(line, interactive, `${rule.id}: ${example.title}`);
          }
        }
      assert.ok(told > 100, 'the examples have remedies here too');
    });
  }
});

describe('no scan in a job says where a login may be', () => {
  const repository = testRepository();
  repository.commit({ 'a.env': `CAVE_TOKEN=${fillSamples('{{cave/token}}', exampleNow)}\n` });
  const scanned = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const world = memoryWorld({ env, cwd: repository.folder });
    return (await runScanCommand(repository.folder, {}, { world: async () => world })).text;
  };
  for (const [service, env] of Object.entries(services))
    it(service, async () => {
      const text = await scanned(env);
      assert.match(text, /fix +1 {2}Remove the token from the file\n/);
      assert.doesNotMatch(text, /setup-token|log in|only copy/);
    });
  it('but one in a terminal does', async () => {
    assert.match(await scanned({}), /this may be the only copy:\n +\$ caveclient setup-token/);
  });
});

/** The steps for a platform without any credential. */
async function missing(
  platform: string,
  env: Readonly<Record<string, string>>,
  input = {},
): Promise<readonly RemedyStep[]> {
  const report = await diagnoseWorld(memoryWorld({ env, now: exampleNow, ...input }), { platforms: [platform] });
  return report.findings.find(({ rule }) => rule === 'missing-credential')?.remedy.steps ?? [];
}

describe('a job gets a platform’s credential from a secret', () => {
  const lines = {
    descarteslabs: [
      'env:',
      '  DESCARTESLABS_CLIENT_ID: ${{ secrets.DESCARTESLABS_CLIENT_ID }}',
      '  DESCARTESLABS_CLIENT_SECRET: ${{ secrets.DESCARTESLABS_CLIENT_SECRET }}',
    ],
    earthone: [
      'env:',
      '  EARTHONE_CLIENT_ID: ${{ secrets.EARTHONE_CLIENT_ID }}',
      '  EARTHONE_CLIENT_SECRET: ${{ secrets.EARTHONE_CLIENT_SECRET }}',
    ],
    earthscope: ['env:', '  ES_OAUTH2__REFRESH_TOKEN: ${{ secrets.ES_OAUTH2__REFRESH_TOKEN }}'],
    huggingface: ['env:', '  HF_TOKEN: ${{ secrets.HF_TOKEN }}'],
    // An address is not a secret.
    cds: ['env:', '  CDSAPI_KEY: ${{ secrets.CDSAPI_KEY }}', '  CDSAPI_URL: https://cds.climate.copernicus.eu/api'],
  } as const;
  for (const [platform, expected] of Object.entries(lines)) {
    it(`${platform} on GitHub, GitLab and another service`, async () => {
      const [page, define] = await missing(platform, services.github);
      assert.ok(page?.url?.startsWith('https://'));
      assert.match(
        define?.say ?? '',
        /^Define the secrets? [A-Z_0-9 and]+ under Settings > Secrets and variables > Actions, and pass (it|them) to the job$/,
      );
      assert.deepEqual(define?.text, expected);
      const [, onGitLab] = await missing(platform, services.gitlab);
      assert.match(
        onGitLab?.say ?? '',
        /^Define the CI\/CD variables? .* under Settings > CI\/CD > Variables \(masked; protected too/,
      );
      const [, elsewhere] = await missing(platform, services.generic);
      assert.match(
        elsewhere?.say ?? '',
        /^Define the secrets? .* in your CI service, and pass (it|them) to this job as/,
      );
      assert.ok(![...(onGitLab?.text ?? []), ...(elsewhere?.text ?? [])].join().includes('secrets.'));
    });
  }

  it('the text report shows the lines as they are, however narrow', async () => {
    const { stdout } = await runInMemory(['check', 'descarteslabs'], { env: services.github, columns: 50 });
    assert.match(stdout, /^ +DESCARTESLABS_CLIENT_SECRET: \$\{\{ secrets\.DESCARTESLABS_CLIENT_SECRET \}\}$/m);
  });
});

/** Runs the lines of a step in its own home, like a runner's bash, and returns what exists afterwards. */
function writtenBy(text: readonly string[], env: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(folder, 'home-'));
  const at = text.findIndex((line) => /^ *umask/.test(line));
  const indent = /^ */.exec(text[at] ?? '')?.[0].length ?? 0;
  const script = text.slice(at).map((line) => line.slice(indent));
  execFileSync('sh', ['-e', '-c', script.join('\n')], { env: { PATH: process.env['PATH'], HOME: home, ...env } });
  return home;
}

describe('for clients that read no variable, a step writes their file', () => {
  const token = fillSamples('{{cave/token}}', exampleNow);
  it('GitHub: a whole step of a workflow', async () => {
    const [, define] = await missing('cave', services.github);
    assert.deepEqual(define?.text?.slice(0, 6), [
      '- name: Write the credential file of CAVE',
      '  shell: bash',
      '  env:',
      '    TOKEN: ${{ secrets.CAVE_TOKEN }}',
      '  run: |',
      '    umask 077',
    ]);
    assert.match(define?.say ?? '', /^Define the secret CAVE_TOKEN under .*, and write the file that the client reads/);
  });

  for (const [service, env] of Object.entries(services)) {
    it(`${service}: the file is the documented one, for its owner alone, and its clients use it`, async () => {
      const [, define] = await missing('cave', env);
      const name = service === 'github' ? 'TOKEN' : 'CAVE_TOKEN_FOR_CI';
      const home = writtenBy(define?.text ?? [], { [name]: token });
      const file = join(home, '.cloudvolume/secrets/cave-secret.json');
      const content = readFileSync(file, 'utf8');
      assert.deepEqual(JSON.parse(content), { token });
      assert.equal(statSync(file).mode & 0o777, 0o600);
      // The variable that GitLab and others pass to the whole job is not a fault.
      const set = service === 'github' ? {} : { CAVE_TOKEN_FOR_CI: token };
      const report = await diagnoseWorld(
        memoryWorld({ env: { ...env, ...set }, files: { '.cloudvolume/secrets/cave-secret.json': content } }),
        { platforms: ['cave'] },
      );
      assert.deepEqual(report.findings, []);
      assert.equal(report.platforms[0]?.status, 'healthy');
    });
  }

  it('an existing file does not stay readable by others, and Windows paths are written for bash', async () => {
    const [, define] = await missing('cave', services.github, {
      platform: 'win32',
      home: String.raw`C:\Users\me`,
      env: services.github,
    });
    assert.ok(
      define?.text?.includes(
        String.raw`    printf '{"token": "%s"}\n' "$TOKEN" > ~/.cloudvolume/secrets/cave-secret.json`,
      ),
    );
  });

  const formats: Readonly<Record<DeclaredFormat, readonly [key: string, content: string]>> = {
    raw: ['key', 'SECRET\n'],
    json: ['auth.api.key', '{"auth": {"api": {"key": "SECRET"}}}\n'],
    toml: ['auth.key', 'auth.key = "SECRET"\n'],
    ini: ['auth.key', '[auth]\nkey = SECRET\n'],
    'colon-lines': ["100%'s key", "100%'s key: SECRET\n"],
    dotenv: ['API_KEY', 'API_KEY=SECRET\n'],
  };
  for (const [format, [key, content]] of Object.entries(formats)) {
    it(`a declared client’s file in the format ${format}`, async () => {
      const provider = `schema = 0
id = "fileonly"
name = "File only"
hosts = ["file.example"]
[pages]
docs = "https://file.example/docs"
create = "https://file.example/create"
revoke = "https://file.example/revoke"
[[clients]]
id = "fileonly"
package = "fileonly"
versions = ["1."]
incomplete = { class = "ValueError", message = "no key" }
[[clients.slots]]
name = "key"
required = true
[[clients.paths]]
name = "rc"
parts = ["~/.config/file only/100%rc"]
expand = ["user"]
[[clients.sources]]
kind = "file"
path = "rc"
format = "${format}"
check = "exists"
problems = { missing = "next" }
fields = [{ slot = "key", names = [${format === 'raw' ? '' : `"${key}"`}] }]
[[clients.wire]]
slot = "key"
header = "authorization"
`;
      const files = { '.config/auth-doctor/providers/fileonly.toml': provider };
      const [, define] = await missing('fileonly', services.github, { files });
      const home = writtenBy(define?.text ?? [], { KEY: 'made-up%secret' });
      const written = readFileSync(join(home, '.config/file only/100%rc'), 'utf8');
      assert.equal(written, content.replace('SECRET', 'made-up%secret'));
      // What was written is what the client reads.
      const report = await diagnoseWorld(memoryWorld({ files: { ...files, '.config/file only/100%rc': written } }), {
        platforms: ['fileonly'],
      });
      assert.equal(report.platforms[0]?.clients[0]?.next, 'sends', JSON.stringify(report.findings));
    });
  }
});

describe('empty secrets', () => {
  it('all of a platform’s are one finding, which says why', async () => {
    for (const [service, why] of [
      ['github', /undefined or misspelled in the repository’s secrets \(or not passed to a fork or to Dependabot\)/],
      ['gitlab', /undefined or misspelled in the project’s CI\/CD variables, or protected/],
      ['generic', /undefined or misspelled in the CI service/],
    ] as const) {
      for (const [platform, names] of [
        ['descarteslabs', { DESCARTESLABS_CLIENT_ID: '', DESCARTESLABS_CLIENT_SECRET: ' ', DESCARTESLABS_TOKEN: '' }],
        ['earthone', { EARTHONE_CLIENT_ID: '', CLIENT_SECRET: '' }],
        ['earthscope', { ES_OAUTH2__REFRESH_TOKEN: '' }],
        ['cds', { CDSAPI_KEY: '', CDSAPI_URL: '' }],
      ] as const) {
        const env = { ...services[service], ...names };
        const { findings } = await diagnoseWorld(memoryWorld({ env, now: exampleNow }), { platforms: [platform] });
        assert.deepEqual(
          findings.map(({ rule, severity }) => [rule, severity]),
          [['empty-value', 'error']],
          platform,
        );
        for (const name of Object.keys(names)) assert.ok(findings[0]?.message.includes(name), name);
        assert.match(findings[0]?.cause ?? '', why);
      }
    }
  });

  it('one that hides nothing is a note', async () => {
    const files = { '.cache/huggingface/token': fillSamples('{{huggingface/token}}', exampleNow) };
    const { findings } = await diagnoseWorld(memoryWorld({ env: { ...services.github, HF_TOKEN: '' }, files }), {
      platforms: ['huggingface'],
    });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['empty-value', 'note']],
    );
    assert.deepEqual(findings[0]?.remedy.steps[0]?.say, 'Remove HF_TOKEN from the `env:` of the workflow');
  });
});

describe('a run that gets no secrets', () => {
  const withheld = {
    'a fork on GitHub': [gitHub('pull_request'), 'a pull request from a fork gets no secrets'],
    Dependabot: [gitHub('pull_request', dependabot), 'a run that Dependabot started gets no Actions secrets'],
    'a fork on GitLab': [mergeRequest('2'), 'a merge request from a fork gets no secrets'],
  } as const;
  for (const [title, [env, reason]] of Object.entries(withheld)) {
    it(`${title}: each named platform is skipped, with and without --online`, async () => {
      const input = { env, files: { '/event.json': fork } };
      for (const online of [[], ['--online']]) {
        const text = await runInMemory(['check', 'cave', 'es', ...online], input);
        assert.deepEqual([text.exitCode, text.stdout, text.stderr], [0, `skipped EarthScope, CAVE: ${reason}\n`, '']);
        const json = await runInMemory(['check', 'cave', 'es', '--format', 'json', ...online], input);
        const report = JSON.parse(json.stdout);
        assert.deepEqual(
          report.platforms.map((each: Record<string, unknown>) => [each['id'], each['status'], each['reason']]),
          [
            ['earthscope', 'skipped', reason],
            ['cave', 'skipped', reason],
          ],
        );
        assert.deepEqual([report.summary.exitCode, report.findings.length], [0, 0]);
        assert.equal((await runInMemory(['check', 'cave', '--strict', ...online], input)).exitCode, 3);
      }
      const unnamed = await runInMemory(['check'], input);
      assert.equal(unnamed.stdout, `skipped: ${reason}\n`);
      const all = JSON.parse((await runInMemory(['check', '--format', 'json'], input)).stdout);
      assert.ok(
        all.platforms.length > 5 && all.platforms.every((each: { status: string }) => each.status === 'skipped'),
      );
    });
  }

  it('the configuration’s platforms and its strictness hold there too', async () => {
    const config = 'platforms = ["cave"]\nstrict = true\n';
    const files = { '/event.json': fork, '.config/auth-doctor/auth-doctor.toml': config };
    const ran = await runInMemory(['check', '--format', 'json'], { env: gitHub('pull_request'), files });
    assert.equal(ran.exitCode, 3);
    assert.deepEqual(
      JSON.parse(ran.stdout).platforms.map(({ id }: { id: string }) => id),
      ['cave'],
    );
  });
});

describe('a job that names no platform', () => {
  const told =
    /^No platform was named: this run only checks platforms used here\.\nName what the job needs: auth-doctor check \w/;
  it('is told so on stderr, in every format', async () => {
    for (const [service, env] of Object.entries(services))
      for (const args of [['check'], ['-q'], ['--format', 'json']]) {
        const { stderr, exitCode } = await runInMemory(args, { env });
        assert.match(stderr, told, service);
        assert.equal(exitCode, 0);
      }
  });

  it('but not if one is named, on the command line or in the configuration, or outside CI', async () => {
    const files = { '.config/auth-doctor/auth-doctor.toml': 'platforms = ["huggingface"]\n' };
    assert.equal((await runInMemory(['check', 'huggingface'], { env: services.github })).stderr, '');
    assert.equal((await runInMemory(['check'], { env: services.github, files })).stderr, '');
    assert.equal((await runInMemory(['check'])).stderr, '');
  });
});
