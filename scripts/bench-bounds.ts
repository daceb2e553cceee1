import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { parquetOf } from '../test/support/parquet-file.ts';
import { marshalledText, marshalledTuple, pycOf } from '../test/support/python-bytecode.ts';

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
const random = marshalledText('a1B2c3D4e5F6g7H8i9J0k1L2');
/** Instructions that write a constant, or one with names for its arguments, again and again. */
const statements = Buffer.alloc(3_900_000, Buffer.from([100, 0, 1, 0]));
const calls = Buffer.alloc(2_000_000, Buffer.from([172, 1, 171, 255]));
const names = marshalledTuple(Array(250_000).fill(marshalledText('a')));
const cases: Readonly<Record<string, Uint8Array>> = {
  '%25': filled('%25'),
  '%41': filled('%41'),
  'pieces of a JWT': filled('eyJhbGciOiJIUzI1NiJ9.'),
  'beginnings of a token': filled('auth_token=0123'),
  'base64 of text': filled(Buffer.from('some text of a base64 piece and').toString('base64')),
  'escapes (\\u0061)': filled('\\u0061'),
  'escapes (&#97;)': filled('&#97;'),
  'lists that are joined': filled('["aaaaaaaaaaaaaaaaaaa", "b"].join("")'),
  'soft breaks': filled(`${'a'.repeat(75)}=\n`),
  'UTF-32': filled('s\0\0\0o\0\0\0m\0\0\0e\0\0\0 \0\0\0'),
  'base32 of text': filled('ONXW2ZJAORSXQ5BAN5TCAYJAMJQXGZJT'),
  'runs of a binary file': filled('\0alicehf_bobhf_carolhf_daves'),
  'parquet, a column': parquetOf([{ name: 'a', values: Array(1_000_000).fill('a line of a log') }]),
  'bytecode, statements': pycOf(statements, [random]),
  'bytecode, calls': pycOf(calls, [random, names]),
  'bytecode, constants': pycOf(Buffer.alloc(0), [random, ...Array(3_900_000).fill(Buffer.from('N'))]),
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
