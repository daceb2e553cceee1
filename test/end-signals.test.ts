import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import { describe, test } from 'node:test';
import { type EndSignals, endSignals } from '../src/command-line/end-signals.ts';

interface Made {
  readonly signals: EndSignals;
  readonly ends: readonly number[];
  explained(): number;
  send(name: string): void;
}

function made(): Made {
  const source = new EventEmitter();
  const ends: number[] = [];
  let explained = 0;
  const signals = endSignals({
    source,
    end: (code) => void ends.push(code),
    explain: () => {
      explained += 1;
    },
    patience: 0,
  });
  return { signals, ends, explained: () => explained, send: (name) => assert.ok(source.emit(name), name) };
}

const all = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGBREAK'] as const;

function codeOf(name: string): number {
  return 128 + (Object.entries(constants.signals).find(([each]) => each === name)?.[1] ?? 0);
}

describe('with nothing to wait for', () => {
  for (const name of all) {
    test(`${name} ends the process`, () => {
      const { ends, send } = made();
      send(name);
      assert.deepEqual(ends, [codeOf(name)]);
    });
  }

  test('the first Ctrl-C is the command’s, the second ends the process', () => {
    const { signals, ends, send } = made();
    const signal = signals.take();
    send('SIGINT');
    assert.deepEqual([signal.aborted, signal.reason, ends], [true, 130, []]);
    send('SIGINT');
    assert.deepEqual(ends, [130]);
  });
});

describe('a command that reports what it has found', () => {
  for (const name of ['SIGINT', 'SIGTERM'])
    test(`is asked by the first ${name}, and ended by the second`, () => {
      const { signals, ends, send } = made();
      const signal = signals.take();
      send(name);
      assert.deepEqual([signal.aborted, signal.reason, ends], [true, codeOf(name), []]);
      send(name);
      assert.deepEqual(ends, [codeOf(name)]);
    });
});

describe('while a login is being exchanged', () => {
  for (const name of all) {
    test(`${name}, once and again, does not end the process; the run is notified, and the reason is printed once`, async () => {
      const { signals, ends, explained, send } = made();
      const signal = signals.take();
      const release = signals.hold();
      for (const each of [name, name, name, 'SIGINT', 'SIGTERM']) send(each);
      assert.deepEqual([ends, signal.aborted, signal.reason, explained()], [[], true, codeOf(name), 1]);
      let isReleased = false;
      const released = signals.released().then(() => {
        isReleased = true;
      });
      await Promise.resolve();
      assert.equal(isReleased, false);
      release();
      await released;
      assert.equal(signals.exitCode(), codeOf(name));
    });
  }

  test('a command that does not end by itself afterwards is ended', async () => {
    const { signals, ends, send } = made();
    const release = signals.hold();
    send('SIGTERM');
    assert.deepEqual(ends, []);
    release();
    // The timer that ends it is unreferenced: this one is not.
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(ends, [143]);
  });

  test('two of them: the process ends after both', async () => {
    const { signals, ends, send } = made();
    const [first, second] = [signals.hold(), signals.hold()];
    send('SIGHUP');
    first();
    first();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(ends, []);
    second();
    await signals.released();
    assert.equal(signals.exitCode(), 129);
  });

  test('signals that end a process otherwise are waited for too', () => {
    const { signals, ends, send } = made();
    signals.hold();
    for (const name of ['SIGALRM', 'SIGXCPU', 'SIGVTALRM', 'SIGIO', 'SIGPWR']) send(name);
    assert.deepEqual(ends, []);
  });
});

test('SIGUSR1 has a listener that does nothing: Node would open its inspector', () => {
  const { ends, send } = made();
  send('SIGUSR1');
  assert.deepEqual(ends, []);
});

test('with no signal there is no exit code', async () => {
  const { signals } = made();
  signals.hold()();
  await signals.released();
  assert.equal(signals.exitCode(), undefined);
});
