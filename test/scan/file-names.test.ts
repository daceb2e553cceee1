import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '../../src/catalog.generated.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import { makePlatformOfName } from '../../src/scan/platform-of-name.ts';
import { letters, madeTokens, randomFrom } from '../support/scan-tokens.ts';

const random = randomFrom(31);
const made = madeTokens(random);
const id = letters(random, 32);

function kindsIn(name: string, text: string): readonly string[] {
  const found = createMatcher({ providers: catalog }).matchBytes(Buffer.from(text), {
    name,
    origin: { is: 'file', path: `/repository/${name}` },
  });
  return [...new Set(found.map(({ kind }) => kind))];
}

describe('a credential file is known by its name wherever it is', () => {
  const pair = JSON.stringify({ client_id: id, client_secret: made.descarteslabs });
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['docker/token_info.json', pair, ['descarteslabs/client-secret']],
    ['.earthone/token_info.json', pair, ['earthone/client-secret']],
    ['copied/Token_Info.json', pair, ['descarteslabs/client-secret']],
    ['settings/tokens.json', JSON.stringify({ refresh_token: made.earthscope }), ['earthscope/refresh-token']],
    ['tokens.json', JSON.stringify({ refresh_token: made.earthscopeV1 }), ['earthscope/refresh-token-v1']],
    ['image/cave-secret.json', JSON.stringify({ token: made.cave }), ['cave/token']],
    ['image/.cdsapirc', `key: ${made.cds}\n`, ['cds/key']],
    // The same texts under names that say nothing.
    ['settings/data.json', pair, []],
    ['settings/my-tokens.json', JSON.stringify({ refresh_token: made.earthscope }), []],
    ['token_info.json/data.txt', pair, []],
  ];
  for (const [name, text, expected] of cases)
    it(name, () => {
      assert.deepEqual(kindsIn(name, text), expected);
    });

  it('a tree of a history is recognized by its names in the same way', () => {
    const platformOf = makePlatformOfName(catalog);
    assert.equal(platformOf('token_info.json'), 'descarteslabs');
    assert.equal(platformOf('tokens.json'), 'earthscope');
    assert.equal(platformOf('data.json'), undefined);
  });
});

describe('a call that takes a secret', () => {
  const call = (name: string, quote = '"'): string =>
    `${name}(\n    client_id=${quote}${id}${quote},\n    client_secret=${quote}${made.descarteslabs}${quote},\n)\n`;
  it('indicates its platform without the import', () => {
    assert.deepEqual(kindsIn('a.py', `auth = ${call('Auth')}`), ['descarteslabs/client-secret']);
    assert.deepEqual(kindsIn('a.py', `auth = ${call('dl.auth.Auth', "'")}`), ['descarteslabs/client-secret']);
    assert.deepEqual(kindsIn('a.py', `Auth(client_id="${id}", refresh_token="${made.descarteslabs}", scopes=[])\n`), [
      'descarteslabs/client-secret',
    ]);
  });

  it('is another platform’s if that one is mentioned, and nobody’s under another name', () => {
    assert.deepEqual(kindsIn('a.py', `from earthdaily.earthone import Auth\n${call('Auth')}`), [
      'earthone/client-secret',
    ]);
    assert.deepEqual(kindsIn('a.py', `oauth = ${call('OAuth')}`), []);
    assert.deepEqual(kindsIn('a.py', `Auth(client_secret="${made.descarteslabs}")\n`), []);
    assert.deepEqual(kindsIn('a.py', `Auth()\nx(client_id="${id}", client_secret="${made.descarteslabs}")\n`), []);
  });
});

describe('the Climate Data Store in R', () => {
  it('ecmwfr and KrigR', () => {
    assert.deepEqual(kindsIn('a.R', `wf_set_key(user = "1", key = "${made.cds}")\n`), ['cds/key']);
    assert.deepEqual(kindsIn('a.R', `library(ecmwfr)\nwf_set_key(key = '${made.cds}')\n`), ['cds/key']);
    assert.deepEqual(kindsIn('a.R', `api_key <- "${made.cds}"\nKrigR::download_ERA(API_Key = api_key)\n`), ['cds/key']);
    assert.deepEqual(kindsIn('a.R', `download_ERA(Variable = "x", API_Key = "${made.cds}")\n`), ['cds/key']);
    assert.deepEqual(kindsIn('a.R', `set_key(user = "1", key = "${made.cds}")\n`), []);
  });
});
