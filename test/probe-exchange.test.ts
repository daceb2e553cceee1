import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Host } from '../src/command-line/host.ts';
import { runProgram } from '../src/command-line/run-program.ts';
import { exchangePorts } from '../src/commands/online/exchange-ports.ts';
import { type FilePort, nodeFiles } from '../src/files/file-port.ts';
import { guardedWriter, type OutputStream } from '../src/output/guarded-writer.ts';
import { probe } from '../src/probe/probe.ts';
import { transport } from '../src/probe/transport.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import type { Provider } from '../src/types/provider.ts';
import type { Verdict } from '../src/types/verdict.ts';
import { processWorld } from '../src/world/process.ts';
import { cutFiles, systemError } from './support/cut-files.ts';
import { exchangeHome, whereIs } from './support/exchange-home.ts';
import { fakeJwt } from './support/probe-servers/ask-platform.ts';
import { type LoginHost, loginHost } from './support/probe-servers/login-host.ts';
import { type Answerer, loopbackServer, sendJson } from './support/probe-servers/loopback-server.ts';
import { type Family, rotatingHost, sendReply } from './support/probe-servers/rotating-host.ts';

const onWindows = process.platform === 'win32';

/** EarthScope's API, which accepts any token of the right format. */
async function profileServer() {
  return await loopbackServer(({ path, headers }, response) => {
    const isFine = path === '/beta/user/profile' && /^Bearer ey/.test(headers.authorization ?? '');
    sendJson(response, isFine ? 200 : 401, isFine ? { first_name: 'Ada', primary_email: 'ada@example.org' } : {});
  });
}

interface Asked {
  readonly verdict: Verdict;
  /** The messages on stderr, each with the number of requests that the login host had received by then. */
  readonly events: readonly string[];
}

interface AskMore {
  readonly exchanges?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: FilePort;
  /** How long the reply is waited for. */
  readonly grace?: number;
  readonly signal?: AbortSignal;
}

async function ask(
  home: string,
  host: { readonly url: string; readonly asked: number },
  api: string,
  { exchanges = true, env: more = {}, port = nodeFiles, grace, signal }: AskMore = {},
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
  const before = host.asked;
  const exchange = exchangePorts({
    world,
    host: {},
    tell: async (text) => void events.push(`${String(host.asked - before)} ${text.trimEnd()}`),
    port,
    elsewhere: [home],
    patience: 30_000,
    ...(signal ? { signal } : {}),
  });
  const limits = { connect: 2000, total: 4000, ...(grace === undefined ? {} : { grace }) };
  const verdict = await probe(provider, resolution, transport({ world, ...limits }), {
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

function count(host: LoginHost): { readonly url: string; readonly asked: number } {
  return {
    url: host.url,
    get asked() {
      return host.asked.length;
    },
  };
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

test('without --exchange, nothing is exchanged: the refresh token stays valid', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    const path = writeTokens(home, { refresh_token: token });
    const { verdict } = await ask(home, count(host), api, { exchanges: false });
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
      const { verdict, events } = await ask(home, count(host), api);
      assert.deepEqual([verdict.status, verdict.account], ['valid', 'ada@example.org'], verdict.detail);
      const file = join('~', '.earthscope', 'default', 'tokens.json');
      assert.deepEqual(events, [
        `0 EarthScope: sending the refresh token to 127.0.0.1; the reply will be saved in ${file}.`,
        `1 EarthScope: saved the reply in ${file}.`,
      ]);
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
      const again = await ask(home, count(host), api, { exchanges: false });
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
    const { verdict } = await ask(home, count(host), api);
    assert.deepEqual([verdict.status, verdict.reason, verdict.host], ['rejected', 'invalid-token', '127.0.0.1']);
    assert.match(verdict.detail ?? '', /invalid_grant/);
    assert.deepEqual([readFileSync(path, 'utf8'), everyFile(home)], before);
  });
});

test('where the reply could not be saved, nothing is sent', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    const path = writeTokens(home, { refresh_token: token });
    const before = everyFile(home);
    for (const [code, words] of [
      ['ENOSPC', 'the disk is full'],
      ['EROFS', 'read-only'],
      ['EINVAL', 'cannot be written'],
    ] as const) {
      const port = cutFiles(nodeFiles, (_, name) => (name === 'write' ? systemError(code) : undefined));
      const { verdict, events } = await ask(home, count(host), api, { port });
      assert.deepEqual([verdict.status, verdict.reason, events], ['unknown', 'cannot-save', []]);
      assert.match(verdict.detail ?? '', new RegExp(`nothing was sent.*${words}`));
    }
    assert.deepEqual([host.asked, await host.stateOf(token)], [[], 'good']);
    assert.deepEqual([everyFile(home), JSON.parse(readFileSync(path, 'utf8'))], [before, { refresh_token: token }]);
  });
});

