import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError } from '../src/config/config-error.ts';
import { exampleNow, exampleWorld } from '../src/examples/example-world.ts';
import { diagnose } from '../src/library.ts';
import type { JsonReport } from '../src/types/json-report.ts';
import type { World } from '../src/types/world.ts';
import { withoutUnknowns } from '../src/unknown/stand-in-world.ts';
import { memoryWorld } from '../src/world/memory.ts';

const loose = { content: '{"token": "{{cave/token}}"}', mode: '644' };
const secretFile = '.cloudvolume/secrets/cave-secret.json';
const userFile = '.config/auth-doctor/auth-doctor.toml';

/** A home whose CAVE token everyone can read, with some more files. */
function world(files: Readonly<Record<string, string>>): World {
  return withoutUnknowns(exampleWorld({ title: '', platform: 'cave', files: { [secretFile]: loose, ...files } }));
}

async function rulesFound(inWorld: World): Promise<readonly string[]> {
  const { findings } = await diagnose({ world: inWorld });
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

function ignoring(place: string, until: string): string {
  return `[[ignore]]\nrule = "file-permissions"\nplace = "${place}"\nreason = "made for a test"\nuntil = ${until}\n`;
}

describe('the user’s own configuration', () => {
  it('is not needed', async () => {
    assert.deepEqual(await rulesFound(world({})), ['warning file-permissions']);
  });

  it('changes a rule’s severity, and can switch it off', async () => {
    assert.deepEqual(await rulesFound(world({ [userFile]: '[rules]\nfile-permissions = "error"\n' })), [
      'error file-permissions',
    ]);
    assert.deepEqual(await rulesFound(world({ [userFile]: '[rules]\nfile-permissions = "off"\n' })), []);
  });

  it('ignores a finding at its place until its day, and counts it', async () => {
    const report: JsonReport = await diagnose({
      world: world({ [userFile]: ignoring(`~/${secretFile}`, '2026-11-22') }),
    });
    assert.deepEqual([report.findings.length, report.summary.ignored], [0, 1]);
    assert.deepEqual(
      await rulesFound(world({ [userFile]: ignoring('~/.cloudvolume/secrets/other.json', '2026-11-22') })),
      ['warning file-permissions'],
    );
  });

  it('reports an expired ignore', async () => {
    const report = await diagnose({ world: world({ [userFile]: ignoring(`~/${secretFile}`, '"2026-11-21"') }) });
    assert.equal(report.findings.length, 1);
    assert.ok(report.gaps.some(({ what }) => what.includes('expired on 2026-11-21')));
  });

  it('sets the defaults of the command line', async () => {
    const report = await diagnose({ world: world({ [userFile]: 'fail-on = "warning"\n' }) });
    assert.equal(report.summary.exitCode, 1);
  });

  it('is rejected with the name of a wrong key, rule or platform, without its values', async () => {
    const cases = {
      'fial-on = "warning"': 'did you mean fail-on?',
      '[rules]\nfile-permission = "off"': 'did you mean file-permissions?',
      'platforms = ["cavee"]': 'did you mean cave?',
      '[[ignore]]\nrule = "file-permissions"\nplace = "x"\nuntil = 2027-01-01': 'the key ignore.0.reason is missing',
      'strict = "made-up-secret-value-1234"': 'strict: expected',
      'strict = made-up-secret-value-1234': 'invalid TOML',
    };
    for (const [text, says] of Object.entries(cases)) {
      await assert.rejects(diagnose({ world: world({ [userFile]: text }) }), (error: unknown) => {
        assert.ok(error instanceof ConfigError && error.message.includes(says), `${says}: ${error}`);
        assert.doesNotMatch(error.message, /made-up-secret-value/);
        return true;
      });
    }
  });
});

describe('a repository’s configuration', () => {
  const inRepository = (files: Readonly<Record<string, string>>): World =>
    memoryWorld({
      home: '/home/me',
      cwd: '/srv/project/deep',
      now: exampleNow,
      files: {
        [secretFile]: { content: '{"token": "0123456789abcdef0123456789abcdef"}', mode: '644' },
        '/srv/project/.git/HEAD': 'ref: refs/heads/main\n',
        ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`/srv/project/${name}`, text])),
      },
    });

  it('cannot silence a finding about the home', async () => {
    const silencing = `[rules]\nfile-permissions = "off"\n${ignoring(`~/${secretFile}`, '2030-01-01')}${ignoring(`/home/me/${secretFile}`, '2030-01-01')}`;
    assert.deepEqual(await rulesFound(inRepository({ 'auth-doctor.toml': silencing })), ['warning file-permissions']);
  });

  it('makes a run stricter, never looser', async () => {
    assert.equal(
      (await diagnose({ world: inRepository({ 'auth-doctor.toml': 'fail-on = "warning"\n' }) })).summary.exitCode,
      1,
    );
    const looser = await diagnose({
      world: inRepository({ 'auth-doctor.toml': 'fail-on = "never"\n' }),
      failOn: 'warning',
    });
    assert.equal(looser.summary.exitCode, 1);
  });

  it('may be in pyproject.toml, whose other tables are ignored', async () => {
    const project = '[project]\nname = "x"\n[tool.auth-doctor]\nfail-on = "warning"\n';
    assert.equal((await diagnose({ world: inRepository({ 'pyproject.toml': project }) })).summary.exitCode, 1);
    assert.equal(
      (await diagnose({ world: inRepository({ 'pyproject.toml': '[project]\nname = broken' }) })).summary.exitCode,
      0,
    );
  });
});
