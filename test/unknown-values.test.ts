import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diagnoseWorld } from '../src/diagnose.ts';
import { exampleNow, examplePlatforms, exampleWorld } from '../src/examples/example-world.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { diagnose, resolveCredentials } from '../src/library.ts';
import type { ProbeRequest } from '../src/probe-kit/probe-request.ts';
import { textReport } from '../src/report/text.ts';
import { rules } from '../src/rules.generated.ts';
import type { Finding } from '../src/types/finding.ts';
import type { Report } from '../src/types/report.ts';
import type { RuleExample } from '../src/types/rule.ts';
import type { Value } from '../src/types/value.ts';
import type { UnknownText } from '../src/types/world.ts';
import { possibleWorlds } from '../src/unknown/possible-worlds.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';
import { screen } from './support/screen-situations.ts';

const reason = 'a CI secret';
const examples: readonly RuleExample[] = rules.flatMap(({ examples: { valid, invalid } }): readonly RuleExample[] => [
  ...valid,
  ...invalid,
]);

async function reportOf(example: RuleExample): Promise<Report> {
  const { options = {}, validFor, verdicts } = example;
  return await diagnoseWorld(exampleWorld(example), {
    platforms: examplePlatforms(example),
    options,
    ...(validFor === undefined ? {} : { validFor }),
    ...(verdicts === undefined ? {} : { verdicts }),
  });
}

/** What a report claims that does not hold where the variables have their values. */
function contradictions(claimed: Report, truth: Report, unread: readonly string[]): readonly string[] {
  const isUnread = ({ place }: Finding): boolean => place.kind === 'env' && unread.includes(place.name);
  const found = truth.findings.flatMap(({ rule, message, evidence }) => [
    `${rule}: ${message}`,
    ...evidence.map(({ what }) => what),
  ]);
  const wrong: string[] = [];
  for (const { rule, message } of claimed.findings)
    if (!found.includes(`${rule}: ${message}`) && !found.includes(`also: ${message} (${rule})`))
      wrong.push(`claims ${rule}: ${message}; true is ${found.join(' | ')}`);
  for (const { id, status, clients } of claimed.platforms) {
    const real = truth.platforms.find((each) => each.id === id);
    const known = truth.findings.filter(({ platform }) => platform === id);
    // A credential under a name that no client reads is not looked for in what is unknown: a remark says so.
    const isSame = status === real?.status || (real?.status === 'problems' && known.every(isUnread));
    if (status !== 'unknown' && !isSame) wrong.push(`${id} is ${status}; true is ${real?.status}`);
    for (const client of clients) {
      const mine = real?.clients.find((each) => each.client === client.client);
      if (!mine) continue;
      if (client.next !== 'unknown' && client.next !== mine.next)
        wrong.push(`${client.client} ${client.next}; true is ${mine.next}`);
      for (const [slot, { value }] of Object.entries(client.fields))
        if (!isSameValue(value, mine.fields[slot]?.value)) wrong.push(`${client.client} uses another ${slot}`);
      for (const { class: name } of client.raises)
        if (!mine.raises.some((each) => each.class === name)) wrong.push(`${client.client} does not raise ${name}`);
      for (const entry of client.chain.filter(({ state }) => state !== 'unknown'))
        if (
          !mine.chain.some(
            ({ slot, state, wins }) => slot === entry.slot && state === entry.state && wins === entry.wins,
          )
        )
          wrong.push(`${client.client}: ${JSON.stringify(entry.place)} is not ${entry.state}`);
    }
  }
  return wrong;
}

function isSameValue(a: Value, b: Value | undefined): boolean {
  return a.is === 'unknown' || (b?.is === 'known' && a.secret.relation(b.secret) === 'same');
}

function withUnknown(example: RuleExample, names: readonly string[]): RuleExample {
  const env = Object.entries(example.env ?? {}).map(([name, value]) => [
    name,
    names.includes(name) ? `{{unknown ${reason}}}` : value,
  ]);
  return { ...example, env: Object.fromEntries(env) };
}

