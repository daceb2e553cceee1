import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Host } from '../src/command-line/host.ts';
import { runProgram } from '../src/command-line/run-program.ts';
import { prepareTokens } from '../src/commands/online/save-tokens.ts';
import { guardedWriter } from '../src/output/guarded-writer.ts';
import { probe } from '../src/probe/probe.ts';
import { transport } from '../src/probe/transport.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import type { Provider } from '../src/types/provider.ts';
import type { Verdict } from '../src/types/verdict.ts';
import { processWorld } from '../src/world/process.ts';
import { fakeJwt } from './support/probe-servers/ask-platform.ts';
import { type LoginHost, loginHost } from './support/probe-servers/login-host.ts';
import { loopbackServer, sendJson } from './support/probe-servers/loopback-server.ts';

const onWindows = process.platform === 'win32';

/** EarthScope's API, which takes any token that has the form of one. */
async function profileServer() {
  return await loopbackServer(({ path, headers }, response) => {
    const isFine = path === '/beta/user/profile' && /^Bearer ey/.test(headers.authorization ?? '');
    sendJson(response, isFine ? 200 : 401, isFine ? { first_name: 'Ada', primary_email: 'ada@example.org' } : {});
  });
}

interface Asked {
  readonly verdict: Verdict;
  readonly events: readonly string[];
}

async function ask(
  home: string,
  host: LoginHost,
  api: string,
  exchanges: boolean,
  more: Readonly<Record<string, string>> = {},
  prepare: typeof prepareTokens = prepareTokens,
): Promise<Asked> {
  const env = {
    HOME: home,
    USERPROFILE: home,
    ES_OAUTH2__DOMAIN: host.url,
    ES_RESOURCES__API_URL: api,
    ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
    ...more,
  };
  const world = processWorld({ env, home, cwd: home, platform: 'linux' });
  const [provider] = (await loadProviders(['earthscope'])) as [Provider];
  const resolution = await provider.clients[0]?.resolve(world);
  assert.ok(resolution);
  const events: string[] = [];
  const before = host.asked.length;
  const exchange = {
    prepare,
    announce: async ({ file }: { readonly file: string }) =>
      void events.push(`announced ${file.slice(home.length)} before ${String(host.asked.length - before)} requests`),
  };
  const verdict = await probe(provider, resolution, transport({ world, connect: 2000, total: 4000 }), {
    home,
    now: () => new Date(),
    ...(exchanges ? { exchange } : {}),
  });
  return { verdict, events };
}

async function inHome<T>(
  rotates: boolean,
  use: (home: string, host: LoginHost, api: string, asked: () => readonly string[]) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'auth-doctor-exchange-'));
  const [host, api] = await Promise.all([loginHost(rotates), profileServer()]);
  try {
    return await use(home, host, api.url, () => api.received.map(({ path }) => path));
  } finally {
    await Promise.all([host.close(), api.close()]);
    rmSync(home, { recursive: true, force: true });
  }
}

function writeTokens(home: string, tokens: object): string {
  const path = join(home, '.earthscope', 'default', 'tokens.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(tokens));
  return path;
}

function everyFile(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).sort();
}

test('without being told to, nothing is exchanged: the refresh token stays good', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    const path = writeTokens(home, { refresh_token: token });
    const { verdict } = await ask(home, host, api, false);
    assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'needs-exchange']);
    assert.deepEqual([host.asked, await host.stateOf(token)], [[], 'good']);
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), { refresh_token: token });
  });
});

for (const rotates of [true, false]) {
  test(`--exchange saves what the client would save (${rotates ? 'a new refresh token' : 'the refresh token stays'})`, async () => {
    await inHome(rotates, async (home, host, api, asked) => {
      const token = await host.login();
      const path = writeTokens(home, { access_token: fakeJwt({ exp: 1 }), refresh_token: token });
      const { verdict, events } = await ask(home, host, api, true);
      assert.deepEqual([verdict.status, verdict.account], ['valid', 'ada@example.org'], verdict.detail);
      assert.deepEqual(events, [`announced ${join('/', '.earthscope', 'default', 'tokens.json')} before 0 requests`]);
      const text = readFileSync(path, 'utf8');
      const saved = JSON.parse(text) as Record<string, string>;
      assert.equal(text, JSON.stringify(saved, null, 2), 'as pydantic prints it: two spaces, no line break at the end');
      assert.deepEqual(
        Object.keys(saved).filter((name) => name !== 'id_token'),
        ['access_token', 'refresh_token'],
      );
      assert.equal(saved['refresh_token'] === token, !rotates);
      assert.equal(
        await host.stateOf(saved['refresh_token'] ?? ''),
        'good',
        'who runs the client next is still logged in',
      );
      if (!onWindows) assert.equal(statSync(path).mode & 0o777, 0o600);
      assert.deepEqual([host.asked, asked()], [['/oauth/token'], ['/beta/user/profile']]);
      assert.deepEqual(readdirSync(dirname(path)), ['tokens.json']);
      const shown = JSON.stringify(verdict);
      for (const secret of [token, ...Object.values(saved)]) assert.ok(!shown.includes(secret));
      const again = await ask(home, host, api, false);
      assert.equal(again.verdict.status, 'valid', 'the fresh access token is asked about, without an exchange');
      assert.equal(host.asked.length, 1);
    });
  });
}

