import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Host } from '../src/command-line/host.ts';
import { runProgram } from '../src/command-line/run-program.ts';
import { guardedWriter, type OutputStream } from '../src/output/guarded-writer.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { fakes } from './support/probe-servers/ask-platform.ts';
import {
  type Answerer,
  type LoopbackServer,
  loopbackServer,
  sendJson,
} from './support/probe-servers/loopback-server.ts';
import { type MemoryRun, runInMemory } from './support/run-in-memory.ts';

const good: Answerer = (_, response) =>
  sendJson(response, 200, {
    id: 7,
    email: 'ada@example.org',
    groups: ['everyone'],
    missing_tos: [],
    permissions_v2: {},
  });
const files = { '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token: fakes.cave }) };
const secrets = [fakes.cave, fakes.secret, fakes.refresh];

async function check(
  answer: Answerer,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  more: object = {},
): Promise<MemoryRun & { readonly server: LoopbackServer }> {
  const server = await loopbackServer(answer);
  try {
    const run = await runInMemory(['check', 'cave', '--server', server.url, ...args], {
      files,
      env,
      now: new Date(),
      ...more,
    });
    for (const text of [run.stdout, run.stderr]) for (const secret of secrets) assert.ok(!text.includes(secret));
    return { ...run, server };
  } finally {
    await server.close();
  }
}

describe('a pipeline can tell bad from could not tell', () => {
  const outcomes: readonly (readonly [string, Answerer, number, RegExp])[] = [
    ['accepted', good, 0, /accepted by 127\.0\.0\.1 as ada@example\.org \(groups: everyone\)/],
    [
      'rejected',
      (_, response) => sendJson(response, 401, { error: 'invalid_token' }),
      1,
      /does not accept this credential +rejected-token/,
    ],
    [
      'denied',
      (_, response) => sendJson(response, 403, { error: 'missing_permission', data: { required_permission: 'view' } }),
      1,
      /lacks a permission \(view\) +missing-scope/,
    ],
    ['no answer', (_, response) => void response.socket?.destroy(), 3, /doesn’t fix the connection/],
  ];
  for (const [name, answer, exitCode, says] of outcomes) {
    test(name, async () => {
      const run = await check(answer, ['--online', '--strict']);
      assert.equal(run.exitCode, exitCode, run.stdout);
      assert.match(run.stdout.replaceAll(/\n +/g, ' '), says);
    });
  }

  test('without --strict, a missing answer is not a failure', async () => {
    assert.equal((await check((_, response) => void response.socket?.destroy(), ['--online'])).exitCode, 0);
  });
});

test('the same token at the same place is asked about once, whichever clients hold it', async () => {
  const { server, stdout } = await check(good, ['--online', '--format', 'json']);
  assert.deepEqual(
    server.received.map(({ method, path }) => `${method} ${path}`),
    ['GET /auth/api/v1/user/cache'],
  );
  const [platform] = (JSON.parse(stdout) as { platforms: readonly { verdict?: Record<string, unknown> }[] }).platforms;
  assert.deepEqual(
    [platform?.verdict?.['status'], platform?.verdict?.['host'], platform?.verdict?.['account']],
    ['valid', '127.0.0.1', 'ada@example.org'],
  );
});

test('without --online nothing is sent', async () => {
  assert.equal((await check(good, [])).server.received.length, 0);
});

test('-v lists the requests, and no header', async () => {
  const { stdout } = await check(good, ['--online', '-v']);
  assert.match(stdout, /GET 127\.0\.0\.1:\d+\/auth\/api\/v1\/user\/cache +200 +\d+ ms/);
  assert.doesNotMatch(stdout, /Bearer|authorization/i);
});

describe('if nothing is asked', () => {
  test('a pull request from a fork has no secrets', async () => {
    const event = { pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } };
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/event.json' };
    const withEvent = { files: { '/event.json': JSON.stringify(event) } };
    const run = await check(good, ['--online', '--strict'], env, withEvent);
    assert.deepEqual(
      [run.exitCode, run.stdout, run.server.received.length],
      [3, 'skipped CAVE: a pull request from a fork gets no secrets\n', 0],
    );
    const json = await check(good, ['--online', '--strict', '--format', 'json'], env, withEvent);
    assert.equal((JSON.parse(json.stdout) as { schemaVersion: number }).schemaVersion, 1);
    const own = {
      files: {
        ...files,
        '/event.json': JSON.stringify({ pull_request: { head: { repo: { id: 1 } }, base: { repo: { id: 1 } } } }),
      },
    };
    assert.equal((await check(good, ['--online'], env, own)).server.received.length, 1);
  });

  test('a hook never uses the network', async () => {
    const run = await check(good, ['--online'], { PRE_COMMIT: '1' });
    assert.deepEqual([run.exitCode, run.server.received.length], [2, 0]);
  });

  test('--exchange and --timeout need --online', async () => {
    assert.equal((await check(good, ['--exchange'])).exitCode, 2);
    assert.equal((await check(good, ['--online', '--timeout', 'soon'])).exitCode, 2);
  });
});

test('at Ctrl-C what is known is reported', async () => {
  const controller = new AbortController();
  const [stdout, stderr] = [catching(), catching()];
  const server = await loopbackServer(() => controller.abort());
  const world = memoryWorld({ files, now: new Date() });
  const host: Host = {
    env: { LANG: 'C.UTF-8' },
    platform: 'linux',
    script: '/usr/bin/auth-doctor',
    stdout: {},
    stderr: {},
    world: async () => world,
    takeInterrupt: () => controller.signal,
    beforeInterrupt: () => () => undefined,
  };
  const exitCode = await runProgram(['check', 'cave', '--online', '--timeout', '1h', '--server', server.url], host, {
    out: guardedWriter(stdout.stream),
    err: guardedWriter(stderr.stream),
  });
  await server.close();
  assert.equal(exitCode, 130);
  assert.match(stdout.text(), /interrupted/);
  assert.match(stdout.text(), /cave-secret\.json/);
});

function catching(): { readonly stream: OutputStream; text(): string } {
  let all = '';
  const stream = {
    write: (text: string | Uint8Array, then?: unknown): boolean => {
      all += String(text);
      if (typeof then === 'function') then();
      return true;
    },
    on: () => stream,
  };
  return { stream: stream as unknown as OutputStream, text: () => all };
}

test('the demo shows all four states, and only loopback is asked', async () => {
  const { exitCode, stdout } = await runInMemory(['demo', '--online']);
  assert.equal(exitCode, 0);
  for (const line of [
    /✓ Descartes Labs +valid +as ada@example\.org/,
    /✗ EarthDaily EarthOne +rejected +revoked/,
    /\? EarthScope +unknown +timeout/,
    /✗ CAVE +denied +missing-terms/,
  ]) {
    assert.match(stdout, line);
  }
  for (const [, host] of stdout.matchAll(/(?:accepted|rejected|denied) by (\S+?)[:,]? /g))
    assert.equal(host, '127.0.0.1');
});

test('nothing of the network is loaded before it is asked for', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/^import (?!type )[^;]*?from '([^']+)'/gm)) {
      assert.ok(!/^(?:undici|node:https?|node:net|node:tls|node:dns)$/.test(name), `${path} imports ${name}`);
      if (name.startsWith('.')) visit(relative(root, join(root, dirname(path), name)));
    }
  };
  for (const path of ['src/main.ts', 'src/commands/check.ts', 'src/commands/demo.ts', 'src/library.ts']) visit(path);
  assert.ok(!seen.has('src/probe/transport.ts') && !seen.has('src/probe/probe-platforms.ts'));
});