async function check(example: RuleExample, names: readonly string[]): Promise<void> {
  const claimed = await reportOf(withUnknown(example, names));
  const unread = claimed.gaps.flatMap(({ what }) => /^no client that was checked reads (.*) \(/.exec(what)?.[1] ?? []);
  const wrong = contradictions(
    claimed,
    await reportOf(example),
    names.filter((name) => unread.some((words) => words.split(/, | and /).includes(name))),
  );
  assert.deepEqual(wrong, [], `${example.title} (${examplePlatforms(example).join()}), without ${names.join()}`);
}

const secret: UnknownText = { is: 'unknown', reason };
const caveFile = '.cloudvolume/secrets/cave-secret.json';
const hfFile = '.cache/huggingface/token';
const fill = (text: string): string => fillSamples(text, exampleNow);

async function diagnosed(
  input: MemoryWorldInput<string | UnknownText>,
  ...platforms: readonly string[]
): Promise<Report> {
  return await diagnoseWorld(memoryWorld({ now: exampleNow, ...input }), { platforms });
}

function statuses({ platforms }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(platforms.map(({ id, status }) => [id, status]));
}

describe('a variable whose value is unknown', () => {
  it('leaves the platform whose credential it may be unknown, with the reason, and says the rest', async () => {
    const files = { [caveFile]: { content: fill('{"token": "{{cave/token}}"}'), mode: 0o644 } };
    const report = await diagnosed({ env: { HF_TOKEN: secret }, files }, 'cave', 'huggingface');
    assert.deepEqual(statuses(report), { cave: 'problems', huggingface: 'unknown' });
    assert.deepEqual(
      report.findings.map(({ rule }) => rule),
      ['file-permissions'],
    );
    assert.deepEqual(
      report.gaps.filter(({ uncertain }) => uncertain).map(({ what }) => what),
      ['what it uses depends on HF_TOKEN (a CI secret)'],
    );
    const [client] = report.platforms.find(({ id }) => id === 'huggingface')?.clients ?? [];
    assert.equal(client?.next, 'unknown');
    assert.deepEqual(client?.raises, []);
    const entry = client?.chain.find(({ place }) => place.kind === 'env' && place.name === 'HF_TOKEN');
    assert.deepEqual([entry?.state, entry?.wins, entry?.value], ['unknown', false, secret]);
  });

  it('changes nothing for a client that does not read it', async () => {
    const files = { [hfFile]: fill('{{huggingface/token}}') };
    const unrelated = await diagnosed({ env: { DATABASE_URL: secret }, files }, 'huggingface');
    assert.deepEqual(statuses(unrelated), { huggingface: 'healthy' });
    assert.ok(unrelated.gaps.some(({ what, uncertain }) => what.includes('DATABASE_URL (a CI secret)') && !uncertain));
  });

  it('may show that a known one was cut', async () => {
    const env = { ES_OAUTH2__REFRESH_TOKEN: secret, es_oauth2__refresh_token: fill('{{earthscope/refresh-token}}') };
    assert.deepEqual(statuses(await diagnosed({ env }, 'earthscope')), { earthscope: 'unknown' });
  });

  it('under a name that another one beats leaves open what is wrong with it', async () => {
    const env = { HUGGING_FACE_HUB_TOKEN: secret, HF_TOKEN: fill('{{huggingface/token}}') };
    const report = await diagnosed({ env }, 'huggingface');
    assert.deepEqual(statuses(report), { huggingface: 'unknown' });
    assert.equal(report.platforms[0]?.clients[0]?.next, 'sends');
    assert.ok(report.gaps.some(({ what }) => what.endsWith('depends on HUGGING_FACE_HUB_TOKEN (a CI secret)')));
  });

  it('under a name like the right one leaves open whether the platform is used', async () => {
    const report = await diagnosed({ env: { HUGGINGFACE_API_KEY: secret } });
    assert.deepEqual(statuses(report)['huggingface'], 'unknown');
    assert.deepEqual(statuses(report)['cave'], 'not-used');
    assert.ok(
      report.gaps.some(({ what }) => what === 'whether it is used here depends on HUGGINGFACE_API_KEY (a CI secret)'),
    );
  });

  it('that decides where the own files are is stated', async () => {
    const report = await diagnosed({ env: { XDG_CONFIG_HOME: secret } }, 'cave');
    assert.ok(
      report.gaps.some(({ what, uncertain }) => uncertain && what.endsWith('on XDG_CONFIG_HOME (a CI secret)')),
    );
  });

  it('that leads to files makes all of a client unknown, and nothing is said of the usual file', async () => {
    const files = { '.cdsapirc': 'url: https://cds.climate.copernicus.eu/api\nkey: <PERSONAL-ACCESS-TOKEN>\n' };
    assert.deepEqual(statuses(await diagnosed({ files }, 'cds')), { cds: 'problems' });
    for (const name of ['CDSAPI_RC', 'HOME']) {
      const report = await diagnosed({ env: { [name]: secret }, files }, 'cds');
      assert.deepEqual(statuses(report), { cds: 'unknown' }, name);
      assert.deepEqual(report.findings, [], name);
    }
  });

  it('keeps what a known part of the credential is found to be', async () => {
    const report = await diagnosed(
      { env: { CDSAPI_URL: 'https://cds.climate.copernicus.eu/api/v2', CDSAPI_KEY: secret } },
      'cds',
    );
    assert.deepEqual(statuses(report), { cds: 'problems' });
    assert.ok(report.findings.every(({ place }) => place.kind === 'env' && place.name === 'CDSAPI_URL'));
  });

  it('is not sent, and nothing is where it decides the way out', async () => {
    const asked: string[] = [];
    const online = {
      ask: async ({ url }: ProbeRequest) => {
        asked.push(url.host);
        return { is: 'fault', reason: 'dns', detail: 'no network in a test' } as const;
      },
    };
    const files = { [caveFile]: fill('{"token": "{{cave/token}}"}') };
    const verdictOf = async (env: Readonly<Record<string, UnknownText>>, platform: string) => {
      const world = memoryWorld({ now: exampleNow, env, files });
      return (await diagnoseWorld(world, { platforms: ['cave', 'huggingface'], online })).platforms.find(
        ({ id }) => id === platform,
      )?.verdict;
    };
    assert.equal((await verdictOf({ HF_TOKEN: secret }, 'huggingface'))?.reason, 'value-unknown');
    assert.deepEqual([...new Set(asked)], ['global.daf-apis.com']);
    asked.length = 0;
    assert.equal((await verdictOf({ HTTPS_PROXY: secret }, 'cave'))?.reason, 'value-unknown');
    assert.deepEqual(asked, []);
  });

  it('is in no output, nor is anything that stood in for it; the world is named', async () => {
    const world = memoryWorld({ name: 'the job test', now: exampleNow, env: { HF_TOKEN: secret, CDSAPI_KEY: secret } });
    const json = await diagnose({ world });
    assert.deepEqual(json.world, {
      name: 'the job test',
      unknown: [
        { name: 'HF_TOKEN', reason },
        { name: 'CDSAPI_KEY', reason },
      ],
    });
    const report = await diagnoseWorld(world);
    const screens = (['quiet', 'normal', 'verbose'] as const).map((detail) => textReport(report, screen({ detail })));
    const stoodIn = possibleWorlds(world, () => [])
      .flatMap(({ texts }) => [...texts.values()])
      .filter((text) => text.length > 20);
    assert.ok(stoodIn.length > 10);
    for (const text of [JSON.stringify(json), ...screens])
      for (const each of stoodIn) assert.ok(!text.includes(each), each);
    assert.match(screens[1] ?? '', /^World: the job test; unknown here: HF_TOKEN, CDSAPI_KEY$/m);
    assert.match(screens[2] ?? '', /^World: the job test; unknown here: HF_TOKEN \(a CI secret\), CDSAPI_KEY/m);
    const plain = await diagnose({ world: memoryWorld({ now: exampleNow }) });
    assert.equal('world' in plain, false);
  });

  it('is unknown in a single replay too', async () => {
    const world = memoryWorld({ env: { HF_TOKEN: secret, HF_ENDPOINT: 'https://huggingface.co' } });
    const resolution = await resolveCredentials('huggingface', { world });
    assert.equal(resolution.next, 'unknown');
    assert.equal(resolution.settings['endpoint']?.value, 'https://huggingface.co');
    const passed = await resolveCredentials('huggingface', { world, args: { token: fill('{{huggingface/token}}') } });
    assert.equal(passed.next, 'sends');
  });
});

const withVariables = examples.filter(({ env }) => Object.keys(env ?? {}).length > 0);

describe('a variable whose value is unknown leads to nothing that its value would contradict', () => {
  for (const platform of new Set(withVariables.map((example) => example.platform)))
    it(`in the examples of ${platform}`, async () => {
      for (const example of withVariables.filter((each) => each.platform === platform))
        for (const name of Object.keys(example.env ?? {})) await check(example, [name]);
    });

  it('in made-up worlds: two examples in one, and any of their variables unknown', async () => {
    const world = fc.tuple(fc.constantFrom(...withVariables), fc.constantFrom(...examples)).map(([one, other]) => ({
      ...other,
      ...one,
      with: [...new Set([...(one.with ?? []), other.platform, ...(other.with ?? [])])].filter(
        (id) => id !== one.platform,
      ),
      env: { ...other.env, ...one.env },
      files: { ...other.files, ...one.files },
      packages: { ...other.packages, ...one.packages },
    }));
    const cases = world.chain((example) =>
      fc.tuple(fc.constant(example), fc.subarray(Object.keys(example.env), { minLength: 1 })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([example, names]) => await check(example, names)),
      { numRuns: Number(process.env['FC_RUNS'] ?? 15), seed: 20261127 },
    );
  });
});