test('a token that a new one could not replace is not exchanged', async () => {
  const configToml = (token: string) => `[default.oauth2]\nrefresh_token = "${token}"\n`;
  const legacy = join('.config', 'earthscope-cli', 'sso_tokens.json');
  const places: readonly ((home: string, token: string) => Readonly<Record<string, string>>)[] = [
    (_, token) => ({ ES_OAUTH2__REFRESH_TOKEN: token }),
    (home, token) => {
      writeTokens(home, { refresh_token: 'made-up-refresh-token-that-is-hidden' });
      return { ES_OAUTH2__REFRESH_TOKEN: token };
    },
    (_, token) => ({ ES_BOOTSTRAP_SETTINGS: JSON.stringify({ oauth2: { refresh_token: token } }) }),
    (home, token) => {
      mkdirSync(join(home, '.earthscope'), { recursive: true });
      writeFileSync(join(home, '.earthscope', 'config.toml'), configToml(token));
      return {};
    },
    (home, token) => {
      mkdirSync(dirname(join(home, legacy)), { recursive: true });
      writeFileSync(join(home, legacy), JSON.stringify({ access_token: fakeJwt({ exp: 1 }), refresh_token: token }));
      return {};
    },
  ];
  for (const [index, keep] of places.entries()) {
    await inHome(true, async (home, host, api) => {
      const token = await host.login();
      const env = keep(home, token);
      const before = everyFile(home);
      const { verdict, events } = await ask(home, count(host), api, { env });
      assert.deepEqual(
        [verdict.status, verdict.reason, events],
        ['unknown', 'kept-elsewhere', []],
        `place ${String(index)}`,
      );
      assert.deepEqual([host.asked, await host.stateOf(token), everyFile(home)], [[], 'good', before]);
    });
  }
});

test('an existing directory keeps its mode', { skip: onWindows }, async () => {
  await inHome(true, async (home, host, api) => {
    const path = writeTokens(home, { refresh_token: await host.login() });
    chmodSync(dirname(path), 0o755);
    await ask(home, count(host), api);
    assert.equal(statSync(dirname(path)).mode & 0o777, 0o755);
  });
});

test('a reply that cannot be stored is kept, and its path and the command that puts it in place are printed', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    const path = writeTokens(home, { refresh_token: token });
    const port: FilePort = {
      ...nodeFiles,
      open: async (each, flags) => {
        const file = await nodeFiles.open(each, flags);
        const write: typeof file.write = async (...bytes) => {
          if (host.asked.length > 0 && dirname(each) === dirname(path)) throw systemError('ENOSPC');
          return await file.write(...bytes);
        };
        return { ...file, write };
      },
    };
    const { verdict, events } = await ask(home, count(host), api, { port });
    const { kept } = verdict;
    assert.ok(kept);
    assert.deepEqual([verdict.status, verdict.reason, kept.target], ['unknown', 'not-saved', path]);
    const saved = JSON.parse(readFileSync(kept.path, 'utf8')) as { readonly refresh_token: string };
    assert.equal(await host.stateOf(saved.refresh_token), 'good');
    if (!onWindows) assert.equal(statSync(kept.path).mode & 0o777, 0o600);
    const said = events.at(-1) ?? '';
    assert.ok(said.includes(`~${kept.path.slice(home.length)}`), said);
    assert.match(said, /cp ~\/\.tokens-[0-9a-f]+\.json ~\/\.earthscope\/default\/tokens\.json && rm ~\/\.tokens-/);
    assert.ok(!events.some((each) => each.includes('saved the reply')));
  });
});

