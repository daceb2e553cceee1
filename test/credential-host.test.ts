import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherFacts } from '../src/facts/gather-facts.ts';
import { boundedLookup } from '../src/probe/bounded-lookup.ts';
import { allowedServer } from '../src/probe-kit/allowed-server.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { hostStanding, isLoopback, mayHaveCredential } from '../src/requests/credential-host.ts';
import { rules } from '../src/rules.generated.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { Setting } from '../src/types/resolution.ts';
import { memoryWorld } from '../src/world/memory.ts';

const home = '/home/ada';
const loopbacks = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'x.localhost',
  'a.B.LocalHost',
  '127.0.0.1',
  '127.9.8.7',
  '::1',
  '[::1]',
  '0.0.0.0',
];
const others = [
  'localhost.example.org',
  'notlocalhost',
  '128.0.0.1',
  '127.0.0.1.example.org',
  '[::2]',
  '169.254.169.254',
  '10.0.0.1',
];

const places: Readonly<Record<string, Place>> = {
  argument: { kind: 'argument', name: 'server' },
  variable: { kind: 'env', name: 'GLOBAL_SERVER_ADDRESS' },
  'own file': { kind: 'file', path: `${home}/.cloudvolume/secrets/x.json` },
  'file in the home': { kind: 'file', path: `${home}/.netrc` },
  'file of the working folder': { kind: 'file', path: `${home}/work/clone/x.json` },
  'file above the own folder': { kind: 'file', path: `${home}/.cloudvolume/secrets/../../work/x.json` },
  'a .env': { kind: 'file', path: `${home}/.env` },
  'a .env.local': { kind: 'file', path: `${home}/.env.local` },
  '.envrc': { kind: 'file', path: `${home}/.envrc` },
};
const ofTheUser = new Set(['argument', 'variable', 'own file', 'file in the home']);

const ownFile = (place: Place | undefined): boolean =>
  [places['own file'], places['file in the home']].some((each) => each === place);

test('this machine is recognized by its name or address, case-insensitively', () => {
  for (const host of loopbacks) assert.ok(isLoopback(host), host);
  for (const host of others) assert.ok(!isLoopback(host), host);
});

test('without TLS a credential goes to this machine only, and only if the user named it', async () => {
  const [cave] = await loadProviders(['cave']);
  assert.ok(cave);
  for (const [name, place] of Object.entries(places)) {
    for (const host of loopbacks) {
      const standing = hostStanding({ host, open: true, place }, cave, home);
      assert.equal(mayHaveCredential(standing), ofTheUser.has(name), `${name} ${host}`);
    }
    for (const host of [...others, 'global.daf-apis.com']) {
      assert.equal(hostStanding({ host, open: true, place }, cave, home), 'open-line', `${name} ${host}`);
    }
    assert.equal(hostStanding({ host: 'Global.DAF-apis.com', open: false, place }, cave, home), 'platform');
  }
});

test('the probe and the rules give one answer', async () => {
  const [cave] = await loadProviders(['cave']);
  assert.ok(cave);
  const insecure = rules.find(({ id }) => id === 'insecure-endpoint');
  assert.ok(insecure);
  const { facts } = await gatherFacts({
    world: memoryWorld({ home, files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "made-up"}' } }),
    providers: [cave],
    asked: ['cave'],
    resolve: {},
  });
  const found = (server: Setting): readonly RuleProblem[] => [
    ...insecure.check({
      ...facts,
      resolutions: facts.resolutions.slice(0, 1).map((each) => ({ ...each, settings: { server } })),
    }),
  ];
  for (const place of Object.values(places)) {
    if (place.kind === 'argument') continue;
    for (const host of [...loopbacks.filter((each) => each !== '::1'), ...others, 'global.daf-apis.com']) {
      for (const scheme of ['http', 'https']) {
        const setting: Setting = { value: `${scheme}://${host}`, place };
        const asked = allowedServer(setting, '/auth/api/v1/user/cache', cave, home);
        // A server in the user's own file is asked, but still reported.
        const refused = found(setting).some(
          ({ severity, evidence }) => severity !== 'note' || !ownFile(evidence[0]?.place),
        );
        assert.equal(asked.ok, !refused, `${scheme}://${host} ${JSON.stringify(place)}`);
      }
    }
  }
});

test('no name server is asked for a name below localhost', async () => {
  const addresses = await new Promise<unknown>((resolve, reject) =>
    boundedLookup(5000)('printer.office.localhost', { all: true }, (error, found) =>
      error ? reject(error) : resolve(found),
    ),
  );
  assert.ok(Array.isArray(addresses) && addresses.length > 0);
  for (const { address } of addresses) assert.ok(isLoopback(address), address);
});
