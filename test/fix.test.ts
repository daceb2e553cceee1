import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { diagnoseWorld } from '../src/diagnose.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { type FilePort, nodeFiles } from '../src/files/file-port.ts';
import { applyFix } from '../src/fix/apply-fix.ts';
import { type Backup, backupOf, readBackup, saveBackup } from '../src/fix/backup.ts';
import { planFix } from '../src/fix/plan-fix.ts';
import type { FixPlan } from '../src/fix/planned-change.ts';
import { undoFix } from '../src/fix/undo-fix.ts';
import { forgettingSecrets } from '../src/secret.ts';
import type { Report } from '../src/types/report.ts';
import { processWorld } from '../src/world/process.ts';
import { cutFiles } from './support/cut-files.ts';
import { type FixHome, fixHome, withoutSync } from './support/fix-home.ts';

const fill = (text: string): string => fillSamples(text, new Date());
const token = fill('{{cave/token}}');
const cavePath = '.cloudvolume/secrets/cave-secret.json';
const quoted = JSON.stringify({ token: `“${token}”`, mine: 1 });
const sound = JSON.stringify({ token, mine: 1 });

let home: FixHome;
beforeEach(() => {
  home = fixHome();
});
afterEach(() => home.remove());

/** Nothing of the machine's own settings has a part in it. */
function git(...args: readonly string[]): void {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(kept), HOME: home.home, GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: home.home, env, stdio: 'ignore' });
}

async function diagnose(): Promise<Report> {
  return await diagnoseWorld(worldOf(), { platforms: ['cave'] });
}

function worldOf() {
  return processWorld({ env: { HOME: home.home, PATH: process.env['PATH'] ?? '' }, home: home.home, cwd: home.home });
}

async function planOf(port: FilePort = nodeFiles): Promise<{ readonly plan: FixPlan; readonly report: Report }> {
  const report = await diagnose();
  const plan = await planFix({
    world: worldOf(),
    port,
    report,
    diagnose: async (world) => await diagnoseWorld(world, { platforms: ['cave'] }),
  });
  return { plan, report };
}

/** Why nothing was changed; the file is what it was. */
async function refusal(input: Parameters<FixHome['run']>[1] = {}): Promise<string> {
  const before = home.all();
  const { exitCode, stdout, stderr } = await home.run(['fix', 'cave', '--yes'], input);
  assert.equal(exitCode, 1, stdout + stderr);
  assert.deepEqual(home.all(), before);
  return (stdout + stderr).replaceAll(/\s+/g, ' ');
}