test('a revoked refresh token is rejected, and no file is changed', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    const path = writeTokens(home, { refresh_token: token });
    await host.revoke(token);
    const before = [readFileSync(path, 'utf8'), everyFile(home)];
    const { verdict } = await ask(home, host, api, true);
    assert.deepEqual([verdict.status, verdict.reason, verdict.host], ['rejected', 'invalid-token', '127.0.0.1']);
    assert.match(verdict.detail ?? '', /invalid_grant/);
    assert.deepEqual([readFileSync(path, 'utf8'), everyFile(home)], before);
  });
});

test('where the reply could not be saved, nothing is sent', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    writeTokens(home, { refresh_token: token });
    const { verdict } = await ask(home, host, api, true, {}, async () => ({ ok: false, why: 'the disk is full' }));
    assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'not-saved']);
    assert.deepEqual([host.asked, await host.stateOf(token)], [[], 'good']);
  });
});

test('a folder or a file in the way is seen before anything is sent', async () => {
  await inHome(true, async (home) => {
    mkdirSync(join(home, 'one', 'tokens.json'), { recursive: true });
    writeFileSync(join(home, 'two'), '');
    for (const path of [join(home, 'one', 'tokens.json'), join(home, 'two', 'tokens.json')])
      assert.equal((await prepareTokens(path)).ok, false);
    assert.deepEqual(everyFile(home), ['one', join('one', 'tokens.json'), 'two']);
  });
});

test('a token kept in a variable: the new one is saved, and that the old one still wins is told', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    const { verdict } = await ask(home, host, api, true, { ES_OAUTH2__REFRESH_TOKEN: token });
    assert.equal(verdict.status, 'valid', verdict.detail);
    assert.match(verdict.detail ?? '', /still overrides/);
    assert.ok(existsSync(join(home, '.earthscope', 'default', 'tokens.json')));
    assert.equal(await host.stateOf(token), 'used');
  });
});

test('a refusal leaves no folder behind that was not there', async () => {
  await inHome(true, async (home, host, api) => {
    const { verdict } = await ask(home, host, api, true, {
      ES_OAUTH2__REFRESH_TOKEN: 'made-up-refresh-token-that-nobody-knows',
    });
    assert.equal(verdict.status, 'rejected');
    assert.deepEqual(everyFile(home), []);
  });
});

test('a folder that is there keeps its mode', async () => {
  const home = mkdtempSync(join(tmpdir(), 'auth-doctor-exchange-'));
  const path = join(home, 'profile', 'tokens.json');
  mkdirSync(dirname(path));
  chmodSync(dirname(path), 0o755);
  const prepared = await prepareTokens(path);
  assert.ok(prepared.ok && (await prepared.commit('{}')));
  assert.equal(readFileSync(path, 'utf8'), '{}');
  if (!onWindows) assert.equal(statSync(dirname(path)).mode & 0o777, 0o755);
  rmSync(home, { recursive: true, force: true });
});

test('an exchange that was cut is not made again, and leaves the file as it was', async () => {
  await inHome(true, async (home, _, api) => {
    const server = await loopbackServer((__, response) => void response.socket?.destroy());
    const path = writeTokens(home, { refresh_token: 'made-up-refresh-token-that-nobody-knows' });
    const before = readFileSync(path, 'utf8');
    const { verdict } = await ask(home, { url: `${server.url}/`, asked: [] } as unknown as LoginHost, api, true);
    await server.close();
    assert.deepEqual([verdict.status, verdict.reason, server.received.length], ['unknown', 'reset', 1]);
    assert.deepEqual([readFileSync(path, 'utf8'), readdirSync(dirname(path))], [before, ['tokens.json']]);
  });
});

test('at Ctrl-C the answer comes first, and the reply of an exchange is saved all the same', async () => {
  const home = mkdtempSync(join(tmpdir(), 'auth-doctor-exchange-'));
  const path = writeTokens(home, { refresh_token: 'made-up-refresh-token-that-is-old' });
  const events: string[] = [];
  const controller = new AbortController();
  let answer = (): void => {};
  const server = await loopbackServer((_, response) => {
    answer = () =>
      sendJson(response, 200, { access_token: fakeJwt(), refresh_token: 'made-up-refresh-token-that-is-new' });
    controller.abort();
  });
  const stream = {
    write: (text: string, then?: () => void): boolean => {
      if (text.includes('interrupted')) {
        events.push('told');
        // Only now does the login host answer.
        answer();
      }
      then?.();
      return true;
    },
    on: () => stream,
  } as unknown as Host['stdout'];
  const env = {
    HOME: home,
    USERPROFILE: home,
    ES_OAUTH2__DOMAIN: `${server.url}/`,
    ES_RESOURCES__API_URL: server.url,
    ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
  };
  const host: Host = {
    env: { LANG: 'C.UTF-8' },
    platform: 'linux',
    script: '/usr/bin/auth-doctor',
    stdout: stream,
    stderr: stream,
    world: async () => processWorld({ env, home, cwd: home, platform: 'linux' }),
    takeInterrupt: () => controller.signal,
    beforeInterrupt: () => () => undefined,
  };
  const exitCode = await runProgram(['check', 'earthscope', '--online', '--exchange'], host, {
    out: guardedWriter(stream),
    err: guardedWriter(stream),
  });
  events.push(
    JSON.parse(readFileSync(path, 'utf8')).refresh_token === 'made-up-refresh-token-that-is-new' ? 'saved' : 'lost',
  );
  await server.close();
  rmSync(home, { recursive: true, force: true });
  assert.deepEqual([exitCode, events], [130, ['told', 'saved']]);
});
