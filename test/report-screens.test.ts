// biome-ignore-all lint/suspicious/noControlCharactersInRegex: that none is shown is what is tested
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { twoColumns } from '../src/report/layout.ts';
import { textReport } from '../src/report/text.ts';
import { screen, screensOf, situations } from './support/screen-situations.ts';

/** A command, or one long word (a path, an address), perhaps behind a label and a number. */
const unbreakable = /^ *(then +)?\$ |^ *(→ +)?(\d+ {2})?(\w+ {2,})?\S+$/;

for (const [name, report] of Object.entries(situations)) {
  test(`the screens of the situation ${name} are as they were (npm run update-screens)`, async () => {
    const kept = readFileSync(new URL(`../fixtures/screens/${name}.txt`, import.meta.url), 'utf8');
    assert.equal(screensOf(await report()), kept);
  });

  test(`no line of the situation ${name} is too long but for what must not be broken`, async () => {
    const made = await report();
    for (const width of [60, 70, 80, 100, 120]) {
      const lines = textReport(made, screen({ width, detail: 'verbose' })).split('\n');
      const long = lines.filter((line) => [...line].length > width && !unbreakable.test(line));
      assert.deepEqual(long, []);
    }
  });
}

test('a name too long for the width is broken before its brackets, and nowhere else', () => {
  const rows = [
    { name: ' 1  a/b (c)', words: 'short' },
    { name: '10  a/long/path (which.is.a.key)', words: 'not there' },
    { name: '11  a/path/that/has/none', words: 'not there', paintName: (text: string) => `<${text}>` },
    { name: '12  a/path (one) (and.another.key)', words: 'x', paintName: (text: string) => `<${text}>` },
  ];
  const expected = [' 1  a/b (c)', '      short', '10  a/long/path', '      (which.is.a.key)', '      not there'];
  assert.deepEqual(twoColumns(rows.slice(0, 2), 17, 6), expected);
  assert.deepEqual(twoColumns(rows.slice(2), 17, 6), [
    '<11  a/path/that/has/none>',
    '      not there',
    '<12  a/path (one)>',
    '      <(and.another.key)>',
    '      x',
  ]);
  assert.deepEqual(twoColumns(rows.slice(1, 2), 32, 6), ['10  a/long/path (which.is.a.key)', '      not there']);
});

test('without colour there is no escape in a screen, and colour changes nothing else', async () => {
  const report = await situations['sick']?.();
  assert.ok(report);
  const plain = textReport(report, screen({ detail: 'verbose' }));
  const colour = textReport(report, screen({ detail: 'verbose', colour: true }));
  assert.ok(!plain.includes('\u001b'));
  assert.notEqual(colour, plain);
  assert.equal(colour.replaceAll(/\u001b\[[0-9;]*m/g, '').replaceAll(/ +$/gm, ''), plain);
});

test('an ASCII screen of names in ASCII is ASCII throughout', async () => {
  for (const report of Object.values(situations)) {
    const text = textReport(await report(), screen({ unicode: false, detail: 'verbose' }));
    assert.match(text, /^[\n\x20-\x7e]*$/);
  }
});

test('a link is made for terminals that follow it, and its address is shown', async () => {
  const report = await situations['sick']?.();
  assert.ok(report);
  const finding = { ...report.findings[0], remedy: { steps: [{ say: 'Look', url: 'https://example.org/a' }] } };
  const text = textReport(
    { ...report, findings: [finding as (typeof report.findings)[number]] },
    screen({ links: true }),
  );
  assert.ok(text.includes('\u001b]8;;https://example.org/a\u001b\\https://example.org/a\u001b]8;;\u001b\\'));
});

test('commands are printed for the shell of the screen, with our name as the user calls it', async () => {
  const report = await situations['sick']?.();
  assert.ok(report);
  const fish = textReport(report, screen({ shell: 'fish', call: 'node dist/auth-doctor.js' }));
  assert.match(fish, /\$ set -e DESCARTESLABS_TOKEN\n/);
  assert.match(fish, /then {3}\$ node dist\/auth-doctor\.js check cave\n/);
  assert.match(textReport(report, screen({ shell: 'powershell' })), /\$ Remove-Item Env:DESCARTESLABS_TOKEN\n/);
});

test('names that a terminal would obey are made harmless', async () => {
  const report = await situations['sick']?.();
  assert.ok(report);
  const [first] = report.findings;
  assert.ok(first);
  const finding = {
    ...first,
    message: 'a \u001b[31mred\u202e name\nwith a line',
    place: { kind: 'file', path: '/home/me/\u0007x' } as const,
  };
  for (const detail of ['normal', 'quiet', 'verbose'] as const) {
    const text = textReport({ ...report, findings: [finding] }, screen({ detail }));
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});
