import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFacts } from '../src/check/check-facts.ts';
import { applyConfig } from '../src/config/apply-config.ts';
import { examplePlatforms, exampleWorld } from '../src/examples/example-world.ts';
import { gatherFacts, withVerdicts } from '../src/facts/gather-facts.ts';
import { isSamePath, pathBelow, pathKey } from '../src/path-key.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { shellPath } from '../src/rule-kit/shell-path.ts';
import { rules } from '../src/rules.generated.ts';
import type { Finding } from '../src/types/finding.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import type { RuleExample } from '../src/types/rule.ts';
import type { World } from '../src/types/world.ts';
import { withoutUnknowns } from '../src/unknown/stand-in-world.ts';
import { memoryWorld } from '../src/world/memory.ts';

const windowsHome = 'C:\\Users\\me';

/** The same situation on Windows: the example's home is a Windows one, wherever it is named. */
function onWindows(example: RuleExample): RuleExample {
  const moved = (text: string): string => text.replaceAll('/home/me', windowsHome);
  const variables = Object.entries(example.env ?? {}).map(
    ([name, value]) => [name === 'HOME' ? 'USERPROFILE' : name, moved(value)] as const,
  );
  const files = Object.entries(example.files ?? {}).map(([path, file]) => [moved(path), file] as const);
  return { ...example, os: 'win32', env: Object.fromEntries(variables), files: Object.fromEntries(files) };
}

async function findingsIn(world: World, example: RuleExample): Promise<readonly Finding[]> {
  const { facts } = await gatherFacts({
    world,
    providers: await loadProviders(examplePlatforms(example)),
    asked: examplePlatforms(example),
    resolve: { options: example.options ?? {} },
    ...(example.validFor === undefined ? {} : { validUntil: world.now.getTime() / 1000 + example.validFor }),
  });
  return checkFacts(withVerdicts(facts, example.verdicts ?? []), rules).findings;
}

/** A finding's text, with one kind of separator and one home. */
function summary({ rule, severity, clients, place, message }: Finding, home: string): string {
  const plain = (text: string): string =>
    text.replaceAll(home, '~').replaceAll('\\', '/').replaceAll('USERPROFILE', 'HOME');
  return [severity, rule, clients.join(','), plain(placeName(place, home)), plain(message)].join(' | ');
}

/** What Windows does not have: modes of files and user ids. */
const posixOnly = new Set(['file-permissions']);
/** Examples that depend on what only POSIX has. */
const posixExamples = new Set([
  // On Windows the two names are one variable.
  'misnamed-variable: lowercase letters where case matters',
  // A mode keeps the client from writing.
  'unusable-home: the renewed token cannot be saved',
  // The variable names an absolute path, which on Windows belongs to the drive of the working directory.
  'insecure-endpoint: this machine, in a file that came with a directory',
]);

describe('Windows and POSIX', () => {
  for (const rule of rules) {
    for (const example of [...rule.examples.valid, ...rule.examples.invalid]) {
      if ((example.os ?? 'linux') !== 'linux' || posixOnly.has(rule.id)) continue;
      if (posixExamples.has(`${rule.id}: ${example.title}`)) continue;
      if (example.homeless || example.uid !== undefined || example.sudoFrom) continue;
      it(`same findings: ${rule.id}, ${example.title}`, async () => {
        const windows = onWindows(example);
        const there = await findingsIn(withoutUnknowns(exampleWorld(example)), example);
        const here = await findingsIn(withoutUnknowns(exampleWorld(windows)), windows);
        assert.deepEqual(
          here.map((finding) => summary(finding, windowsHome)),
          there
            .map((finding) => summary(finding, '/home/me'))
            .filter((text) => !posixOnly.has(text.split(' | ')[1] ?? '')),
        );
      });
    }
  }

  it('a damaged file that two clients read under two spellings is one finding', async () => {
    const files: Record<string, MemoryFile> = {
      '.cloudvolume/secrets/cave-secret.json': '\ufeff{"token": "0123456789abcdef0123456789abcdef"}\r\n',
    };
    const world = memoryWorld({ platform: 'win32', home: windowsHome, files });
    const found = await findingsIn(world, { title: '', platform: 'cave' });
    assert.equal(found.filter(({ rule }) => rule === 'malformed-file').length, 1);
    assert.equal(
      placeName(found[0]?.place ?? { kind: 'default' }, windowsHome).replace(/:\d+$/, ''),
      String.raw`~\.cloudvolume\secrets\cave-secret.json`,
    );
  });
});

describe('paths as keys', () => {
  it('of Windows: separators, case, `.` and a separator at the end do not count', () => {
    for (const spelling of ['C:\\x/y', 'C:\\x\\y', 'c:/X/Y', 'C:\\x\\.\\y\\', 'C:\\x\\z\\..\\y', '\\\\?\\C:\\x\\y'])
      assert.equal(pathKey(spelling), 'c:\\x\\y', spelling);
    assert.equal(pathBelow('c:/users/ME/.cdsapirc', windowsHome), '.cdsapirc');
    assert.equal(pathBelow('C:\\Users\\mean', windowsHome), undefined);
  });

  it('of other systems: case and backslashes do', () => {
    assert.ok(!isSamePath('/home/me/a', '/home/me/A'));
    assert.ok(!isSamePath('/home/me/a\\b', '/home/me/a/b'));
    assert.ok(isSamePath('/home/me//a/./b/', '/home/me/a/b'));
    assert.equal(pathBelow('/a', '/'), 'a');
  });

  it('any mixture of separators and case is one path', () => {
    const part = fc.stringMatching(/^[a-z0-9_]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.boolean()), (parts, choose) => {
        const other = parts.map((each) => (choose.next().value ? `/${each.toUpperCase()}` : `\\${each}`)).join('');
        return isSamePath(`C:\\${parts.join('\\')}`, `c:${other}`);
      }),
    );
  });

  it('an ignore applies to every spelling of its file, and a directory to what is in it', () => {
    const finding: Finding = {
      rule: 'file-permissions',
      severity: 'warning',
      clients: [],
      place: { kind: 'file', path: `${windowsHome}/.cloudvolume/secrets/cave-secret.json` },
      message: '',
      evidence: [],
      cause: '',
      remedy: { steps: [] },
    };
    for (const place of ['~/.CloudVolume/secrets\\cave-secret.json', '~\\.cloudvolume\\']) {
      const ignore = { rule: finding.rule, place, reason: 'a test', until: '2030-01-01' };
      const config = { path: `${windowsHome}\\.config\\auth-doctor\\auth-doctor.toml`, trust: 'user' } as const;
      const around = { home: windowsHome, now: new Date('2026-11-27'), windows: true };
      assert.equal(
        applyConfig([finding], [{ ...config, severities: [], ignores: [ignore] }], around).ignored,
        1,
        place,
      );
    }
  });

  it('a command line uses one separator, the one that the shell accepts', () => {
    const path = `${windowsHome}/.cloudvolume/secrets\\a.json`;
    assert.equal(shellPath(path, windowsHome, 'cmd'), String.raw`"%USERPROFILE%\.cloudvolume\secrets\a.json"`);
    assert.equal(shellPath(path, windowsHome, 'powershell'), String.raw`"$HOME\.cloudvolume\secrets\a.json"`);
    assert.equal(shellPath(path, windowsHome, 'posix'), '~/.cloudvolume/secrets/a.json');
  });
});