describe('what fix asks and shows', () => {
  it('shows a masked diff, and changes nothing without a terminal or --yes', async () => {
    home.write(cavePath, quoted, 0o644);
    const before = home.all();
    const { exitCode, stdout, stderr } = await home.run(['fix']);
    assert.equal(exitCode, 1);
    assert.equal(
      stdout,
      [
        `~/${cavePath}  non-ascii-quotes, file-permissions`,
        '  - token (line 1): “[secret]”',
        '  + token (line 1): [secret]',
        '  - mode 0644',
        '  + mode 0600',
        '',
      ].join('\n'),
    );
    assert.match(stderr, /Nothing was changed: there is no terminal to ask on\. Add --yes to change 1 file\./);
    assert.deepEqual(home.all(), before);
  });

  it('asks on a terminal', async () => {
    home.write(cavePath, quoted);
    for (const typed of ['n\n', '\n', '', 'yeah\n']) {
      const { exitCode, stderr } = await home.run(['fix', '--color', 'never'], { typed });
      assert.equal(exitCode, 1);
      assert.match(stderr, /Change 1 file\? \[y\/N\] /);
      assert.equal(home.read(cavePath), quoted);
    }
    assert.equal((await home.run(['fix'], { typed: 'y\r\n' })).exitCode, 0);
    assert.equal(home.read(cavePath), sound);
  });

  it('--dry-run changes nothing, and exits with 0', async () => {
    home.write(cavePath, quoted);
    const before = home.all();
    const { exitCode, stdout } = await home.run(['fix', '--dry-run', '--yes']);
    assert.deepEqual([exitCode, stdout.endsWith('\nWould change 1 file.\n')], [0, true]);
    assert.deepEqual(home.all(), before);
  });

  it('--rule takes one kind of finding, and keeps the mode that it does not concern', async () => {
    home.write(cavePath, quoted, 0o644);
    assert.equal((await home.run(['fix', '--rule', 'non-ascii-quotes', '--yes'])).exitCode, 0);
    assert.deepEqual([home.read(cavePath), home.mode(cavePath)], [sound, 0o644]);
    assert.equal((await home.run(['fix', '--rule', 'file-permissions', '--yes'])).exitCode, 0);
    assert.deepEqual([home.read(cavePath), home.mode(cavePath)], [sound, 0o600]);
    const { exitCode, stderr } = await home.run(['fix', '--rule', 'file-permission']);
    assert.deepEqual([exitCode, /--rule needs the id of a rule/.test(stderr)], [2, true]);
  });

  it('has nothing to fix where a person is needed', async () => {
    home.write(cavePath, JSON.stringify({ token: token.slice(0, 20) }));
    const { exitCode, stdout } = await home.run(['fix', '--yes']);
    assert.deepEqual(
      [exitCode, stdout],
      [0, 'Nothing to fix. auth-doctor check shows what you can do about the rest.\n'],
    );
    assert.equal((await home.run(['fix', '--undo'])).exitCode, 1);
  });

  it('variables are left to people', async () => {
    const { exitCode, stdout } = await home.run(['fix', '--yes'], {
      env: { HF_TOKEN: `"${fill('{{huggingface/token}}')}"` },
    });
    assert.deepEqual([exitCode, stdout.startsWith('Nothing to fix.')], [0, true]);
  });
});

