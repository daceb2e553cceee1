import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Verdict } from '../src/types/verdict.ts';
import {
  type AskInput,
  askPlatform,
  caveAt,
  descarteslabsAt,
  earthscopeAt,
  fakeJwt,
  fakes,
} from './support/probe-servers/ask-platform.ts';
import {
  type Answerer,
  type LoopbackServer,
  loopbackServer,
  sendJson,
} from './support/probe-servers/loopback-server.ts';
import { madeCertificate } from './support/probe-servers/made-certificate.ts';

/** In any case, nothing of a credential is in what would be shown. */
function assertNoSecret(verdict: Verdict): void {
  const text = JSON.stringify(verdict);
  for (const secret of [fakes.secret, fakes.cave, fakes.refresh]) {
    assert.ok(!text.includes(secret) && !text.includes(Buffer.from(secret).toString('base64').slice(2, -4)), text);
  }
}

async function withServer<T>(answer: Answerer, use: (server: LoopbackServer) => Promise<T>): Promise<T> {
  const server = await loopbackServer(answer);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

async function ask(input: AskInput): Promise<Verdict> {
  const verdict = await askPlatform(input);
  assertNoSecret(verdict);
  return verdict;
}

const accepted: Answerer = (_, response) =>
  sendJson(response, 200, { access_token: fakeJwt({ email: 'ada@example.org', groups: ['public'] }) });
const bomb = gzipSync(Buffer.alloc(10 << 20, 0x20));

describe('what a server may do', () => {
  const cases: readonly (readonly [string, (response: ServerResponse) => void, string, string])[] = [
    ['429 with Retry-After', (r) => sendJson(r, 429, {}, { 'retry-after': '7' }), 'unknown', 'rate-limited'],
    ['503', (r) => sendJson(r, 503, {}), 'unknown', 'server-error'],
    [
      'HTML with 200',
      (r) => void r.writeHead(200, { 'content-type': 'text/html' }).end('<html>log in to the network</html>'),
      'unknown',
      'captive-portal',
    ],
    [
      'HTML with 403',
      (r) => void r.writeHead(403, { 'content-type': 'text/html' }).end('<html>blocked</html>'),
      'unknown',
      'captive-portal',
    ],
    [
      'HTML that says it is JSON',
      (r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('<!DOCTYPE html><p>hello'),
      'unknown',
      'captive-portal',
    ],
    ['200 without a token', (r) => sendJson(r, 200, { hello: 'world' }), 'unknown', 'not-the-platform'],
    ['200 and nothing', (r) => void r.writeHead(200).end(), 'unknown', 'not-the-platform'],
    [
      '10 MB',
      (r) =>
        void r.writeHead(200, { 'content-type': 'application/json' }).end(`{"access_token":"${'a'.repeat(10 << 20)}"}`),
      'unknown',
      'reply-too-large',
    ],
    [
      'a gzip bomb',
      (r) => void r.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      'unknown',
      'reply-too-large',
    ],
    [
      'gzip that is none',
      (r) => void r.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
      'unknown',
      'bad-reply',
    ],
    [
      'an encoding that nobody knows',
      (r) => void r.writeHead(200, { 'content-encoding': 'zip, zap' }).end('plain'),
      'unknown',
      'bad-reply',
    ],
    [
      'gzip',
      (r) =>
        void r
          .writeHead(401, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end(gzipSync('{"error":"token_revoked"}')),
      'rejected',
      'revoked',
    ],
    [
      'a Content-Length that is too long',
      (r) =>
        void r.writeHead(200, { 'content-length': '500', connection: 'close' }).write('{"access', () => r.destroy()),
      'unknown',
      'reset',
    ],
    [
      'a Content-Length that is too short',
      (r) => void r.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"access_token":"abc"}'),
      'unknown',
      'not-the-platform',
    ],
    ['no HTTP', (r) => void r.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'), 'unknown', 'bad-reply'],
    [
      'a header without end',
      (r) => void r.socket?.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(1 << 20)}\r\n\r\n{}`),
      'unknown',
      'bad-reply',
    ],
    ['a cut', (r) => void r.socket?.destroy(), 'unknown', 'reset'],
  ];
  for (const [name, answer, status, reason] of cases) {
    test(name, async () => {
      await withServer(
        (_, response) => answer(response),
        async (server) => {
          const verdict = await ask(descarteslabsAt(server.url));
          assert.deepEqual([verdict.status, verdict.reason], [status, reason], verdict.detail);
          assert.ok(server.received.every(({ method, path }) => method === 'POST' && path === '/token'));
        },
      );
    });
  }

  test('Retry-After is told', async () => {
    await withServer(
      (_, response) => sendJson(response, 429, {}, { 'retry-after': '7' }),
      async (server) => {
        const verdict = await ask(descarteslabsAt(server.url));
        assert.match(verdict.detail ?? '', /7 s/);
        assert.equal(server.received.length, 1, 'a 4xx is not asked again');
      },
    );
  });
});

test('the secret itself is asked about, in the body, and the account is shown', async () => {
  await withServer(accepted, async (server) => {
    const verdict = await ask(descarteslabsAt(server.url));
    assert.deepEqual(
      [verdict.status, verdict.account, verdict.groups, verdict.host],
      ['valid', 'ada@example.org', ['public'], '127.0.0.1'],
    );
    const [sent] = server.received;
    assert.deepEqual(JSON.parse(sent?.body ?? ''), {
      client_id: fakes.id,
      grant_type: 'refresh_token',
      refresh_token: fakes.secret,
    });
    assert.ok(!JSON.stringify([sent?.path, sent?.headers]).includes(fakes.secret));
  });
});

test('a broken connection is retried once', async () => {
  const cutFirst: Answerer = (request, response, number) =>
    number === 1 ? void response.socket?.destroy() : accepted(request, response, number);
  await withServer(cutFirst, async (server) => {
    assert.equal((await ask(descarteslabsAt(server.url))).status, 'valid');
    assert.equal(server.received.length, 2);
  });
});

test('a redirect to another origin is not followed', async () => {
  await withServer(accepted, async (stranger) => {
    await withServer(
      (_, response) => void response.writeHead(302, { location: `${stranger.url}/token` }).end(),
      async (server) => {
        for (const input of [descarteslabsAt(server.url), caveAt(server.url), earthscopeAt(server.url)]) {
          const verdict = await ask(input);
          assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'redirected']);
        }
        assert.equal(stranger.received.length, 0);
      },
    );
  });
});

describe('silence ends', () => {
  test('before the answer', async () => {
    const events: string[] = [];
    await withServer(
      (_, response) => {
        events.push('asked');
        response.socket?.on('close', () => events.push('left'));
      },
      async (server) => {
        const verdict = await ask({ ...caveAt(server.url), total: 1000 });
        events.push('verdict');
        assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'timeout']);
        assert.deepEqual(events.slice(0, 1), ['asked']);
        assert.ok(events.includes('verdict'));
      },
    );
  });

  test('in the middle of the body', async () => {
    await withServer(
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"groups": ['),
      async (server) => {
        const verdict = await ask({ ...caveAt(server.url), total: 300 });
        assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'timeout']);
        assert.equal(server.received.length, 1);
      },
    );
  });

  test('if nobody accepts the connection', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise<void>((resolve) => server.close(() => resolve()));
    const verdict = await ask(descarteslabsAt(`http://127.0.0.1:${String(port)}`));
    assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'refused']);
  });

  test('if nobody speaks TLS', async () => {
    const server = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const verdict = await ask({ ...caveAt(`https://127.0.0.1:${String(port)}`), connect: 200, total: 700 });
    server.close();
    assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'timeout']);
  });

  test('at Ctrl-C, reporting what is known', async () => {
    const controller = new AbortController();
    await withServer(
      () => controller.abort(),
      async (server) => {
        const verdict = await ask({ ...caveAt(server.url), signal: controller.signal, total: 60_000 });
        assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'interrupted']);
      },
    );
  });
});

