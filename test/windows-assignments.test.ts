import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignmentIn } from '../src/facts/assignment-line.ts';
import { findAssignments } from '../src/facts/find-assignments.ts';
import { gatherFacts } from '../src/facts/gather-facts.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { removeFromFile } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';
import { parseRegistry } from '../src/world/registry-variables.ts';
import { runInMemory } from './support/run-in-memory.ts';

const home = 'C:\\Users\\me';
/** A made-up CAVE token. */
const token = '0123456789abcdef'.repeat(2);

async function assignmentsOf(input: MemoryWorldInput, rc = true) {
  const world = memoryWorld({ platform: 'win32', home, ...input });
  return (await findAssignments(world, ['MY_TOKEN'], rc)).get('MY_TOKEN') ?? [];
}

describe('who sets a variable on Windows', () => {
  it('the registry, where setx and the system settings write', async () => {
    const [found, ...others] = await assignmentsOf({ userVariables: { My_Token: 'x' }, env: { MY_TOKEN: 'x' } });
    assert.deepEqual(others, []);
    assert.deepEqual(found, {
      place: { kind: 'file', path: 'HKCU\\Environment' },
      matches: 'same',
      exported: true,
      readBy: 'registry',
    });
    assert.equal(
      (await assignmentsOf({ userVariables: { MY_TOKEN: 'y' }, env: { MY_TOKEN: 'x' } }))[0]?.matches,
      'different',
    );
    assert.equal(
      (await assignmentsOf({ userVariables: { MY_TOKEN: undefined }, env: { MY_TOKEN: 'x' } }))[0]?.matches,
      'unknown',
    );
    assert.deepEqual(await assignmentsOf({ userVariables: { OTHER: 'x' } }), []);
  });

  it('what reg.exe prints', () => {
    const printed =
      '\r\nHKEY_CURRENT_USER\\Environment\r\n    TEMP    REG_EXPAND_SZ    %USERPROFILE%\\Temp\r\n    MY_TOKEN    REG_SZ    a  b    c\r\n' +
      '    EMPTY    REG_SZ    \r\n    MY NAME    REG_SZ    \u00fc\r\n    PLAIN    REG_EXPAND_SZ    x\r\n    N    REG_DWORD    0x1\r\n\r\n';
    assert.deepEqual(parseRegistry(printed), [
      { name: 'TEMP', value: undefined },
      { name: 'MY_TOKEN', value: 'a  b    c' },
      { name: 'EMPTY', value: '' },
      { name: 'MY NAME', value: undefined },
      { name: 'PLAIN', value: 'x' },
    ]);
    assert.deepEqual(parseRegistry('ERROR: The system was unable to find the specified registry key.\r\n'), []);
  });

  it('PowerShell’s profiles, of both versions, and below OneDrive', async () => {
    const line = "$Env:my_token = 'x'\r\n";
    for (const path of [
      'Documents\\PowerShell\\Microsoft.PowerShell_profile.ps1',
      'Documents\\WindowsPowerShell\\profile.ps1',
      'C:\\Drive\\Documents\\PowerShell\\profile.ps1',
    ]) {
      const files = { [path]: `# MY_TOKEN\r\n${line}` };
      const [found] = await assignmentsOf({ files, env: { OneDrive: 'C:\\Drive', MY_TOKEN: 'x' } });
      assert.equal(found?.place.path.endsWith(path), true, path);
      assert.deepEqual([found?.place.line, found?.matches, found?.readBy], [2, 'same', 'powershell']);
      assert.deepEqual(await assignmentsOf({ files, env: { OneDrive: 'C:\\Drive' } }, false), []);
    }
    const file = { content: line, encoding: 'utf-16' } as const;
    assert.equal((await assignmentsOf({ files: { 'Documents\\PowerShell\\profile.ps1': file } })).length, 1);
  });

  it('PowerShell’s profile on Linux, which bash does not read', async () => {
    const files = { '.config/powershell/profile.ps1': '$env:MY_TOKEN = "x"\n' };
    const world = memoryWorld({ files, env: { SHELL: '/bin/bash' } });
    assert.equal((await findAssignments(world, ['MY_TOKEN'], true)).get('MY_TOKEN')?.[0]?.neverReadBy, 'bash');
    const own = memoryWorld({ files, env: { SHELL: '/usr/bin/pwsh' } });
    assert.equal((await findAssignments(own, ['MY_TOKEN'], true)).get('MY_TOKEN')?.[0]?.neverReadBy, undefined);
  });

  it('lines of PowerShell', () => {
    const value = (line: string): string | undefined => assignmentIn(line, 'MY_TOKEN', 'powershell')?.values[0];
    for (const line of [
      "$env:MY_TOKEN='x y'",
      '  $ENV:my_token = "x y" # why',
      "if ($true) { $env:MY_TOKEN = 'x y' }",
      "${env:MY_TOKEN} = 'x y';",
      "Set-Item -Path Env:MY_TOKEN -Value 'x y'",
      "Set-Item Env:\\MY_TOKEN 'x y' -Force",
      "[Environment]::SetEnvironmentVariable('MY_TOKEN', 'x y')",
      "[System.Environment]::SetEnvironmentVariable(\"MY_TOKEN\", 'x y', 'User')",
    ])
      assert.equal(value(line), 'x y', line);
    assert.equal(value("$env:MY_TOKEN = 'it''s'"), "it's");
    for (const line of [
      '$env:MY_TOKEN = Get-Secret x',
      '$env:MY_TOKEN = "a$b"',
      "$env:MY_TOKEN = 'a' + $b",
      "$env:MY_TOKEN += 'x'",
    ])
      assert.deepEqual(
        assignmentIn(line, 'MY_TOKEN', 'powershell'),
        { values: [], isLiteral: false, exports: true },
        line,
      );
    for (const line of [
      '$MY_TOKEN = 1',
      'echo $env:MY_TOKEN',
      '$env:MY_TOKEN2 = 1',
      "$x = $env:MY_TOKEN -eq 'x'",
      'Remove-Item Env:MY_TOKEN',
    ])
      assert.equal(assignmentIn(line, 'MY_TOKEN', 'powershell'), undefined, line);
  });

  it('it is removed from the registry by the registry’s own command', () => {
    const step = removeFromFile('MY_TOKEN', { kind: 'file', path: 'HKCU\\Environment' }, { home } as Facts);
    assert.match(step.say, /sign out/);
    assert.equal(step.run?.find(({ shell }) => shell === 'cmd')?.line, 'reg delete HKCU\\Environment /v MY_TOKEN /f');
  });

  it('a report names it, and its command', async () => {
    const world = memoryWorld({
      platform: 'win32',
      home,
      env: { USERPROFILE: home, CAVE_SECRET: token },
      userVariables: { CAVE_SECRET: token },
    });
    const { stdout } = await runInMemory(['check', 'cave', '-v', '--shell', 'cmd'], { world });
    assert.match(stdout, /reg delete HKCU\\Environment \/v CAVE_SECRET \/f/);
  });
});