describe('what fix keeps and restores', () => {
  it('--undo restores every byte and mode, once', async () => {
    home.write(cavePath, quoted, 0o644);
    home.write('.cdsapirc', fill("url: https://cds.climate.copernicus.eu/api\r\nkey: '{{cds/key}}'\r\n"), 0o664);
    const before = home.all();
    const fixed = await home.run(['fix', '--yes']);
    assert.equal(fixed.exitCode, 0, fixed.stdout + fixed.stderr);
    assert.equal(home.read('.cdsapirc'), fill('url: https://cds.climate.copernicus.eu/api\r\nkey: {{cds/key}}\r\n'));
    const { exitCode, stdout } = await home.run(['fix', '--undo']);
    assert.deepEqual([exitCode, stdout], [0, `restored: ~/${cavePath}\nrestored: ~/.cdsapirc\n`]);
    assert.deepEqual(home.all(), before);
    const again = await home.run(['fix', '--undo']);
    assert.deepEqual([again.exitCode, again.stdout], [1, 'There is no fix to undo.\n']);
  });

  it('the backup is for its owner alone, and outside the home directory’s files', async () => {
    home.write(cavePath, quoted);
    await home.run(['fix', '--yes']);
    const folder = join(home.home, '..', 'state', 'auth-doctor');
    assert.deepEqual(readdirSync(folder), ['last-fix.json']);
    assert.equal(lstatSync(folder).mode & 0o777, 0o700);
    assert.equal(lstatSync(join(folder, 'last-fix.json')).mode & 0o777, 0o600);
  });

  it('--undo refuses, for all files, where one is no longer what fix wrote', async () => {
    home.write(cavePath, quoted);
    home.write('.cdsapirc', fill("url: https://cds.climate.copernicus.eu/api\nkey: '{{cds/key}}'\n"));
    await home.run(['fix', '--yes']);
    for (const change of [
      () => home.write(cavePath, `${sound} `),
      () => home.write(cavePath, sound, 0o640),
      () => rmSync(home.path(cavePath)),
    ]) {
      change();
      const before = home.all();
      const { exitCode, stdout } = await home.run(['fix', '--undo']);
      assert.equal(exitCode, 1);
      assert.match(
        stdout,
        /^not restored: ~\/\.cloudvolume\/secrets\/cave-secret\.json: it is no longer (?:what fix\nwrote|there)\n$/,
      );
      assert.deepEqual(home.all(), before);
    }
    home.write(cavePath, sound);
    assert.equal((await home.run(['fix', '--undo'])).exitCode, 0);
  });

  it('a fix that changed nothing leaves the fix before it to be undone', async () => {
    home.write(cavePath, quoted);
    await home.run(['fix', '--yes']);
    home.write('.cdsapirc', fill("url: https://cds.climate.copernicus.eu/api\nkey: '{{cds/key}}'\n"));
    const refusing: FilePort = {
      ...withoutSync,
      rename: async (from, to) => {
        if (to.endsWith('.cdsapirc')) throw Object.assign(new Error('made up'), { code: 'EBUSY' });
        await nodeFiles.rename(from, to);
      },
    };
    const { exitCode, stdout } = await home.run(['fix', '--yes'], { files: refusing });
    assert.deepEqual([exitCode, /^not changed: ~\/\.cdsapirc/m.test(stdout)], [1, true], stdout);
    assert.equal((await home.run(['fix', '--undo'])).stdout, `restored: ~/${cavePath}\n`);
    assert.equal(home.read(cavePath), quoted);
  });

  it('a symbolic link stays one', async () => {
    home.write('elsewhere/secret.json', quoted, 0o644);
    home.write(`${dirname(cavePath)}/x`, '');
    symlinkSync(home.path('elsewhere/secret.json'), home.path(cavePath));
    assert.equal((await home.run(['fix', '--yes'])).exitCode, 0);
    assert.ok(lstatSync(home.path(cavePath)).isSymbolicLink());
    assert.deepEqual([home.read('elsewhere/secret.json'), home.mode('elsewhere/secret.json')], [sound, 0o600]);
  });

  it('a file that its owner cannot write stays so', async () => {
    home.write(cavePath, sound, 0o444);
    assert.equal((await home.run(['fix', '--yes'])).exitCode, 0);
    assert.equal(home.mode(cavePath), 0o400);
    assert.equal((await home.run(['fix', '--undo'])).exitCode, 0);
    assert.equal(home.mode(cavePath), 0o444);
  });

  it('a file that a group shares is left to its owner', async () => {
    home.write(cavePath, sound, 0o640);
    const { stdout } = await home.run(['fix', '--yes']);
    assert.match(stdout, /^Nothing to fix/);
    assert.equal(home.mode(cavePath), 0o640);
  });
});