describe('certificates', () => {
  const made = madeCertificate(['localhost', '127.0.0.1']);
  const old = madeCertificate(['localhost'], [-9, -2]);
  const other = madeCertificate(['elsewhere.example']);
  const withTls = async (tls: typeof made, use: (server: LoopbackServer) => Promise<void>): Promise<void> => {
    const server = await loopbackServer(accepted, tls);
    try {
      await use(server);
    } finally {
      await server.close();
    }
  };

  test('an untrusted one ends the request, whatever Node’s variable says', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      await withTls(made, async (server) => {
        const verdict = await ask(descarteslabsAt(server.url));
        assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'tls']);
        assert.equal(server.received.length, 0, 'nothing was sent');
      });
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });

  test('each client’s own variable names whom it trusts, and no other', async () => {
    await withTls(made, async (server) => {
      const files = { 'company.pem': made.certificate };
      const trusting = async (name: string): Promise<string | undefined> =>
        (await ask({ ...descarteslabsAt(server.url, { [name]: '/home/me/company.pem' }), files })).reason ?? 'accepted';
      assert.deepEqual(await Promise.all(['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE'].map(trusting)), [
        'accepted',
        'accepted',
        'tls',
      ]);
      const httpx = await ask({
        ...earthscopeAt(server.url, fakeJwt(), { SSL_CERT_FILE: '/home/me/company.pem' }),
        files,
      });
      assert.equal(httpx.reason, 'not-the-platform', 'it got through to a server that is no EarthScope');
    });
  });

  test('a missing bundle stops the client, and auth-doctor', async () => {
    await withTls(made, async (server) => {
      const verdict = await ask(descarteslabsAt(server.url, { REQUESTS_CA_BUNDLE: '/home/me/nowhere.pem' }));
      assert.deepEqual([verdict.reason, server.received.length], ['tls', 0]);
      assert.match(verdict.detail ?? '', /REQUESTS_CA_BUNDLE/);
    });
  });

  test('an expired one gives advice about the clock, one for another host about that', async () => {
    const trusted = { REQUESTS_CA_BUNDLE: '/home/me/company.pem' };
    await withTls(old, async (server) => {
      const verdict = await ask({ ...descarteslabsAt(server.url, trusted), files: { 'company.pem': old.certificate } });
      assert.match(verdict.detail ?? '', /clock/);
    });
    await withTls(other, async (server) => {
      const verdict = await ask({
        ...descarteslabsAt(server.url, trusted),
        files: { 'company.pem': other.certificate },
      });
      assert.match(verdict.detail ?? '', /another host/);
    });
  });
});

