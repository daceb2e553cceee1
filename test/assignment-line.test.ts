import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { assignmentIn, exportsAll, exportsVariable } from '../src/facts/assignment-line.ts';
import { hasShell } from './support/has-shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-assignment-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A generator of numbers that gives the same ones in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const pieces = [
  'a',
  'B7',
  ' ',
  "'",
  '"',
  '\\',
  '\\\\',
  '$',
  '$X',
  '`',
  '#',
  ' #',
  ';',
  '=',
  '~',
  '/',
  '*',
  '?',
  '!',
  '(',
  ')',
  '{',
  '}',
  '&',
  '|',
  '<',
  '-',
  ':',
  '%',
  '\\n',
  '\\"',
  "\\'",
  'é',
  "'x y'",
  '"x y"',
  '\t',
  '$(echo z)',
  ',',
];
const heads = {
  posix: [
    'export N=',
    'N=',
    'declare -x N=',
    'typeset -x N=',
    'export A=1 N=',
    'true; export N=',
    'readonly N=',
    'export -n N=',
  ],
  fish: ['set -gx N ', 'set -g N ', 'set --export --global N ', 'export N=', 'true; set -gx N ', 'set -x N '],
} as const;

/** What a real shell makes of each line, each in its own process: the exported value, or none. */
function inRealShell(program: 'bash' | 'zsh' | 'fish', lines: readonly string[]): readonly (string | undefined)[] {
  const flags = { bash: ['--noprofile', '--norc'], zsh: ['-f'], fish: ['--no-config'] }[program];
  return lines.map((line) => {
    const path = join(folder, 'line');
    writeFileSync(path, `${line}\n`);
    const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', HOME: folder };
    const script = program === 'fish' ? `source ${path} 2>/dev/null; env` : `. ${path} 2>/dev/null; env`;
    const { stdout } = spawnSync(program, [...flags, '-c', script], { env, encoding: 'utf8', cwd: folder });
    return /^N=(.*)$/m.exec(stdout)?.[1];
  });
}

describe('what a line sets is what the real shell sets', () => {
  for (const program of ['bash', 'zsh', 'fish'] as const) {
    it(program, (context) => {
      if (!hasShell(program, context)) return;
      const random = randomFrom(program.length * 7919);
      const syntax = program === 'fish' ? 'fish' : 'sh';
      const starts = program === 'fish' ? heads.fish : heads.posix;
      const lines = Array.from({ length: 120 }, () => {
        const value = Array.from({ length: 1 + random(5) }, () => pieces[random(pieces.length)] ?? '').join('');
        return `${starts[random(starts.length)]}${value}`;
      });
      const real = inRealShell(program, lines);
      let literal = 0;
      for (const [index, line] of lines.entries()) {
        const found = assignmentIn(line, 'N', syntax);
        const here = real[index];
        if (found?.isLiteral !== true) continue;
        literal += 1;
        // A line that the shell rejects, or that continues in the next one, sets nothing.
        if (here !== undefined && found.exports) assert.deepEqual(found.values, [here], line);
        if (here !== undefined && !found.exports) assert.ok(exportsVariable(line, 'N') || exportsAll(line), line);
      }
      assert.ok(literal > 30, String(literal));
      // What is exported with a plain value is never overlooked.
      for (const [index, line] of lines.entries())
        if (real[index] !== undefined) assert.ok(assignmentIn(line, 'N', syntax), line);
    });
  }
});
