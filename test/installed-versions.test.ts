import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnoseExample } from '../src/commands/explain/diagnose-example.ts';
import { diagnoseWorld } from '../src/diagnose.ts';
import { type MemoryWorldInput, memoryWorld, resolveCredentials } from '../src/library.ts';
import { parseProviderFile } from '../src/providers/provider-file.ts';
import { usesWords } from '../src/report/client-words.ts';
import { pageOf } from '../src/report/page.ts';
import type { Finding } from '../src/types/finding.ts';
import type { Report } from '../src/types/report.ts';
import type { RuleExample } from '../src/types/rule.ts';
import { isOneOf, versionWords } from '../src/value/versions.ts';
import { screen } from './support/screen-situations.ts';

const cave = { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' };
const login =
  '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}';
const cds = { CDSAPI_URL: 'https://cds.climate.copernicus.eu/api', CDSAPI_KEY: '{{cds/key}}' };
const earthscope = { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' };
const huggingface = { HF_TOKEN: '{{huggingface/token}}' };

/** Where each client has what it needs. */
const healthy = {
  caveclient: { platform: 'cave', files: cave },
  'cloud-volume': { platform: 'cave', files: cave },
  'earthdaily-earthone': { platform: 'earthone', files: { '.earthone/token_info.json': login } },
  descarteslabs: { platform: 'descarteslabs', files: { '.descarteslabs/token_info.json': login } },
  'earthscope-sdk': { platform: 'earthscope', env: earthscope },
  'earthscope-cli': { platform: 'earthscope', env: earthscope },
  'huggingface-hub': { platform: 'huggingface', env: huggingface },
  cdsapi: { platform: 'cds', env: cds },
} as const satisfies Readonly<Record<string, Pick<RuleExample, 'platform' | 'files' | 'env'>>>;

async function withInstalled(
  packages: Readonly<Record<string, string>>,
  more: Partial<RuleExample> = {},
): Promise<Report> {
  const name = Object.keys(packages)[0] as keyof typeof healthy;
  return await diagnoseExample({ title: '', ...healthy[name], packages, ...more });
}

const lines = ({ remedy }: Finding): readonly string[] =>
  remedy.steps.flatMap(({ run }) => (run ?? []).filter(({ shell }) => shell === 'posix').map(({ line }) => line));

describe('lists of versions', () => {
  it('are prefixes, and spans with both ends', () => {
    for (const [version, list, expected] of [
      ['3.2.2', ['3.2.'], true],
      ['3.20.1', ['3.2.'], false],
      ['1.20.0', ['1.20-1.33', '2.'], true],
      ['1.33.7', ['1.20-1.33', '2.'], true],
      ['1.34.0', ['1.20-1.33', '2.'], false],
      ['1.19.9', ['1.20-1.33', '2.'], false],
      ['2.4.0', ['1.20-1.33', '2.'], true],
      ['1.10.0', ['1.0-1.9'], false],
      ['12.15.2', ['8-12'], true],
      ['13.0', ['8-12'], false],
      ['4.0.0.post2', ['1.12-3.2'], false],
    ] as const)
      assert.equal(isOneOf(version, list), expected, `${version} in ${list.join(', ')}`);
    assert.deepEqual(['3.2.', '1.20-1.33'].map(versionWords), ['3.2.x', '1.20 to 1.33']);
  });
});

describe('a version whose credential code is the same', () => {
  for (const [name, versions] of Object.entries({
    caveclient: ['7.0.0', '7.11.1', '8.2.1'],
    'cloud-volume': ['8.0.0', '8.33.0', '10.5.0', '11.2.0', '12.15.2'],
    'earthdaily-earthone': ['5.0.3', '6.2.0'],
    descarteslabs: ['1.12.1', '2.1.2', '3.0.5', '3.2.2'],
    'earthscope-sdk': ['1.0.0', '1.4.1', '1.8.0', '1.9.3'],
    'earthscope-cli': ['1.0.1', '1.2.0'],
    'huggingface-hub': ['1.20.1', '1.33.0', '2.4.0'],
    cdsapi: ['0.7.0', '0.7.7'],
  }))
    it(`of ${name} leaves nothing open`, async () => {
      for (const version of versions) {
        const { platforms, gaps, findings } = await withInstalled({ [name]: version });
        assert.deepEqual([gaps, findings.map(({ rule }) => rule), platforms[0]?.status], [[], [], 'healthy'], version);
      }
    });
});

describe('differences of earlier supported versions', () => {
  const resolve = async (client: string, name: string, version: string, env: Readonly<Record<string, string>>) => {
    const python = { foundBy: 'VIRTUAL_ENV', path: '/v', packages: new Map([[name, version]]) };
    return await resolveCredentials(client, { world: memoryWorld({ env, python }) });
  };

  it('Descartes Labs: its environments (the addresses are those of the real clients)', async () => {
    const pair = { DESCARTESLABS_CLIENT_ID: 'x'.repeat(32), DESCARTESLABS_CLIENT_SECRET: 'y'.repeat(45) };
    for (const [version, name, expected] of [
      ['1.12.0', '', 'https://iam.descarteslabs.com'],
      ['1.12.0', 'testing', 'https://iam.descarteslabs.com'],
      ['2.1.2', '', 'https://iam.production.aws.descarteslabs.com'],
      ['2.1.2', 'testing', 'https://iam.dev.aws.descarteslabs.com'],
      ['2.1.2', 'gcp-prerelease', 'https://iam-prerelease.descarteslabs.com'],
      ['2.1.2', 'gcp-stage', 'https://iam.stage.descarteslabs.com'],
      ['2.1.2', 'aws-freemium', 'ConfigError'],
      ['3.0.0', 'gcp-production', 'ConfigError'],
      ['3.0.0', 'aws-testing', 'https://iam.dev.aws.descarteslabs.com'],
      ['3.0.0', 'local', 'ConfigError'],
      ['3.2.2', 'aws-testing', 'ConfigError'],
      ['3.2.2', 'local', 'https://dev.localhost:8000'],
    ] as const) {
      const env = { ...pair, ...(name === '' ? {} : { DESCARTESLABS_ENV: name }) };
      const { raises, settings } = await resolve('descarteslabs', 'descarteslabs', version, env);
      const found = raises[0]?.class.replace(/^.*\./, '') ?? settings['iam_url']?.value;
      assert.equal(found, expected, `${version} ${name}`);
    }
  });

  it('EarthScope: its settings (as earthscope-sdk 1.0.0 and 1.4.1 judge them)', async () => {
    for (const [name, value, wrongIn] of [
      ['ES_HTTP__RATE_LIMIT__MAX_CONCURRENT', '0', ['1.4.1', '1.9.3']],
      ['ES_HTTP__EXTRA_HEADERS', '{"a": 1}', ['1.4.1', '1.9.3']],
      ['ES_THREAD_POOL_MAX_WORKERS', 'x', ['1.4.1', '1.9.3']],
      ['ES_DROPOFF__CATEGORY', 'assembled', ['1.4.1']],
      ['ES_DROPOFF__CATEGORY', 'miniseed', []],
      ['ES_OAUTH2', '{"scope": ["a", "b"]}', ['1.0.0', '1.4.1']],
      ['ES_HTTP', '[]', ['1.0.0', '1.4.1', '1.9.3']],
    ] as const)
      for (const version of ['1.0.0', '1.4.1', '1.9.3']) {
        const { raises } = await resolve('earthscope-sdk', 'earthscope-sdk', version, { [name]: value });
        const isWrong = raises.some(({ class: each }) => each.endsWith('ValidationError'));
        assert.equal(isWrong, (wrongIn as readonly string[]).includes(version), `${version} ${name}=${value}`);
      }
  });
});

describe('a version that is not supported', () => {
  for (const [name, version] of Object.entries({
    caveclient: '6.5.2',
    'cloud-volume': '7.0.0',
    'earthdaily-earthone': '7.0.0',
    descarteslabs: '1.11.0',
    'earthscope-sdk': '2.0.0',
    'earthscope-cli': '1.3.0',
    'huggingface-hub': '1.18.0',
  }))
    it(`${name} ${version}: the screen says would, and the verdict is unknown`, async () => {
      const report = await withInstalled({ [name]: version });
      const gaps = report.gaps.filter(({ uncertain }) => uncertain);
      assert.equal(gaps.length, 1);
      assert.match(
        gaps[0]?.what ?? '',
        new RegExp(`^${name} ${version.replaceAll('.', '\\.')} is installed in .* is supported`),
      );
      assert.equal(report.platforms[0]?.status, 'unknown');
      const other = report.platforms[0]?.clients.find(({ client }) => client === gaps[0]?.client);
      assert.equal(other?.confidence, 'other-version');
      if (!other) return;
      const page = pageOf(report, screen());
      assert.match(usesWords(other, page), /^would use /);
      assert.match(usesWords({ ...other, confidence: 'modelled' }, page), /^uses /);
      assert.equal(usesWords({ ...other, chain: [] }, page), 'would find no credential');
    });
});

describe('a credential newer than the client', () => {
  it('an old key with an old client: the new key and the upgrade come together', async () => {
    const { findings } = await withInstalled({ cdsapi: '0.6.1' }, { env: { ...cds, CDSAPI_KEY: '{{cds/old-key}}' } });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['wrong-kind'],
    );
    const steps = findings[0]?.remedy.steps ?? [];
    const upgrade = steps.findIndex(({ run }) => run?.some(({ line }) => /install --upgrade "cdsapi>=0\.7/.test(line)));
    const create = steps.findIndex(({ url }) => url !== undefined);
    assert.ok(upgrade >= 0 && create > upgrade, JSON.stringify(steps));
    const newer = await withInstalled({ cdsapi: '0.7.7' }, { env: { ...cds, CDSAPI_KEY: '{{cds/old-key}}' } });
    assert.ok(newer.findings.every((finding) => !lines(finding).some((line) => line.includes('cdsapi'))));
  });

  it('a package that PYTHONPATH brings is upgraded in its own directory', async () => {
    const places = new Map([['cdsapi', { path: '/home/me/extra', foundBy: 'PYTHONPATH' }]]);
    const python = { foundBy: 'python3 on PATH', path: '/usr', packages: new Map([['cdsapi', '0.6.1']]), places };
    const env = { CDSAPI_URL: cds.CDSAPI_URL, CDSAPI_KEY: '12345678-90ab-cdef-1234-567890abcdef' };
    const { findings } = await diagnoseWorld(memoryWorld({ env, python }), { platforms: ['cds'] });
    assert.deepEqual(
      lines(findings[0] as Finding)[0],
      'python3 -m pip install --target ~/extra --upgrade "cdsapi>=0.7.7"',
    );
  });

  it('no login at all and an old client: upgrade first, as the commands of today are not in it', async () => {
    const { findings } = await withInstalled({ 'earthscope-cli': '0.9.0' }, { env: {} });
    const [first] = findings.filter(({ rule }) => rule === 'missing-credential').map(lines);
    assert.match(first?.[0] ?? '', /earthscope-(sdk|cli)>=1/);
  });

  it('a new key in quotation marks: both are reported, each with its remedy', async () => {
    const { findings } = await withInstalled({ cdsapi: '0.6.1' }, { env: { ...cds, CDSAPI_KEY: '"{{cds/key}}"' } });
    const [first] = findings;
    assert.equal(first?.rule, 'quoted-value');
    assert.ok(first?.evidence.some(({ what }) => what.includes('outdated-client')));
    assert.match(lines(first as Finding)[0] ?? '', /cdsapi>=0\.7/);
  });

  it('what the older version reads is replayed: no OIDC before 1.19, no HF_TOKEN before 0.19', async () => {
    const token = `hf_${'a'.repeat(34)}`;
    const source = async (version: string, env: Readonly<Record<string, string>>) => {
      const python = { foundBy: 'VIRTUAL_ENV', path: '/v', packages: new Map([['huggingface-hub', version]]) };
      const { source: from, raises } = await resolveCredentials('huggingface', { world: memoryWorld({ env, python }) });
      return [from, raises.length];
    };
    const oidc = { HF_OIDC_RESOURCE: 'ada/model', HF_TOKEN: token };
    assert.deepEqual(await source('1.18.0', oidc), ['env:HF_TOKEN', 0]);
    assert.deepEqual(await source('1.19.0', oidc), ['none', 1]);
    const both = { HF_TOKEN: token, HUGGING_FACE_HUB_TOKEN: token };
    assert.deepEqual(await source('0.18.0', both), ['env:HUGGING_FACE_HUB_TOKEN', 0]);
    assert.deepEqual(await source('0.19.0', both), ['env:HF_TOKEN', 0]);
    const report = await withInstalled(
      { 'huggingface-hub': '0.36.2' },
      { env: { ...huggingface, HF_OIDC_RESOURCE: 'ada/x' } },
    );
    assert.deepEqual(report.findings, []);
  });

  it('another credential that the old version does find makes it a warning', async () => {
    const legacy = { '.config/earthscope-cli/sso_tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}' };
    const { findings } = await withInstalled({ 'earthscope-cli': '0.9.0' }, { files: legacy });
    const severities = findings.filter(({ rule }) => rule === 'outdated-client').map(({ severity }) => severity);
    assert.deepEqual(severities, ['warning']);
  });
});

describe('known follow-ups', () => {
  it('the last Descartes Labs client is installed with the setuptools that it needs, in one line', async () => {
    const { findings } = await withInstalled({ descarteslabs: '4.0.0.post2' });
    const line = 'python -m pip install "descarteslabs==3.2.2" "setuptools<81"';
    assert.deepEqual(
      findings.map((finding) => [finding.rule, lines(finding)[0]]),
      [['discontinued-client', line]],
    );
  });

  it('an old cdsapi beside a new setuptools cannot be imported', async () => {
    const rules = async (cdsapi: string, setuptools: string) =>
      (await withInstalled({ cdsapi, setuptools })).findings.map(({ rule }) => rule);
    assert.deepEqual(await rules('0.7.3', '84.0.0'), ['broken-client']);
    assert.deepEqual(await rules('0.7.3', '80.9.0'), []);
    assert.deepEqual(await rules('0.7.4', '84.0.0'), []);
  });
});

describe('programs with an environment of their own', () => {
  const at = (path: string, packages: Readonly<Record<string, string>>) => ({
    foundBy: 'hf on PATH',
    path,
    packages: new Map(Object.entries(packages)),
  });
  const python = { ...at('/venv', { 'huggingface-hub': '2.4.0' }), foundBy: 'VIRTUAL_ENV' };
  const env = { HF_TOKEN: `hf_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3h'}` };

  it('a library is judged in the user’s Python, and the program’s older one is a warning', async () => {
    const hf = at('/home/me/.local/share/uv/tools/huggingface-hub', { 'huggingface-hub': '0.13.4' });
    const report = await diagnoseWorld(memoryWorld({ env, python, programs: { hf } }), { platforms: ['huggingface'] });
    assert.deepEqual(
      report.findings.map(({ rule, severity }) => [rule, severity]),
      [['outdated-client', 'warning']],
    );
    assert.match(
      report.gaps[0]?.what ?? '',
      /^the program hf uses huggingface-hub 0\.13\.4 in .*this report is about 2\.4\.0 in \/venv/,
    );
    assert.equal(report.platforms[0]?.installed[0]?.version, '2.4.0');
    const [line] = lines(report.findings[0] as Finding);
    assert.equal(
      line,
      'uv pip install --python ~/.local/share/uv/tools/huggingface-hub/bin/python --upgrade "huggingface-hub>=1.20"',
    );
  });

  it('if the user’s Python has no such package, the program’s counts', async () => {
    const hf = at('/opt/conda/envs/tools', { 'huggingface-hub': '0.13.4' });
    const world = memoryWorld({ env, python: { ...python, packages: new Map() }, programs: { hf } });
    const report = await diagnoseWorld(world, { platforms: ['huggingface'] });
    assert.deepEqual(
      report.findings.map(({ rule, severity }) => [rule, severity]),
      [['outdated-client', 'error']],
    );
    assert.equal(report.platforms[0]?.installed[0]?.version, '0.13.4');
    assert.equal(
      lines(report.findings[0] as Finding)[0],
      '/opt/conda/envs/tools/bin/python -m pip install --upgrade "huggingface-hub>=1.20"',
    );
  });

  it('a program of the same environment is not a second installation', async () => {
    const world = memoryWorld({ env, python, programs: { hf: { ...python, foundBy: 'hf on PATH' } } });
    assert.deepEqual((await diagnoseWorld(world, { platforms: ['huggingface'] })).gaps, []);
  });

  it('the requests beside the program checks its headers', async () => {
    const own = { ...at('/venv', { requests: '2.33.1' }), foundBy: 'VIRTUAL_ENV' };
    const programs = { caveclient: at('/tools', { caveclient: '8.2.1', requests: '2.31.0' }) };
    const raised = async (input: MemoryWorldInput) =>
      (await resolveCredentials('caveclient', { world: memoryWorld(input), args: { auth_token: 'abc\n' } })).raises[0]
        ?.class;
    assert.equal(await raised({ python: own }), 'requests.exceptions.InvalidHeader');
    assert.equal(await raised({ python: own, programs }), 'ValueError');
  });

  it('es is the program on PATH, whatever the user’s Python has', async () => {
    const { findings } = await diagnoseExample({
      title: '',
      platform: 'earthscope',
      env: earthscope,
      packages: { 'earthscope-sdk': '1.9.3', 'earthscope-cli': '1.2.0' },
      programs: { es: { 'earthscope-cli': '0.9.0' } },
    });
    assert.deepEqual(
      findings.map((each) => [each.rule, each.severity, lines(each)[0]]),
      [['outdated-client', 'error', 'pipx runpip es install --upgrade "earthscope-cli>=1.2"']],
    );
  });
});

describe('remarks on the Python environment', () => {
  const token = { 'x.json': '' };
  const venv = { '/home/me/work/.venv/pyvenv.cfg': 'home = /usr/bin\n' };
  const file = { '.cloudvolume/secrets/cave-secret.json': `{"token": "${'0123456789abcdef'.repeat(2)}"}` };
  const python = { foundBy: 'VIRTUAL_ENV', path: '/venv', packages: new Map([['caveclient', '8.2.1']]) };
  const remarks = async (input: MemoryWorldInput) =>
    (await diagnoseWorld(memoryWorld({ cwd: '/home/me/work', ...input }))).gaps.map(
      ({ what, uncertain }) => [uncertain, what] as const,
    );

  it('a .venv in the working directory that is not the active one is named, where a platform is used', async () => {
    const [first, ...rest] = await remarks({ files: { ...venv, ...file }, python });
    assert.deepEqual([first?.[0], rest], [false, []]);
    assert.match(
      first?.[1] ?? '',
      /^\/home\/me\/work\/\.venv is not the active Python environment.*\/venv \(VIRTUAL_ENV\)/,
    );
    assert.deepEqual(
      await remarks({ files: { ...venv, ...file }, python: { ...python, path: '/home/me/work/.venv' } }),
      [],
    );
    assert.deepEqual(await remarks({ files: { ...token, ...file }, python }), []);
    assert.deepEqual(await remarks({ files: venv, python: { ...python, packages: new Map() } }), []);
  });

  it('a package that is there twice, and where a package is that PYTHONPATH brings', async () => {
    const twice = { ...python, several: new Map([['caveclient', ['8.2.1', '7.1.0']]]) };
    const [first] = await remarks({ files: file, python: twice });
    assert.equal(first?.[0], false);
    assert.match(
      first?.[1] ?? '',
      /^caveclient is in \/venv .* more than once \(8\.2\.1, 7\.1\.0\): Python reports 8\.2\.1$/,
    );
    const places = new Map([['caveclient', { path: '/extra', foundBy: 'PYTHONPATH' }]]);
    const [other] = await remarks({
      files: file,
      python: { ...python, packages: new Map([['caveclient', '6.0.0']]), places },
    });
    assert.match(other?.[1] ?? '', /^caveclient 6\.0\.0 is installed in \/extra \(PYTHONPATH\), but /);
  });

  it('a doubt about which Python runs is reported', async () => {
    const doubt = 'CONDA_PREFIX names another environment, /b';
    assert.deepEqual(await remarks({ files: file, python: { ...python, doubt } }), [
      [false, `/venv (VIRTUAL_ENV): ${doubt}`],
    ]);
  });
});

describe('eras in a provider file', () => {
  const base = {
    schema: 0,
    id: 'lab',
    name: 'Lab',
    hosts: ['lab.example.org'],
    pages: { docs: 'https://l/', create: 'https://l/', revoke: 'https://l/' },
  };
  const era = { package: 'labctl', below: '2.0', fault: 'cannot', command: 'python -m pip install --upgrade labctl' };

  it('name what they are about', () => {
    const parse = (more: object) => () => parseProviderFile({ ...base, eras: [{ ...era, ...more }] }, 'lab.toml');
    assert.throws(parse({}), /eras\[#1\]: missing; expected kinds, variables or files/);
    assert.throws(parse({ kinds: ['key'] }), /eras\[#1\]\.kinds: no token has the kind key/);
    assert.throws(parse({ variables: ['LAB_*'], belo: '1' }), /belo/);
    assert.deepEqual(parse({ variables: ['LAB_*'] })().eras, [{ ...era, variables: ['LAB_*'] }]);
  });
});
