import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { type ExchangeHome, exchangeHome, whereIs } from './support/exchange-home.ts';
import { buildProgram, type ExchangeRun, startExchange } from './support/exchange-process.ts';
import {
  type Answering,
  cutAfter,
  type Family,
  late,
  type Reply,
  type RotatingHost,
  rotatingHost,
  sendReply,
  trickle,
} from './support/probe-servers/rotating-host.ts';

const onWindows = process.platform === 'win32';
const held = /waiting up to 60 s/;
let program = '';

before(async () => {
  program = await buildProgram();
});
after(() => rmSync(dirname(program), { recursive: true, force: true }));

interface Situation extends ExchangeHome {
  readonly host: RotatingHost;
  readonly family: Family;
  start(args?: readonly string[]): ExchangeRun;
}

async function inSituation(answering: Answering, use: (situation: Situation) => Promise<void>): Promise<void> {
  const host = await rotatingHost(answering);
  const { token, family } = host.login();
  const home = exchangeHome(token);
  try {
    await use({ ...home, host, family, start: (args) => startExchange(program, home.env(host.url), args) });
  } finally {
    await host.close();
    home.remove();
  }
}

/** A login host that has received the token, and replies when it is allowed to. */
function holding(): { readonly answering: Answering; taken(): Promise<void>; answer(): void } {
  let take = (): void => undefined;
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  let let_: () => void = () => undefined;
  return {
    answering: (due: Reply, response) => {
      let_ = () => sendReply(due, response);
      take();
    },
    taken: async () => await taken,
    answer: () => let_(),
  };
}

function numberOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

function isSaved({ family, home, path }: Situation): void {
  assert.deepEqual([family.reused, whereIs(family, home, path)], [0, 'in place']);
  assert.deepEqual(readdirSync(dirname(path)), ['tokens.json'], 'nothing is left behind');
}

describe('signals while the login is being exchanged', { skip: onWindows, concurrency: 2 }, () => {
  const sequences: readonly (readonly NodeJS.Signals[])[] = [
    ['SIGTERM'],
    ['SIGHUP'],
    ['SIGQUIT'],
    ['SIGUSR2'],
    ['SIGINT'],
    ['SIGALRM'],
    ['SIGXCPU'],
    ['SIGINT', 'SIGINT'],
    ['SIGINT', 'SIGINT', 'SIGINT'],
    ['SIGTERM', 'SIGTERM', 'SIGHUP'],
    ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGUSR2', 'SIGHUP', 'SIGINT'],
  ];
  for (const signals of sequences) {
    test(signals.join(', '), async () => {
      const { answering, taken, answer } = holding();
      await inSituation(answering, async (situation) => {
        const run = situation.start();
        await taken();
        for (const signal of signals) {
          run.child.kill(signal);
          // Two signals of the same kind at once would be one.
          await run.says(held);
        }
        answer();
        assert.equal(await run.ended, numberOf(signals[0] ?? 'SIGINT'), run.stderr());
        isSaved(situation);
        assert.match(run.stderr(), /saved the reply/);
      });
    });
  }

  test('SIGUSR1 does nothing', async () => {
    const { answering, taken, answer } = holding();
    await inSituation(answering, async (situation) => {
      const run = situation.start();
      await taken();
      run.child.kill('SIGUSR1');
      answer();
      assert.equal(await run.ended, 0, run.stderr());
      assert.doesNotMatch(run.stderr(), /[Dd]ebugger/);
      isSaved(situation);
    });
  });

  test('a closed terminal: SIGHUP, and nobody reads what is written', async () => {
    const { answering, taken, answer } = holding();
    await inSituation(answering, async (situation) => {
      const run = situation.start();
      await taken();
      run.child.stdout?.destroy();
      run.child.stderr?.destroy();
      run.child.kill('SIGHUP');
      answer();
      await run.ended;
      isSaved(situation);
    });
  });

  test('nobody reads what is written, and no signal', async () => {
    const { answering, taken, answer } = holding();
    await inSituation(answering, async (situation) => {
      const run = situation.start();
      await taken();
      run.child.stdout?.destroy();
      run.child.stderr?.destroy();
      answer();
      await run.ended;
      isSaved(situation);
    });
  });

  test('a report that cannot be written, and Ctrl-C', { skip: process.platform !== 'linux' }, async () => {
    const { answering, taken, answer } = holding();
    await inSituation(answering, async (situation) => {
      const full = openSync('/dev/full', 'w');
      const run = startExchange(program, situation.env(situation.host.url), [], [], full);
      await taken();
      run.child.kill('SIGINT');
      // The report fails while the reply is still to come.
      await run.says(/could not be written/);
      answer();
      assert.notEqual(await run.ended, 0);
      closeSync(full);
      isSaved(situation);
    });
  });

  test('killed once it is saved', async () => {
    await inSituation(sendReply, async (situation) => {
      const run = situation.start();
      await run.says(/saved the reply/);
      run.child.kill('SIGKILL');
      await run.ended;
      assert.equal(whereIs(situation.family, situation.home, situation.path), 'in place');
    });
  });

  test('JSON is one document, whatever comes', async () => {
    const { answering, taken, answer } = holding();
    await inSituation(answering, async (situation) => {
      const run = situation.start(['--format', 'json']);
      await taken();
      run.child.kill('SIGTERM');
      await run.says(held);
      answer();
      assert.equal(await run.ended, 143);
      const report = JSON.parse(run.stdout()) as { readonly summary: { readonly exitCode: number } };
      assert.equal(report.summary.exitCode, 143);
      isSaved(situation);
    });
  });
});