test('a newer login that was not put in place: the old one is not sent, since that could end both', async () => {
  await inHome(true, async (home, host, api) => {
    const [old, token] = [await host.login(), await host.login()];
    const path = writeTokens(home, { refresh_token: old });
    const left = join(dirname(path), '.tokens-1f2e3d4c5b6a.json');
    // As left by a process that is killed before `truncate`.
    writeFileSync(left, `${JSON.stringify({ refresh_token: token })}    `);
    const before = [everyFile(home), readFileSync(path, 'utf8'), statSync(path).mtimeMs];
    const { verdict } = await ask(home, count(host), api);
    assert.deepEqual([verdict.status, verdict.reason, host.asked], ['unknown', 'unfinished-save', []]);
    assert.deepEqual([everyFile(home), readFileSync(path, 'utf8'), statSync(path).mtimeMs], before);
    // An older one does not matter.
    utimesSync(left, 1, 1);
    assert.equal((await ask(home, count(host), api)).verdict.status, 'valid');
  });
});

test('a login that has been renewed before it is sent is not sent, and the new one is asked about', async () => {
  await inHome(true, async (home, host, api) => {
    const [old, token] = [await host.login(), await host.login()];
    const path = writeTokens(home, { refresh_token: old });
    // The client renews the login once the lock is held.
    const port = cutFiles(nodeFiles, (_, name) => {
      if (name === 'syncFolder') writeTokens(home, { access_token: fakeJwt(), refresh_token: token });
      return undefined;
    });
    const { verdict } = await ask(home, count(host), api, { port });
    assert.deepEqual([verdict.status, verdict.account], ['valid', 'ada@example.org']);
    assert.match(verdict.detail ?? '', /another process (?:has )?renewed the login/);
    assert.deepEqual([host.asked, await host.stateOf(old), await host.stateOf(token)], [[], 'good', 'good']);
    assert.equal(JSON.parse(readFileSync(path, 'utf8')).refresh_token, token);
  });
});

test('a login that is renewed while it is sent is not called rejected', async () => {
  await inHome(true, async (home, _, api) => {
    const server = await loopbackServer((__, response) => {
      writeTokens(home, { refresh_token: 'made-up-refresh-token-of-another-process' });
      sendJson(response, 403, { error: 'invalid_grant' });
    });
    writeTokens(home, { refresh_token: 'made-up-refresh-token-that-nobody-knows' });
    const { verdict, events } = await ask(home, { url: `${server.url}/`, asked: 0 }, api);
    await server.close();
    assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'renewed-elsewhere']);
    assert.match(events.at(-1) ?? '', /another process (?:has )?renewed the login/);
  });
});

test('a login made while waiting for the reply is not replaced by it', async () => {
  await inHome(true, async (home, _, api) => {
    let path = '';
    const server = await loopbackServer((__, response) => {
      writeTokens(home, { refresh_token: 'made-up-refresh-token-of-a-new-login' });
      sendJson(response, 200, { access_token: fakeJwt(), refresh_token: 'made-up-refresh-token-of-the-reply' });
    });
    path = writeTokens(home, { refresh_token: 'made-up-refresh-token-that-is-old' });
    const { verdict, events } = await ask(home, { url: `${server.url}/`, asked: 0 }, api);
    await server.close();
    assert.equal(verdict.status, 'valid');
    assert.equal(JSON.parse(readFileSync(path, 'utf8')).refresh_token, 'made-up-refresh-token-of-a-new-login');
    assert.ok(!events.some((each) => each.includes('saved the reply')));
  });
});