describe('what fix refuses', () => {
  beforeEach(() => home.write(cavePath, quoted, 0o644));

  it('a read-only file', async () => {
    home.write(cavePath, quoted, 0o400);
    assert.match(await refusal(), /it is read-only \(mode 0400\)/);
  });

  it('a hard link', async () => {
    linkSync(home.path(cavePath), home.path('other'));
    assert.match(await refusal(), /it is a hard link: the file has 2 names/);
  });

  it('another owner', async () => {
    const files: FilePort = {
      ...nodeFiles,
      lstat: async (path) => {
        const info = await nodeFiles.lstat(path);
        return path.endsWith('cave-secret.json') ? { ...info, uid: info.uid + 1 } : info;
      },
    };
    assert.match(await refusal({ files }), /it belongs to another user/);
  });

  it('a merge, a rebase, a cherry-pick or a revert in progress', async () => {
    git('init', '-q');
    writeFileSync(home.path('.gitignore'), '*\n');
    for (const [name, what] of [
      ['MERGE_HEAD', 'a merge'],
      ['rebase-merge', 'a rebase'],
      ['rebase-apply', 'a rebase'],
      ['CHERRY_PICK_HEAD', 'a cherry-pick'],
      ['REVERT_HEAD', 'a revert'],
    ] as const) {
      writeFileSync(home.path(`.git/${name}`), '');
      assert.ok((await refusal()).includes(`${what} is in progress in its repository`), name);
      rmSync(home.path(`.git/${name}`));
    }
    assert.equal((await home.run(['fix', '--yes'])).exitCode, 0);
  });

  it('a file that has changed since it was read', async () => {
    let reads = 0;
    const files: FilePort = {
      ...nodeFiles,
      open: async (path, flags) => {
        if (path.endsWith('cave-secret.json') && flags === 'r') {
          reads += 1;
          if (reads === 2) writeFileSync(path, `${quoted}\n`);
        }
        return await nodeFiles.open(path, flags);
      },
    };
    const { exitCode, stdout } = await home.run(['fix', 'cave', '--yes'], { files });
    assert.equal(exitCode, 1);
    assert.match(stdout, /not changed: .*: it has changed since it\s+was read/);
    assert.equal(home.read(cavePath), `${quoted}\n`);
  });

  it('a directory in which nothing can be written, and a file that is mounted by itself', async () => {
    const code = (of: string) => Object.assign(new Error(of), { code: of });
    const cannot = (name: 'open' | 'rename', error: string): FilePort => ({
      ...nodeFiles,
      [name]: async (path: string, other: never) => {
        if (path.includes('secrets') && (name === 'rename' || String(other) === 'wx')) throw code(error);
        return await nodeFiles[name](path, other);
      },
    });
    assert.match(await refusal({ files: cannot('open', 'EROFS') }), /the file system is read-only \(EROFS\)/);
    assert.match(await refusal({ files: cannot('rename', 'EBUSY') }), /mounted by itself or in use \(EBUSY\)/);
  });

  it('without a place for the backup, or with one that a repository would take in', async () => {
    git('init', '-q');
    const inside = { env: { XDG_STATE_HOME: home.path('state') } };
    const before = readFileSync(home.path(cavePath));
    const { exitCode, stderr } = await home.run(['fix', 'cave', '--yes', '--rule', 'non-ascii-quotes'], inside);
    assert.equal(exitCode, 1);
    assert.match(stderr, /a backup could not be saved in .*: its directory is in a git repository/);
    assert.deepEqual(readFileSync(home.path(cavePath)), before);
  });
});

describe('the check after a change', () => {
  beforeEach(() => home.write(cavePath, quoted, 0o644));

  it('restores the file where the finding has not gone, or another has come', async () => {
    const before = home.all();
    const { plan, report } = await forgettingSecrets(async () => await planOf());
    assert.equal(plan.changes.length, 1);
    const [one] = await applyFix(plan.changes, { port: nodeFiles, report, again: async () => report });
    assert.equal(one?.is, 'restored');
    assert.match(one?.is === 'restored' ? one.why : '', /non-ascii-quotes was still found/);
    assert.deepEqual(home.all(), before);
    const [first] = report.findings;
    assert.ok(first);
    const worse = { ...report, findings: [{ ...first, rule: 'expired-token', message: 'token has expired' }] };
    const [two] = await applyFix(plan.changes, { port: nodeFiles, report, again: async () => worse });
    assert.match(two?.is === 'restored' ? two.why : '', /another finding came: token has expired \(expired-token\)/);
    assert.deepEqual(home.all(), before);
  });

  it('what remains must pass every check: an expired token is left as it is', async () => {
    home.write(
      '.earthscope/default/tokens.json',
      fill('{"access_token": "“{{jwt earthscope/access-token exp=-3600}}”"}'),
    );
    const before = home.all();
    const { stdout } = await home.run(['fix', 'earthscope', '--yes']);
    assert.match(stdout.replaceAll(/\s+/g, ' '), /Left alone: .*what remains has another fault: .*\(expired-token\)/);
    assert.deepEqual(home.all(), before);
  });
});

