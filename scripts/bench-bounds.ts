import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

// `npm run bench:bounds [-- PROGRAM]`: what files cost that are made to be slow, in processor time and memory, as
// ratios to plain text of the same length. It prints, and fails nothing: test/scan/match-bounded.test.ts counts steps
// instead.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = process.argv[2] ?? join(root, 'dist', 'auth-doctor.js');
const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-bounds-'));
const counter = join(folder, 'counter.cjs');
mkdirSync(join(folder, 'home'));
writeFileSync(
  counter,
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const fs = require('node:fs');
    // Linux counts the peak of the process that started this one in maxRSS.
    const peak = /VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'latin1'))[1];
    fs.writeSync(2, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: Number(peak) / 1024 }));
  });`,
);

const long = 45_000_000;
const filled = (unit: string, length = long): Buffer => Buffer.alloc(length, unit, 'latin1');
const members = zipSync(
  Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`m${index}`, Uint8Array.of(120)])),
  { level: 0 },
);
const damaged = Uint8Array.from(members, (byte, at) => (at % 3000 === 0 ? 0xff : byte));
const cases: Readonly<Record<string, Uint8Array>> = {
  '%25': filled('%25'),
  '%41': filled('%41'),
  'pieces of a JWT': filled('eyJhbGciOiJIUzI1NiJ9.'),
  'beginnings of a token': filled('auth_token=0123'),
  'base64 of text': filled(Buffer.from('some text of a base64 piece and').toString('base64')),
  'zip, 100,000 members': members,
  'zip, cut': members.subarray(0, (members.length * 2) / 3),
  'zip, damaged': damaged,
};

function spentOn(bytes: Uint8Array): { readonly seconds: number; readonly mebibytes: number } {
  const file = join(folder, 'x');
  writeFileSync(file, bytes);
  const { stderr } = spawnSync(process.execPath, ['--require', counter, program, 'scan', '--quiet', file], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: join(folder, 'home') },
  });
  return JSON.parse(stderr.slice(stderr.lastIndexOf('{')));
}

console.log(`node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
console.log(`${''.padEnd(24)}     MB   CPU s  plain text   ratio     MiB`);
for (const [name, bytes] of Object.entries(cases)) {
  const plain = spentOn(filled('a line of a log, and nothing in it\n', bytes.length));
  const { seconds, mebibytes } = spentOn(bytes);
  const columns = [
    (bytes.length / 1e6).toFixed(1).padStart(6),
    seconds.toFixed(2).padStart(7),
    plain.seconds.toFixed(2).padStart(11),
    (seconds / plain.seconds).toFixed(1).padStart(7),
    mebibytes.toFixed(0).padStart(7),
  ];
  console.log(`${name.padEnd(24)} ${columns.join(' ')}`);
}
rmSync(folder, { recursive: true });
