// biome-ignore-all lint/suspicious/noControlCharactersInRegex: that none is shown is what is tested

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { screensPage } from '../scripts/docs/screens-page.ts';
import { twoColumns } from '../src/report/layout.ts';
import { lineFor } from '../src/report/remedy-lines.ts';
import { textReport } from '../src/report/text.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { ourOwn, say, type Words } from '../src/value/untrusted.ts';
import { screen, screensOf, situations } from './support/screen-situations.ts';

/**
 * A command, a line to paste into a CI file, or one long word (a path, an address), perhaps behind a label and a
 * number.
 */
const unbreakable = /^ *((verify|fix|or) +)*(\d+ +)?\$ |\$\{\{ |^ *(→ +)?(\d+ {2})?(\w+ {2,})?\S+$/;

for (const [name, report] of Object.entries(situations)) {
  test(`the screens of the situation ${name} have not changed (npm run generate)`, async () => {
    const kept = readFileSync(new URL(`../fixtures/screens/${name}.txt`, import.meta.url), 'utf8');
    assert.equal(screensOf(await report()), kept);
  });

  test(`no line of the situation ${name} is too long, except for what must not be wrapped`, async () => {
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
    { name: say` 1  a/b (c)`, words: say`short` },
    { name: say`10  a/long/path (which.is.a.key)`, words: say`not there` },
    { name: say`11  a/path/that/has/none`, words: say`not there`, paintName: (text: Words) => say`<${text}>` },
    { name: say`12  a/path (one) (and.another.key)`, words: say`x`, paintName: (text: Words) => say`<${text}>` },
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

test('without color there is no escape in a screen, and color changes nothing else', async () => {
  const report = await situations['demo']?.();
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

test('a link is made for terminals that support it, and its address is shown', async () => {
  const report = await situations['demo']?.();
  assert.ok(report);
  const finding = { ...report.findings[0], remedy: { steps: [{ say: 'Look', url: 'https://example.org/a' }] } };
  const text = textReport(
    { ...report, findings: [finding as (typeof report.findings)[number]] },
    screen({ links: true }),
  );
  assert.ok(text.includes('\u001b]8;;https://example.org/a\u001b\\https://example.org/a\u001b]8;;\u001b\\'));
});

test('commands are printed for the shell of the screen, with our name as the user calls it', async () => {
  const report = await situations['demo']?.();
  assert.ok(report);
  const fish = textReport(report, screen({ shell: 'fish', call: ourOwn('node dist/auth-doctor.js') }));
  assert.match(fish, /\$ set -e DESCARTESLABS_TOKEN\n/);
  assert.match(fish, /verify {3}\$ node dist\/auth-doctor\.js check cave\n/);
  assert.match(textReport(report, screen({ shell: 'powershell' })), /\$ Remove-Item Env:DESCARTESLABS_TOKEN\n/);
});

test('names that a terminal would interpret are made harmless', async () => {
  const report = await situations['demo']?.();
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

test('ten findings on six platforms fit 60 lines of 80 columns', async () => {
  const report = (await situations['ten-faults']?.()) ?? assert.fail();
  assert.ok(report.findings.length >= 10);
  assert.ok(new Set(report.findings.map(({ platform }) => platform)).size >= 6);
  // The list of those that are not used here grows with every new platform.
  const used = report.platforms.filter(({ status }) => status !== 'not-used');
  const lines = textReport({ ...report, platforms: used }, screen({ offerOnline: true }))
    .trimEnd()
    .split('\n');
  assert.ok(lines.length <= 60, `${lines.length} lines`);
});

for (const [name, make] of Object.entries(situations)) {
  test(`the default screen of ${name} has each finding’s rule, place and first command, and its clients’ exceptions`, async () => {
    const report = await make();
    const shown = textReport(report, screen({ width: 80 })).replaceAll(/\s+/g, ' ');
    for (const { rule, place, remedy } of report.findings) {
      assert.ok(shown.includes(rule), rule);
      if (place.kind !== 'default' && place.kind !== 'argument')
        assert.ok(shown.includes(placeName(place, report.home)), `${rule} at ${placeName(place, report.home)}`);
      const command = remedy.steps.flatMap((step) => lineFor(step, 'posix') ?? [])[0];
      if (command !== undefined)
        assert.ok(shown.includes(`$ ${command.replaceAll(/\s+/g, ' ')}`), `${rule}: ${command}`);
    }
    const groups = report.platforms.filter(({ id }) => report.findings.some(({ platform }) => platform === id));
    for (const { class: exception, ownWords } of groups.flatMap(({ clients }) =>
      clients.flatMap(({ raises }) => raises.slice(0, 1)),
    ))
      if (!ownWords) assert.ok(shown.includes(exception), exception);
  });
}

test('nothing on a screen is dim, and the closing line has the color of the result', async () => {
  const last = async (name: string): Promise<string> => {
    const text = textReport((await situations[name]?.()) ?? assert.fail(), screen({ colour: true }));
    assert.ok(!text.includes('\u001b[2m'), name);
    return text.trimEnd().split('\n').at(-1) ?? '';
  };
  assert.match(await last('demo'), /^\u001b\[31m/);
  assert.match(await last('warnings-only'), /^\u001b\[33m/);
  assert.match(await last('healthy'), /^\u001b\[32m/);
});

test('a rule’s id is a link to its page on a terminal that follows links', async () => {
  const report = (await situations['demo']?.()) ?? assert.fail();
  const text = textReport(report, screen({ links: true, rulePages: ourOwn('file:///x/docs/rules/') }));
  assert.ok(text.includes('\u001b]8;;file:///x/docs/rules/env-over-cache.md\u001b\\env-over-cache\u001b]8;;\u001b\\'));
});

test('alternative steps say or, and a chain that clients share is shown once', async () => {
  const either = textReport((await situations['either-or']?.()) ?? assert.fail(), screen());
  assert.match(either, /^ +or {2}Create a new token/m);
  const demo = textReport((await situations['demo']?.()) ?? assert.fail(), screen({ detail: 'verbose' }));
  assert.equal(demo.split('ES_OAUTH2__ID_TOKEN').length, 2);
  assert.match(demo, /same value as\s+client_secret in/);
});

test('docs/screens.md shows the screens as they are (npm run generate)', async () => {
  assert.equal(await screensPage(), readFileSync(new URL('../docs/screens.md', import.meta.url), 'utf8'));
});