describe('the ignore line', () => {
  const untracked = async (name = cavePath): Promise<void> => {
    git('init', '-q');
    home.write(name, sound);
  };

  it('is added to a list that is there, with its line ends, and taken back', async () => {
    await untracked();
    for (const [list, after] of [
      ['build/\r\n*.log\r\n', `build/\r\n*.log\r\n/${cavePath}\r\n`],
      ['build/', `build/\n/${cavePath}\n`],
      [undefined, `/${cavePath}\n`],
    ] as const) {
      rmSync(home.path('.gitignore'), { force: true });
      if (list !== undefined) home.write('.gitignore', list, 0o664);
      const { exitCode, stdout, stderr } = await home.run(['fix', 'cave', '--yes']);
      assert.equal(exitCode, 0, stdout + stderr);
      assert.ok(stdout.includes(`~/.gitignore  token-in-git\n  + /${cavePath}\n`), stdout);
      assert.equal(home.read('.gitignore'), after);
      assert.equal((await home.run(['fix', '--undo'])).exitCode, 0);
      assert.equal(existsSync(home.path('.gitignore')) ? home.read('.gitignore') : undefined, list);
    }
  });

  it('names the file as git reads it, whatever is in its name', async () => {
    const odd = 'a [b]*?\\ ! #/cloud';
    await untracked(`${odd}/secrets/cave-secret.json`);
    home.write(`${odd.replace('[b]', 'b')}/secrets/cave-secret.json`, sound);
    const { exitCode, stdout, stderr } = await home.run(['fix', 'cave', '--yes'], {
      env: { CLOUD_VOLUME_DIR: home.path(odd) },
    });
    assert.equal(exitCode, 0, stdout + stderr);
    const status = execFileSync('git', ['status', '--porcelain', '-uall'], { cwd: home.home, encoding: 'utf8' });
    assert.doesNotMatch(status, /\[b\]/);
    assert.match(status, /b\*/, 'another file of a similar name is not ignored');
  });

  it('is no cure for a tracked file, and no edit of a linked list', async () => {
    await untracked();
    git('add', cavePath);
    assert.match((await home.run(['fix', 'cave', '--yes'])).stdout, /^Nothing to fix/);
    git('rm', '-q', '--cached', cavePath);
    home.write('list', 'x\n');
    symlinkSync(home.path('list'), home.path('.gitignore'));
    assert.match(await refusal(), /it is a symbolic link, which git does not follow/);
  });
});