test('after an interrupt nothing is sent any more', async () => {
  await inHome(true, async (home, host, api) => {
    const token = await host.login();
    const path = writeTokens(home, { refresh_token: token });
    const { verdict } = await ask(home, count(host), api, { signal: AbortSignal.abort(143) });
    assert.equal(verdict.reason, 'interrupted');
    assert.deepEqual([host.asked, readdirSync(dirname(path))], [[], ['tokens.json']]);
  });
});

test('a connection that was never established used nothing up', async () => {
  await inHome(true, async (home, _, api) => {
    const path = writeTokens(home, { refresh_token: 'made-up-refresh-token-that-nobody-knows' });
    const { verdict, events } = await ask(home, { url: 'http://127.0.0.1:9/', asked: 0 }, api);
    assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'refused']);
    assert.ok(!events.some((each) => /no longer work|saved the reply/.test(each)));
    assert.deepEqual(readdirSync(dirname(path)), ['tokens.json']);
  });
});

for (const [name, answer] of [
  ['the connection is cut', (_, response) => void response.socket?.destroy()],
  ['no reply comes in time', () => undefined],
  ['a reply without a token comes', (_, response) => sendJson(response, 200, { access_token: 1 })],
  ['the reply ends within the token', (_, response) => void response.writeHead(200).end('{"access_token": "ey')],
  ['a gateway gives up', (_, response) => sendJson(response, 504, {})],
] as const satisfies readonly (readonly [string, Answerer])[]) {
  test(`${name}: says that the login may no longer work`, async () => {
    await inHome(true, async (home, _, api) => {
      const server = await loopbackServer(answer);
      const path = writeTokens(home, { refresh_token: 'made-up-refresh-token-that-nobody-knows' });
      const before = readFileSync(path, 'utf8');
      const { verdict, events } = await ask(home, { url: `${server.url}/`, asked: 0 }, api, { grace: 10 });
      await server.close();
      assert.deepEqual([verdict.status, verdict.reason, server.received.length], ['unknown', 'reply-lost', 1]);
      assert.match(events.at(-1) ?? '', /may no longer work. Log in again: es login/);
      assert.deepEqual([readFileSync(path, 'utf8'), readdirSync(dirname(path))], [before, ['tokens.json']]);
    });
  });
}

test('an API that the client sends no token to: the login host has accepted the login all the same', async () => {
  await inHome(true, async (home, host, api) => {
    writeTokens(home, { refresh_token: await host.login() });
    const { verdict } = await ask(home, count(host), api, { env: { ES_OAUTH2__ALLOWED_HOSTS: '["example.org"]' } });
    assert.deepEqual([verdict.status, verdict.slot, verdict.host], ['valid', 'refresh_token', '127.0.0.1']);
    assert.match(verdict.detail ?? '', /sends no token to this host/);
  });
});