describe('a proxy', () => {
  /** Accepts CONNECT; with `to` it connects to that port, otherwise it refuses with this status. */
  const proxy = async (
    answer: { readonly status: number } | { readonly to: number },
  ): Promise<{ url: string; asked: string[]; close(): void }> => {
    const asked: string[] = [];
    const server = await loopbackServer(() => undefined);
    server.server.on('connect', (request, client: Socket) => {
      asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim());
      if ('status' in answer) return void client.end(`HTTP/1.1 ${String(answer.status)} No\r\n\r\n`);
      const there = connect(answer.to, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        there.pipe(client);
        client.pipe(there);
      });
      there.on('error', () => client.destroy());
    });
    return { url: server.url, asked, close: () => void server.close() };
  };

  test('that requires a password is named, and no login is blamed', async () => {
    const { url, asked, close } = await proxy({ status: 407 });
    const verdict = await ask(
      descarteslabsAt(undefined, { HTTPS_PROXY: url.replace('//', '//ada:made-up-password@') }),
    );
    close();
    assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'proxy']);
    assert.match(verdict.detail ?? '', /requires its own login/);
    assert.ok(!JSON.stringify(verdict).includes('made-up-password'));
    assert.deepEqual(asked, [
      `iam.production.aws.descarteslabs.com:443 Basic ${Buffer.from('ada:made-up-password').toString('base64')}`,
    ]);
  });

  test('that works is used, and sees only the host', async () => {
    const made = madeCertificate(['iam.production.aws.descarteslabs.com']);
    const server = await loopbackServer(accepted, made);
    const { url, asked, close } = await proxy({ to: server.port });
    const env = { https_proxy: url, REQUESTS_CA_BUNDLE: '/home/me/company.pem' };
    const verdict = await ask({ ...descarteslabsAt(undefined, env), files: { 'company.pem': made.certificate } });
    close();
    await server.close();
    assert.equal(verdict.status, 'valid', verdict.detail);
    assert.deepEqual(asked, ['iam.production.aws.descarteslabs.com:443']);
    assert.equal(server.received.length, 1);
  });

  test('is never asked for loopback', async () => {
    const { url, asked, close } = await proxy({ status: 407 });
    await withServer(accepted, async (server) =>
      assert.equal((await ask(descarteslabsAt(server.url, { HTTP_PROXY: url, ALL_PROXY: url }))).status, 'valid'),
    );
    close();
    assert.deepEqual(asked, []);
  });
});

