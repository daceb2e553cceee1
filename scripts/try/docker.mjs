#!/usr/bin/env node
// `docker build`, `docker run` and `docker save` by buildah, which needs no service: as much as docs/ci.md uses. The
// first FROM of a Dockerfile becomes the image that BASE_IMAGE names, as there may be no registry. STORAGE is buildah's
// options.
import { spawnSync } from 'node:child_process';

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
  buildah(['run', '--isolation', 'chroot', ...options, container, '--', ...started]);
  buildah(['rm', container], quiet);
} else if (command === 'save') {
  const [, file = '', image = ''] = args;
  buildah(['push', '--quiet', image, `docker-archive:${file}:${image}`], quiet);
} else throw new Error(`docker ${command}: docs/ci.md does not use it`);