test('a machine’s secret is not a single-use token: a reply that cannot be saved is not a loss', async () => {
  await inHome(true, async (home, _, api) => {
    let isSent = false;
    const server = await loopbackServer((__, response) => {
      isSent = true;
      sendJson(response, 200, { access_token: fakeJwt() });
    });
    const port = cutFiles(nodeFiles, (__, name) =>
      isSent && (name === 'write' || name === 'open') ? systemError('ENOSPC') : undefined,
    );
    const env = { ES_OAUTH2__CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters' };
    const { verdict, events } = await ask(home, { url: `${server.url}/`, asked: 0 }, api, { env, port });
    await server.close();
    assert.deepEqual([isSent, verdict.status], [true, 'valid'], verdict.detail);
    assert.match(verdict.detail ?? '', /could not be saved; this is harmless/);
    assert.ok(!events.some((each) => /used up|no longer work|saved the reply/.test(each)));
  });
});

/** Exchanges with a login host that revokes a login when a used token is sent again, through files that fail. */
async function exchangeThrough(
  cut: (call: number, name: string, isAnswered: boolean) => Error | 'stop' | undefined,
  check: (login: {
    readonly where: ReturnType<typeof whereIs>;
    readonly family: Family;
    readonly calls: readonly string[];
    /** How many calls had been made when the login host was asked. */
    readonly before: number;
    readonly verdict?: Verdict;
  }) => void,
): Promise<void> {
  let answered = Number.POSITIVE_INFINITY;
  const host = await rotatingHost((due, response) => {
    answered = port.calls.length;
    sendReply(due, response);
  });
  const { token, family } = host.login();
  const { home, path, remove } = exchangeHome(token);
  let stop = (): void => undefined;
  const stopped = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
  });
  const port = cutFiles(nodeFiles, (call, name) => {
    const outcome = cut(call, name, call > answered);
    if (outcome === 'stop') stop();
    return outcome;
  });
  try {
    const asked = await Promise.race([ask(home, { url: `${host.url}/`, asked: 0 }, host.url, { port }), stopped]);
    const verdict = asked ? { verdict: asked.verdict } : {};
    check({ where: whereIs(family, home, path), family, calls: port.calls, before: answered, ...verdict });
    await port.endProcess();
  } finally {
    await host.close();
    remove();
  }
}

test('a process that is killed at any call of an exchange: the only good login is in a file, or was never issued', async () => {
  let [before, calls]: [number, readonly string[]] = [0, []];
  await exchangeThrough(
    () => undefined,
    (clean) => {
      ({ before, calls } = clean);
      assert.deepEqual([clean.where, clean.family.issued, clean.verdict?.status], ['in place', 2, 'valid']);
    },
  );
  // Only until this call the reply is only in memory.
  assert.equal(calls[before], 'write');
  for (let at = 1; at <= calls.length; at += 1) {
    await exchangeThrough(
      (call) => (call === at ? 'stop' : undefined),
      ({ where, family }) => {
        const told = `call ${String(at)}, ${calls[at - 1] ?? ''}`;
        if (at <= before) assert.deepEqual([where, family.issued], ['in place', 1], told);
        else if (at > before + 1) assert.notEqual(where, 'lost', told);
        assert.equal(family.reused, 0, told);
      },
    );
  }
});

test('a call that fails once at any step of an exchange loses no login, and "accepted" is said only when it is safe', async () => {
  let calls: readonly string[] = [];
  await exchangeThrough(
    () => undefined,
    (clean) => {
      ({ calls } = clean);
    },
  );
  for (let at = 1; at <= calls.length; at += 1) {
    await exchangeThrough(
      (call) => (call === at ? systemError('ENOSPC') : undefined),
      ({ where, family, verdict }) => {
        const told = `call ${String(at)}, ${calls[at - 1] ?? ''}: ${verdict?.reason ?? verdict?.status ?? ''}`;
        assert.notEqual(where, 'lost', told);
        assert.equal(family.reused, 0, told);
        if (verdict?.status === 'valid') assert.equal(where, 'in place', told);
        else assert.ok(family.issued === 1 || verdict?.kept !== undefined, told);
      },
    );
  }
});

test('at Ctrl-C the report comes first, and the reply of an exchange is still saved', async () => {
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
  } as unknown as OutputStream;
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
    stdout: {},
    stderr: {},
    world: async () => processWorld({ env, home, cwd: home, platform: 'linux' }),
    takeInterrupt: () => controller.signal,
    holdProcess: () => () => void events.push('released'),
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
  assert.deepEqual([exitCode, events], [130, ['told', 'released', 'saved']]);
});
