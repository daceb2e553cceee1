import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientRaises } from '../rules/client-raises.ts';
import { madeWorlds, unlawful } from '../scripts/conformance/worlds.ts';
import { checkFacts } from '../src/check/check-facts.ts';
import { diagnoseWorld } from '../src/diagnose.ts';
import { examplePlatforms, exampleWorld } from '../src/examples/example-world.ts';
import { gatherFacts } from '../src/facts/gather-facts.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import type { Finding } from '../src/types/finding.ts';
import type { Report } from '../src/types/report.ts';
import type { Rule, RuleExample } from '../src/types/rule.ts';
import { withoutUnknowns } from '../src/unknown/stand-in-world.ts';

const cave = '{"token": "{{cave/token}}"}';
/** Only cloud-volume refuses it. */
const hyphen = '{"token": "{{cave/token first 20}}-{{cave/token last 11}}"}';
/** No rule knows why: Windows access lists are not read. */
const closed: Omit<RuleExample, 'title'> = {
  platform: 'huggingface',
  os: 'win32',
  files: { '.cache/huggingface/token': { content: '{{huggingface/token}}', mode: '000' } },
};
const secretFile = '.cloudvolume/secrets/cave-secret.json';

async function diagnose(example: Omit<RuleExample, 'title'>, platforms = examplePlatforms(example)): Promise<Report> {
  return await diagnoseWorld(exampleWorld({ title: '', ...example }), { platforms, options: example.options ?? {} });
}

async function statusOf(example: Omit<RuleExample, 'title'>): Promise<string | undefined> {
  return (await diagnose(example)).platforms.find(({ id }) => id === example.platform)?.status;
}

function shown({ findings, gaps }: Report): string {
  return JSON.stringify({ findings: findings.map(({ rule, severity }) => `${severity} ${rule}`), gaps });
}

