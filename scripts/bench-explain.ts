// Explains a log of a gigabyte with the built program, and prints the time and the most memory that it took.
// npm run bench:explain [-- MEGABYTES]
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordedTexts } from './conformance/recorded-text.ts';

const megabytes = Number(process.argv[2] ?? 1024);
const most = 100;
const root = fileURLToPath(new URL('..', import.meta.url));
const log = recordedTexts(join(root, 'fixtures/explain/texts.json')).find(({ variant }) => variant === 'ci');
if (!log) throw new Error('there is no CI log among the recorded texts');
const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-bench-'));
try {
  const file = join(folder, 'ci.log');
  const text = Buffer.from(`${log.text}\n`);
  const out = openSync(file, 'w');
  for (let written = 0; written < megabytes * 1024 * 1024; written += text.length) writeSync(out, text);
  closeSync(out);
  const preload =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("kilobytes "+process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, join(root, 'dist/auth-doctor.js'), 'explain', '--file', file],
    { env: { HOME: folder, PATH: '/usr/bin:/bin' }, encoding: 'utf8' },
  );
  const used = Number(/kilobytes (\d+)/.exec(stderr)?.[1]) / 1024;
  console.log(
    `${megabytes} MB: ${((performance.now() - start) / 1000).toFixed(1)} s, ${used.toFixed(0)} MB of memory (at most ${most}), exit ${status}`,
  );
  if (!(used <= most)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
