import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { installPlan } from '../src/commands/completion/install-plan.ts';
import { withBlock, withoutBlock } from '../src/commands/completion/startup-block.ts';
import { type CompletionShell, completionShells } from '../src/completion/completion-model.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { processWorld } from '../src/world/process.ts';
import { hasShell } from './support/has-shell.ts';
import { type MemoryRun, runInMemory } from './support/run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor install '));
after(() => rmSync(folder, { recursive: true }));

let homes = 0;
function newHome(): string {
  homes += 1;
  const home = join(folder, `home ${homes}`);
  mkdirSync(home);
  return home;
}

async function run(home: string, shell: string, ...args: readonly string[]): Promise<MemoryRun> {
  const world = processWorld({ env: { HOME: home, SHELL: `/bin/${shell}`, PATH: '/usr/bin' }, cwd: home });
  return await runInMemory(['completion', ...args], { world });
}

/** Every file of a home, with its content. */
function filesOf(home: string): Readonly<Record<string, string>> {
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
    lstatSync(join(home, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(home, name), 'latin1')]));
}

describe('completion --install', () => {
  for (const shell of completionShells) {
    it(`${shell}: shown before it writes, written, written again, and undone`, async () => {
      const home = newHome();
      writeFileSync(join(home, '.bashrc'), 'alias ll="ls -l"');
      writeFileSync(join(home, '.zshrc'), 'bindkey -e\n');
      const before = filesOf(home);
      const dry = await run(home, 'bash', shell, '--install', '--dry-run');
      assert.equal(dry.exitCode, 0);
      assert.match(dry.stdout, /Nothing was written/);
      assert.deepEqual(filesOf(home), before);
      const installed = await run(home, 'bash', shell, '--install');
      assert.equal(installed.exitCode, 0, installed.stderr);
      const written = filesOf(home);
      for (const name of Object.keys(written).filter((each) => written[each] !== before[each]))
        assert.ok(dry.stdout.includes(`~/${name}`), `${name} was shown`);
      assert.equal(
        Object.values(written).filter((text) => text.includes('auth-doctor')).length,
        shell === 'fish' ? 1 : 2,
      );
      await run(home, 'bash', shell, '--install');
      assert.deepEqual(filesOf(home), written, 'a second time changes nothing');
      const undone = await run(home, 'bash', shell, '--uninstall');
      assert.equal(undone.exitCode, 0, undone.stderr);
      assert.deepEqual(filesOf(home), before);
      assert.match((await run(home, 'bash', '--uninstall')).stdout, /No completion is installed/);
    });
  }

  it('without a name, it is for the shell of the user; undone for all', async () => {
    const home = newHome();
    await run(home, 'zsh', '--install');
    assert.ok(Object.keys(filesOf(home)).length > 0);
    await run(home, 'bash', '--uninstall');
    assert.deepEqual(filesOf(home), {});
  });

  it('a startup file that is a link stays one', async () => {
    const home = newHome();
    writeFileSync(join(home, 'dotfiles'), 'x=1\n');
    symlinkSync('dotfiles', join(home, '.bashrc'));
    await run(home, 'bash', 'bash', '--install');
    assert.ok(lstatSync(join(home, '.bashrc')).isSymbolicLink());
    assert.match(readFileSync(join(home, 'dotfiles'), 'utf8'), /^x=1\n# >>> auth-doctor/);
  });

  it('a file of another’s is left alone, and what cannot be written is said', async () => {
    const home = newHome();
    const path = join(home, '.config', 'fish', 'completions');
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'auth-doctor.fish'), '# mine\n');
    const refused = await run(home, 'fish', 'fish', '--install');
    assert.equal(refused.exitCode, 2);
    assert.match(refused.stderr, /^error: ~\/\.config\/fish\/completions\/auth-doctor\.fish /);
    await run(home, 'fish', '--uninstall');
    assert.equal(readFileSync(join(path, 'auth-doctor.fish'), 'utf8'), '# mine\n');
    mkdirSync(join(home, '.bashrc'));
    const closed = await run(home, 'bash', 'bash', '--install');
    assert.equal(closed.exitCode, 2);
    assert.match(closed.stderr, /~\/\.bashrc was not changed/);
    assert.ok(
      !existsSync(join(home, '.local', 'share', 'auth-doctor', 'completion.bash')),
      'the script is not left behind',
    );
  });

  it('options that do not fit', async () => {
    const home = newHome();
    for (const args of [
      ['--install', '--uninstall'],
      ['--dry-run'],
      ['bash', 'zsh', '--install'],
      ['cmd', '--install'],
    ])
      assert.equal((await run(home, 'bash', ...args)).exitCode, 2, args.join(' '));
  });

  it('the lines of any startup file come and go without a trace', () => {
    const ending = fc.constantFrom('\n', '\r\n', '');
    const lines = fc.array(fc.tuple(fc.string({ unit: 'binary' }), ending));
    fc.assert(
      fc.property(lines, fc.constantFrom('utf16le', 'utf8'), (parts, encoding) => {
        const text = parts.map(([line, end]) => line.replaceAll(/[\r\n]/g, '') + end).join('');
        const bytes = Buffer.from(encoding === 'utf8' ? text : `\ufeff${text}`, encoding as BufferEncoding);
        const once = withBlock(bytes, ['. x']);
        assert.deepEqual(Buffer.from(withBlock(once, ['. x'])), Buffer.from(once));
        const back = withoutBlock(withBlock(once, ['. another', 'line']));
        assert.ok(back !== undefined && back !== 'nothing');
        assert.deepEqual(Buffer.from(back), bytes);
      }),
    );
    assert.equal(withoutBlock(withBlock(undefined, ['. x'])), 'nothing');
    assert.equal(withoutBlock(Buffer.from('x\n')), undefined);
  });

  it('what was added below our lines stays', () => {
    const changed = Buffer.concat([withBlock(Buffer.from('a\n'), ['. x']), Buffer.from('b\n')]);
    assert.equal(Buffer.from(withoutBlock(changed) as Uint8Array).toString(), 'a\nb\n');
  });
});