describe('a fix that is killed at any step', () => {
  /** Runs until call n, and no further. */
  async function cutAt(n: number, run: (port: FilePort) => Promise<unknown>): Promise<'ended' | 'stopped'> {
    let stop = (): void => undefined;
    const stopped = new Promise<'stopped'>((resolve) => {
      stop = () => resolve('stopped');
    });
    const port = cutFiles(withoutSync, (call) => {
      if (call < n) return undefined;
      stop();
      return 'stop';
    });
    return await Promise.race([run(port).then(() => 'ended' as const), stopped]).finally(port.endProcess);
  }

  const names = ['.cdsapirc', cavePath];
  const cds = fill("url: https://cds.climate.copernicus.eu/api\nkey: '{{cds/key}}'\n");
  const stateOf = (): string => JSON.stringify(names.map((name) => [home.read(name), home.mode(name)]));

  it('leaves each file old or new, and --undo restores it', async () => {
    const selection = { platforms: ['cave', 'cds'] };
    const reset = (): void => {
      rmSync(home.home, { recursive: true });
      home.write(cavePath, quoted, 0o644);
      home.write('.cdsapirc', cds, 0o664);
    };
    reset();
    const old = stateOf();
    const report = await diagnoseWorld(worldOf(), selection);
    const world = worldOf();
    const plan = await planFix({
      world,
      port: withoutSync,
      report,
      diagnose: async (of) => await diagnoseWorld(of, selection),
    });
    assert.equal(plan.changes.length, 2);
    const again = async (): Promise<Report> => ({ ...report, findings: [] });
    const backup = join(home.home, '..', 'state', 'last-fix.json');
    const allowed = plan.changes.map(({ before, after }) => [
      [Buffer.from(before?.bytes ?? []).toString('utf8'), before?.mode],
      [Buffer.from(after.bytes ?? []).toString('utf8'), after.mode],
    ]);
    let outcome: 'ended' | 'stopped' = 'stopped';
    let stops = 0;
    for (let n = 1; outcome === 'stopped'; n += 1) {
      reset();
      rmSync(dirname(backup), { recursive: true, force: true });
      outcome = await cutAt(n, async (port) => {
        assert.equal(await saveBackup(port, backup, backupOf(plan.changes), world), undefined);
        const applied = await applyFix(plan.changes, { port, report, again });
        assert.deepEqual(
          applied.map(({ is }) => is),
          ['done', 'done'],
        );
      });
      if (outcome === 'stopped') stops += 1;
      for (const [index, { target }] of plan.changes.entries()) {
        const now = [readFileSync(target, 'utf8'), lstatSync(target).mode & 0o777];
        assert.ok(
          allowed[index]?.some((each) => isDeepStrictEqual(each, now)),
          `call ${n}: ${now.join(', ')}`,
        );
      }
      const kept = await readBackup(nodeFiles, backup);
      if (kept === undefined) assert.equal(stateOf(), old, 'nothing is changed before the backup is there');
      else await restored(kept, n);
      assert.equal(stateOf(), old, `call ${n}`);
    }
    assert.ok(stops > 40, `${stops} steps`);
  });

  /** A lock that a process of this test left is no longer anybody's. */
  async function restored(backup: Backup | 'damaged', n: number): Promise<void> {
    assert.ok(backup !== 'damaged', `call ${n}`);
    for (const name of names)
      rmSync(join(dirname(home.path(name)), `.${name.split('/').at(-1)}.lock`), { force: true });
    assert.deepEqual((await undoFix(withoutSync, backup)).refused, [], `call ${n}`);
  }

  it('an undo that is killed can be repeated', async () => {
    home.write(cavePath, quoted, 0o644);
    home.write('.cdsapirc', cds, 0o664);
    const old = stateOf();
    await home.run(['fix', '--yes']);
    const backup = await readBackup(nodeFiles, join(home.home, '..', 'state', 'auth-doctor', 'last-fix.json'));
    assert.ok(backup && backup !== 'damaged');
    let outcome: 'ended' | 'stopped' = 'stopped';
    for (let n = 1; outcome === 'stopped'; n += 1) {
      rmSync(home.home, { recursive: true });
      home.write(cavePath, sound);
      home.write('.cdsapirc', cds.replaceAll("'", ''));
      outcome = await cutAt(n, async (port) => await undoFix(port, backup));
      await restored(backup, n);
      assert.equal(stateOf(), old, `call ${n}`);
    }
  });
});

it('a damaged backup is said to be one', async () => {
  home.write(cavePath, quoted);
  await home.run(['fix', '--yes']);
  const path = join(home.home, '..', 'state', 'auth-doctor', 'last-fix.json');
  for (const text of ['', '{', '{"version": 2, "files": []}', '{"version": 1, "files": [{"path": 3}]}']) {
    writeFileSync(path, text);
    chmodSync(path, 0o600);
    const { exitCode, stderr } = await home.run(['fix', '--undo']);
    assert.equal(exitCode, 1);
    assert.match(stderr, /The backup cannot be read/);
  }
});

describe('docs/fix.md', () => {
  const page = readFileSync(new URL('../docs/fix.md', import.meta.url), 'utf8');
  const blocks = (language: string): readonly string[] =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);
  const wordsOf = (line: string): readonly string[] => line.replace(/ +#.*/, '').split(' ').slice(1);

  it('shows what is printed', async () => {
    home.write(cavePath, quoted, 0o644);
    const [shown = ''] = blocks('text');
    const [command = '', ...lines] = shown.split('\n');
    const { stdout } = await home.run(wordsOf(command.replace('$ ', '')));
    assert.equal(lines.join('\n'), stdout);
  });

  it('has commands that run', async () => {
    const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
    assert.equal(lines.length, 7);
    for (const line of lines) {
      home.write(cavePath, quoted, 0o644);
      const { exitCode, stdout } = await home.run(wordsOf(line));
      assert.ok(exitCode === (line.includes('fix ') && !/--/.test(line) ? 1 : 0), `${line}: ${exitCode} ${stdout}`);
      assert.notEqual(stdout, '');
    }
  });
});
