#!/usr/bin/env node
// `docker build`, `docker run` and `docker save` by buildah, which needs no service: as much as docs/ci.md uses. The
// first FROM of a Dockerfile becomes the image that BASE_IMAGE names, as there may be no registry. STORAGE is buildah's
// options.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { STORAGE: storage = '', BASE_IMAGE: base = '' } = process.env;
const [command, ...args] = process.argv.slice(2);

function buildah(words, options = {}) {
  const { status, stdout, error } = spawnSync('buildah', [...storage.split(' '), ...words], {
    stdio: 'inherit',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) process.exitCode = status ?? 1;
  return String(stdout ?? '').trim();
}

const quiet = { stdio: ['inherit', 'pipe', 'inherit'] };
if (command === 'build') {
  buildah(['bud', '--isolation', 'chroot', '--format', 'docker', '--layers', '--from', base, ...args]);
} else if (command === 'run') {
  const options = [];
  for (let each = args.shift(); each !== undefined; each = args.shift()) {
    if (each === '--rm') continue;
    if (each.startsWith('--')) options.push(each, args.shift() ?? '');
    else {
      args.unshift(each);
      break;
    }
  }
  const [image = '', ...words] = args;
  const { config } = JSON.parse(buildah(['inspect', '--type', 'image', image], quiet)).Docker;
  const container = buildah(['from', '--pull-never', image], quiet);
  const started = [...(config.Entrypoint ?? []), ...(words.length > 0 ? words : (config.Cmd ?? []))];
  // On a busy machine, buildah may lose what a container prints just before it ends: a file loses nothing.
  const output = mkdtempSync(join(tmpdir(), 'docker-output-'));
  chmodSync(output, 0o777);
  const mount = ['--volume', `${output}:/mnt`];
  const toFiles = ['sh', '-c', 'exec "$@" > /mnt/stdout 2> /mnt/stderr', 'sh', ...started];
  buildah(['run', '--isolation', 'chroot', ...options, ...mount, container, '--', ...toFiles]);
  for (const stream of ['stdout', 'stderr'])
    if (existsSync(join(output, stream))) process[stream].write(readFileSync(join(output, stream)));
  rmSync(output, { recursive: true });
  buildah(['rm', container], quiet);
} else if (command === 'save') {
  const [, file = '', image = ''] = args;
  buildah(['push', '--quiet', image, `docker-archive:${file}:${image}`], quiet);
} else throw new Error(`docker ${command}: docs/ci.md does not use it`);