describe('where completion is installed', () => {
  const planned = (
    shell: CompletionShell,
    platform: 'linux' | 'darwin' | 'win32',
    env: Readonly<Record<string, string>> = {},
  ) => installPlan(shell, memoryWorld({ platform, env }));
  it('as each system and its variables say', () => {
    assert.equal(planned('bash', 'darwin')?.startUp?.path, '/home/me/.bash_profile');
    assert.equal(planned('zsh', 'linux', { ZDOTDIR: '/z' })?.startUp?.path, '/z/.zshrc');
    assert.equal(planned('bash', 'linux', { XDG_DATA_HOME: '/d' })?.script, '/d/auth-doctor/completion.bash');
    assert.equal(
      planned('powershell', 'win32')?.startUp?.path,
      'C:\\Users\\me\\Documents\\WindowsPowerShell\\Microsoft.PowerShell_profile.ps1',
    );
    const seven = { POWERSHELL_DISTRIBUTION_CHANNEL: 'MSI:Windows 10', ONEDRIVE: 'C:\\Drive' };
    assert.equal(
      planned('powershell', 'win32', seven)?.startUp?.path,
      'C:\\Drive\\Documents\\PowerShell\\Microsoft.PowerShell_profile.ps1',
    );
    assert.equal(
      planned('powershell', 'linux')?.startUp?.path,
      '/home/me/.config/powershell/Microsoft.PowerShell_profile.ps1',
    );
  });
});

describe('real shells load it when they start', () => {
  // fish loads a completion only where it knows the command.
  const asked = {
    bash: ['-i', '-c', 'complete -p auth-doctor'],
    zsh: ['-i', '-c', 'print -r -- $_comps[auth-doctor]'],
    fish: ['-i', '-c', 'function auth-doctor; end; complete -C "auth-doctor che"'],
  } as const;
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    it(shell, async (context) => {
      if (!hasShell(shell, context)) return;
      const home = newHome();
      await run(home, shell, shell, '--install');
      const { stdout, stderr } = spawnSync(shell, asked[shell], {
        encoding: 'utf8',
        env: { HOME: home, PATH: process.env['PATH'] ?? '', TERM: 'dumb', LC_ALL: 'C.UTF-8' },
        input: '',
      });
      assert.match(stdout, /_auth_doctor|_auth-doctor|check/, stderr);
    });
  }
});
