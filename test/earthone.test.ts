import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { earthone } from '../src/providers/earthone/client.ts';
import type { ResolveInput } from '../src/types/resolution.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';

const now = new Date('2026-01-01T00:00:00Z');
const id = 'fakeid'.repeat(5);
const secret = 'fake-secret-'.repeat(4);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: Readonly<Record<string, unknown>>) =>
  `${part({ alg: 'none' })}.${part({ aud: id, exp: now.getTime() / 1000 + 9000, ...claims })}.x`;
const cache = `.earthone/jwt_token_${createHash('sha1').update(secret).digest('hex')}.json`;
const pair = { EARTHONE_CLIENT_ID: id, EARTHONE_CLIENT_SECRET: secret };
const resolve = (world: MemoryWorldInput, input?: ResolveInput) =>
  earthone.resolve(memoryWorld({ now, ...world }), input);

describe('earthone', () => {
  it('reads nothing of its predecessor', async () => {
    const found = await resolve({
      env: { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: secret },
      files: { '.descarteslabs/token_info.json': JSON.stringify({ client_id: id, client_secret: secret }) },
    });
    assert.equal(found.source, 'none');
    assert.equal(found.raises[0]?.class, 'earthdaily.earthone.exceptions.AuthError');
  });

  it('leaves its cache alone when the token-info path is empty, where its predecessor does not', async () => {
    const files = { [cache]: JSON.stringify({ jwt_token: jwt({}) }) };
    assert.equal((await resolve({ env: pair, files })).next, 'sends');
    assert.equal((await resolve({ env: { ...pair, EARTHONE_TOKEN_INFO_PATH: '' }, files })).next, 'exchanges');
  });

  it('knows its own environments, the last of a list', async () => {
    const found = await resolve({ env: { ...pair, EARTHONE_ENV: 'dev, staging' } });
    assert.deepEqual(found.settings['iam_url'], {
      value: 'https://iam.staging.earthone.earthdaily.com',
      place: { kind: 'default' },
    });
    const unknown = await resolve({ env: { ...pair, EARTHONE_ENV: 'aws-production' } });
    assert.equal(
      unknown.raises[0]?.message,
      "Client configuration 'aws-production' doesn't exist! Check your EARTHONE_ENV environment variable.",
    );
  });

  it('removes the prefix of its claims', async () => {
    const files = { [cache]: JSON.stringify({ jwt_token: jwt({ earthdaily__dl__groups: ['a'] }) }) };
    assert.deepEqual((await resolve({ env: pair, files }, { options: { cli: ['auth', 'groups'] } })).raises, []);
  });

  it('returns a result for any file of any content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), fc.boolean(), async (content, given) => {
        const found = await resolve({
          env: given ? pair : {},
          files: { [given ? cache : '.earthone/token_info.json']: content },
        });
        assert.equal(found.client, 'earthone');
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