describe('signals at any moment', { skip: onWindows, concurrency: 2 }, () => {
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR2', 'SIGQUIT'] as const;
  for (const [index, signal] of Array.from({ length: 9 }, () => signals)
    .flat()
    .entries()) {
    // Spread over a run, however long it takes on this machine: the login must be safe at each moment.
    const delay = index * 20;
    test(`${signal} after ${String(delay)} ms`, async () => {
      await inSituation(late(20), async ({ start, family, home, path }) => {
        const run = start();
        const timer = setTimeout(() => run.child.kill(signal), delay);
        await run.ended;
        clearTimeout(timer);
        assert.deepEqual([family.reused, whereIs(family, home, path)], [0, 'in place'], run.stderr());
      });
    });
  }
});

describe('slow and cut replies', { concurrency: 2 }, () => {
  test('--timeout ends no exchange that may have been sent', async () => {
    await inSituation(late(1500), async (situation) => {
      const run = situation.start(['--timeout', '1s']);
      assert.equal(await run.ended, 0, run.stdout());
      assert.match(run.stdout().replaceAll(/\s+/g, ' '), /accepted by 127\.0\.0\.1/);
      isSaved(situation);
    });
  });

  test('a reply in pieces', async () => {
    await inSituation(trickle(20, 5), async (situation) => {
      assert.equal(await situation.start().ended, 0);
      isSaved(situation);
    });
  });

  test('a reply that is cut off behind the refresh token', async () => {
    await inSituation(cutAfter('refresh token'), async (situation) => {
      const run = situation.start();
      await run.ended;
      isSaved(situation);
      assert.match(run.stderr(), /saved the reply/);
    });
  });

  test('a reply of which nothing arrives: exit 1, and the advice is to log in again', async () => {
    await inSituation(cutAfter('nothing'), async ({ start, family, host }) => {
      const run = start();
      assert.equal(await run.ended, 1);
      assert.match(run.stdout(), /lost-login/);
      assert.match(run.stdout(), /es login/);
      assert.doesNotMatch(run.stdout() + run.stderr(), /--timeout|saved the reply|All good/);
      assert.deepEqual([host.asked, family.reused], [1, 0], 'it is not sent again');
    });
  });
});

test('a token in a variable: nothing is sent, and the way out is on the screen', async () => {
  await inSituation(sendReply, async ({ env, host, family }) => {
    const run = startExchange(program, { ...env(host.url), ES_OAUTH2__REFRESH_TOKEN: family.good ?? '' });
    assert.equal(await run.ended, 0);
    assert.match(run.stdout(), /ES_OAUTH2__REFRESH_TOKEN was not exchanged/);
    assert.match(run.stdout(), /unset ES_OAUTH2__REFRESH_TOKEN/);
    assert.match(run.stdout(), /es login/);
    assert.doesNotMatch(run.stdout(), /All good/);
    assert.deepEqual([host.asked, family.issued], [0, 1]);
  });
});

test('eight at once: one exchange, no used token is sent, and all are accepted', async () => {
  await inSituation(late(100), async (situation) => {
    const runs = Array.from({ length: 8 }, () => situation.start());
    const codes = await Promise.all(runs.map(async ({ ended }) => await ended));
    assert.deepEqual(codes, Array(8).fill(0));
    for (const run of runs) {
      assert.match(run.stdout().replaceAll(/\s+/g, ' '), /accepted by 127\.0\.0\.1/);
      assert.doesNotMatch(run.stdout(), /rejected/);
    }
    assert.equal(situation.host.asked, 1);
    isSaved(situation);
  });
});

test('a process that was killed while it saved: the next check finds what it left, and the next exchange takes its lock', async () => {
  const { answering, taken, answer } = holding();
  await inSituation(answering, async ({ start, home, path, env, host }) => {
    const run = start();
    await taken();
    run.child.kill('SIGKILL');
    await run.ended;
    const left = readdirSync(dirname(path)).filter((name) => name !== 'tokens.json');
    assert.equal(left.length, 2, 'the reserved file and the lock');
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'check', 'earthscope'], {
      env: env(host.url),
      cwd: home,
    });
    assert.match(stdout, /interrupted-save/);
    assert.match(stdout.replaceAll(/\s+/g, ' '), /was left by a save that did not finish/);
    // It must be found: its name is random, and no secret.
    const [temporary = ''] = left.filter((name) => name.endsWith('.json'));
    assert.ok(stdout.includes(`/${temporary} `), stdout);
    assert.ok(JSON.parse(readFileSync(path, 'utf8')).refresh_token, 'the old login is whole');
    // Whoever logs in again can exchange that at once.
    const { token, family } = host.login();
    writeFileSync(path, JSON.stringify({ refresh_token: token }));
    const next = start();
    await next.says(/sending/);
    while (host.asked < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    answer();
    assert.equal(await next.ended, 0, next.stderr());
    assert.equal(whereIs(family, home, path), 'in place');
    assert.ok(!readdirSync(dirname(path)).includes('.tokens.json.lock'));
  });
});