describe('healthy is proved', () => {
  it('if every client that counts would send a credential', async () => {
    assert.equal(await statusOf({ platform: 'cave', files: { [secretFile]: cave } }), 'healthy');
  });

  it('and never if a client that counts raises, whatever the rules find', async () => {
    for await (const world of madeWorlds(250, 7)) assert.equal(await unlawful(world), undefined, world.title);
  });

  it('nor for any platform of a made-up world', async () => {
    for await (const { example, platforms, title } of madeWorlds(150, 11)) {
      const report = await diagnose(example, [...platforms]);
      for (const { id, status, clients, installed } of report.platforms) {
        if (status !== 'healthy') continue;
        const here = installed.filter(({ version }) => version !== undefined).map(({ client }) => client);
        for (const client of clients.filter((each) => here.length === 0 || here.includes(each.client))) {
          assert.match(client.next, /^(?:sends|exchanges)$/, `${title}: ${id}`);
          assert.deepEqual(client.raises, [], title);
          assert.equal(client.confidence, 'modelled', title);
        }
      }
    }
  });

  it('not with an unsupported version', async () => {
    const report = await diagnose({
      platform: 'cave',
      files: { [secretFile]: cave },
      packages: { caveclient: '3.0.0' },
    });
    assert.equal(report.platforms[0]?.status, 'unknown', shown(report));
    assert.ok(report.gaps.some(({ uncertain, client }) => uncertain && client === 'caveclient'));
  });

  it('not at an address that is not the platform’s', async () => {
    const env = { CDSAPI_URL: 'https://cds.example.org/api', CDSAPI_KEY: '{{cds/key}}' };
    const report = await diagnose({ platform: 'cds', env });
    assert.notEqual(report.platforms[0]?.status, 'healthy', shown(report));
  });

  it('not if the credential would not be sent', async () => {
    const env = { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1', HF_TOKEN: '{{huggingface/token}}' };
    assert.notEqual(await statusOf({ platform: 'huggingface', env }), 'healthy');
  });

  it('not if the finding that explains the exception is ignored', async () => {
    const config = '[rules]\nclient-raises = "off"\n';
    const report = await diagnose({
      ...closed,
      files: { ...closed.files, '.config/auth-doctor/auth-doctor.toml': config },
    });
    assert.deepEqual(report.findings, []);
    assert.equal(report.platforms[0]?.status, 'unknown');
  });

  it('and a platform that works without a credential is not used', async () => {
    assert.equal(await statusOf({ platform: 'huggingface' }), 'not-used');
  });
});

describe('what a client raises', () => {
  it('is an error if the client is installed, or if none is', async () => {
    const files = { [secretFile]: hyphen };
    for (const packages of [{}, { 'cloud-volume': '12.15.2' }]) {
      const { findings } = await diagnose({ platform: 'cave', files, packages });
      assert.deepEqual(
        findings.map(({ rule, severity }) => `${severity} ${rule}`),
        ['error unknown-form'],
      );
    }
  });

  it('is a warning if another client is installed and this one is not', async () => {
    const { findings } = await diagnose({
      platform: 'cave',
      files: { [secretFile]: hyphen },
      packages: { caveclient: '8.2.1' },
    });
    assert.deepEqual(
      findings.map(({ rule, severity }) => `${severity} ${rule}`),
      ['warning unknown-form'],
    );
  });

  it('is claimed by name, not by being about the same platform', async () => {
    const { facts } = await gatherFacts({
      world: withoutUnknowns(exampleWorld({ title: '', ...closed })),
      providers: await loadProviders(['huggingface']),
      asked: ['huggingface'],
    });
    const { last: _last, ...base } = clientRaises;
    const about = (explains: Finding['explains']): Rule => ({
      ...base,
      id: 'made-up-rule',
      layer: 'kind',
      *check() {
        const remedy = { steps: [{ say: 'made up' }] };
        const place = { kind: 'env', name: 'MADE_UP' } as const;
        const common = { place, message: 'made up', evidence: [], cause: 'made up', remedy };
        yield { ...common, platform: 'huggingface', clients: ['huggingface'], ...(explains ? { explains } : {}) };
      },
    });
    const found = (rule: Rule): readonly string[] =>
      checkFacts(facts, [clientRaises, rule]).findings.map((finding) => finding.rule);
    assert.deepEqual([...found(about(undefined))].sort(), ['client-raises', 'made-up-rule']);
    assert.deepEqual(found(about([{ client: 'huggingface', phase: 'construct' }])), ['made-up-rule']);
  });

  it('makes a finding that explains it an error', async () => {
    const { findings } = await diagnose({
      platform: 'descarteslabs',
      env: { DESCARTESLABS_TOKEN: '“abc”' },
    });
    const [first] = findings;
    assert.equal(first?.severity, 'error');
    assert.deepEqual(first?.explains?.[0], { client: 'descarteslabs', phase: 'token' });
  });
});

describe('clients that are merely installed', () => {
  it('are one warning for all of them', async () => {
    const world = exampleWorld({ title: '', platform: 'cave', packages: { caveclient: '8.2.1', cdsapi: '0.7.7' } });
    const report = await diagnoseWorld(world);
    assert.deepEqual(
      report.findings.map(({ rule, severity, platform }) => [rule, severity, platform]),
      [['missing-credential', 'warning', undefined]],
    );
    const statuses = report.platforms.map(({ id, status }) => `${id} ${status}`);
    assert.ok(statuses.includes('cave problems') && statuses.includes('cds problems'), statuses.join());
  });

  it('are an error each if there is other evidence of the platform', async () => {
    const files = { '.earthscope/default/readme.txt': 'empty' };
    const world = exampleWorld({ title: '', platform: 'earthscope', files, packages: { 'earthscope-sdk': '1.9.3' } });
    const report = await diagnoseWorld(world);
    assert.deepEqual(
      report.findings.map(({ rule, severity, platform }) => [rule, severity, platform]),
      [['missing-credential', 'error', 'earthscope']],
    );
  });
});

describe('the same fault of two values', () => {
  const env = {
    DESCARTESLABS_CLIENT_ID: '“{{descarteslabs/client-id}}”',
    DESCARTESLABS_CLIENT_SECRET: '“{{descarteslabs/client-secret}}”',
  };

  it('is one finding that names both, with the steps for both', async () => {
    const { findings } = await diagnose({ platform: 'descarteslabs', env });
    const [finding] = findings;
    assert.equal(findings.length, 1);
    assert.equal(finding?.message, 'client_id contains curly quotes (also client_secret)');
    const lines = finding.remedy.steps.flatMap(({ run = [] }) => run.map(({ line }) => line));
    for (const name of Object.keys(env))
      assert.ok(
        lines.some((line) => line.includes(name)),
        name,
      );
  });

  it('is two findings if the faults differ', async () => {
    const other = { ...env, DESCARTESLABS_CLIENT_SECRET: '"{{descarteslabs/client-secret}}"' };
    const { findings } = await diagnose({ platform: 'descarteslabs', env: other });
    assert.deepEqual(findings.map(({ rule }) => rule).sort(), ['non-ascii-quotes', 'quoted-value']);
  });
});