describe('where, on Windows', () => {
  it('names the registry among the copies, and the command that removes it', async () => {
    const secret = 'kq8Zp2Lm5Xv9Rt3Yw7Bn1Cd4Fg6Hj0As';
    const variables = { DESCARTESLABS_CLIENT_ID: 'abcdefghijklmnopqrstuvwx', DESCARTESLABS_CLIENT_SECRET: secret };
    const world = memoryWorld({
      platform: 'win32',
      home,
      env: { USERPROFILE: home, ...variables },
      userVariables: variables,
    });
    const { stdout } = await runInMemory(['where', 'descarteslabs', '--shell', 'cmd'], { world });
    assert.match(stdout, /HKCU\\Environment +Windows user variable, client_secret/);
    assert.match(stdout, /\$ reg delete HKCU\\Environment \/v DESCARTESLABS_CLIENT_SECRET \/f/);
    assert.doesNotMatch(stdout, new RegExp(secret));
  });
});

describe('access lists of Windows', () => {
  const files = { '.cloudvolume\\secrets\\cave-secret.json': `{"token": "${token}"}` };
  const gapsOf = async (platform: 'win32' | 'linux') => {
    const world = memoryWorld({
      platform,
      files: platform === 'win32' ? files : { '.cloudvolume/secrets/cave-secret.json': `{"token": "${token}"}` },
    });
    const gathered = await gatherFacts({
      world,
      providers: await loadProviders(['cave']),
      asked: ['cave'],
      resolve: { options: {} },
    });
    return gathered.gaps.filter(({ what }) => what.includes('access lists'));
  };

  it('a report says that they were not read, and how to see one', async () => {
    const [gap, ...others] = await gapsOf('win32');
    assert.deepEqual(others, []);
    assert.equal(gap?.uncertain, false);
    assert.match(gap?.what ?? '', /`icacls "%USERPROFILE%\\\.cloudvolume\\secrets\\cave-secret\.json"`/);
    assert.deepEqual(await gapsOf('linux'), []);
  });
});