describe('a platform whose request is plain data', () => {
  const uuid = '01234567-89ab-cdef-0123-456789abcdef';

  test('Hugging Face: who the token belongs to', async () => {
    const answer: Answerer = (_, response) => sendJson(response, 200, { name: 'ada', orgs: [{ name: 'lovelace' }] });
    await withServer(answer, async (server) => {
      const verdict = await ask({
        of: 'huggingface',
        env: { HF_TOKEN: `hf_${'a'.repeat(34)}`, HF_ENDPOINT: server.url },
      });
      assert.deepEqual(
        [verdict.status, verdict.account, verdict.groups],
        ['valid', 'ada', ['lovelace']],
        verdict.detail,
      );
      assert.deepEqual(
        server.received.map(({ method, path }) => `${method} ${path}`),
        ['GET /api/whoami-v2'],
      );
      assert.equal(
        (await ask({ of: 'huggingface', env: { HF_TOKEN: 'x'.repeat(37), HF_ENDPOINT: 'https://example.org' } }))
          .reason,
        'insecure-endpoint',
      );
    });
  });

  test('the Climate Data Store: to the address of its own file, and of no variable', async () => {
    await withServer(
      (_, response) => sendJson(response, 401, { title: 'authentication failed' }),
      async (server) => {
        const verdict = await ask({ of: 'cds', files: { '.cdsapirc': `url: ${server.url}/api\nkey: ${uuid}\n` } });
        assert.deepEqual([verdict.status, verdict.reason], ['rejected', 'invalid-token'], verdict.detail);
        const [sent] = server.received;
        assert.deepEqual(
          [sent?.method, sent?.path, sent?.headers['private-token']],
          ['POST', '/api/profiles/v1/account/verification/pat', uuid],
        );
      },
    );
    const sent: string[] = [];
    const noting: AskInput['ask'] = async ({ url }) => {
      sent.push(url.host);
      return { is: 'fault', reason: 'refused', detail: '' };
    };
    const address = 'https://cds.example.org/api';
    assert.equal(
      (await ask({ of: 'cds', env: { CDSAPI_URL: address, CDSAPI_KEY: uuid }, ask: noting })).reason,
      'insecure-endpoint',
    );
    const inRepository = {
      of: 'cds',
      env: { CDSAPI_RC: '/home/me/work/.cdsapirc' },
      files: { 'work/.cdsapirc': `url: ${address}\nkey: ${uuid}\n` },
      ask: noting,
    };
    assert.equal((await ask(inRepository)).reason, 'insecure-endpoint');
    await ask({ of: 'cds', files: { '.cdsapirc': `url: ${address}\nkey: ${uuid}\n` }, ask: noting });
    assert.deepEqual(sent, ['cds.example.org'], 'the user’s own file in the home is believed');
  });
});

describe('a token is sent only to its platform', () => {
  const refuses = async (input: AskInput): Promise<void> => {
    const sent: string[] = [];
    const verdict = await ask({
      ...input,
      ask: async ({ url }) => {
        sent.push(url.href);
        return { is: 'fault', reason: 'refused', detail: '' };
      },
    });
    assert.deepEqual([verdict.status, verdict.reason, sent], ['unknown', 'insecure-endpoint', []], verdict.detail);
  };

  test('not to a host that a variable names', () => refuses(descarteslabsAt('https://iam.example.org')));
  test('not to a host that only looks like the platform’s', () =>
    refuses(descarteslabsAt('https://evildescarteslabs.com')));
  test('not unencrypted', () => refuses(descarteslabsAt('http://iam.production.aws.descarteslabs.com')));
  test('not to a host after a user name in the address', () =>
    refuses(descarteslabsAt('https://iam.descarteslabs.com@example.org')));
  test('not to a page that creates tokens', () =>
    refuses(caveAt('https://global.daf-apis.com/auth/api/v1/create_token?')));
  test('not below one either', () => refuses(caveAt('https://global.daf-apis.com/auth/api/v1/refresh_token')));
  test('not to the host in EarthScope’s own variable', () => refuses(earthscopeAt('https://api.example.org')));

  test('but to the server that the user names', async () => {
    const sent: string[] = [];
    await ask({
      ...caveAt('https://cave.example.org'),
      ask: async ({ url }) => {
        sent.push(url.href);
        return { is: 'fault', reason: 'refused', detail: '' };
      },
    });
    assert.deepEqual(sent, ['https://cave.example.org/auth/api/v1/user/cache']);
  });

  test('a token with a line break is not sent', async () => {
    await withServer(accepted, async (server) => {
      const verdict = await ask(caveAt(server.url, `${fakes.cave}\r\nX-Evil: 1`));
      assert.deepEqual([verdict.status, server.received.length], ['cannot-send', 0]);
      assert.match(verdict.reason ?? '', /^requests\.exceptions\.InvalidHeader: .*'Bearer \[secret\]'/);
    });
  });
});
