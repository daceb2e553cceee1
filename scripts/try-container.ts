// Builds and runs the Dockerfile of docs/ci.md, and scans the image: `npm run try:container` (needs root, buildah and
// debootstrap). `docker` is a small program over buildah; where the base image cannot be had, Debian and Node.js make
// one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { recipe } from '../test/support/ci/recipes.ts';
import { nodeVersion, registryEnvironment } from './try/node-version.ts';
import { newRelease } from './try/release-files.ts';
import { type Run, root, runTrials, type Trial } from './try/trial.ts';

const page = 'docs/ci.md';
const dockerfile = recipe(page, 'container image');
const [build = '', start = ''] = recipe(page, 'container start').split('\n');
const startAs = recipe(page, 'container user');
const look = recipe(page, 'container scan');
const filled = (text: string): string => fillSamples(text, new Date());
const [cave, huggingface] = [filled('{{cave/token}}'), filled('{{huggingface/token}}')];
/** What no screen may show. */
const never = new RegExp([cave, huggingface].join('|'));

const release = newRelease();
try {
  await runTrials('container', 'A container image', tryAll);
} finally {
  release.remove();
}

async function tryAll(trial: Trial): Promise<void> {
  const { folder, prepare } = trial;
  const registry = spawn(
    process.execPath,
    [join(root, 'scripts/try/npm-registry.mjs'), release.path('npm'), join(root, 'package.json')],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  try {
    const [address] = await once(registry.stdout.setEncoding('utf8'), 'data');
    const machine: Readonly<Record<string, string>> = { ...registryEnvironment(), HOME: join(folder, 'home') };
    trial.with('buildah', (/[\d.]+/.exec(prepare('buildah', ['--version'], { env: machine })) ?? [''])[0]);
    const storage = storageOptions(trial);
    const base = baseImage(trial, storage, String(address).trim());
    const env = { ...machine, STORAGE: storage.join(' ') };
    const programs = join(folder, 'programs');
    mkdirSync(programs);
    prepare('tar', ['-xzf', release.path('npm'), '-C', folder], { env });
    symlinkSync(join(folder, 'package/dist/auth-doctor.js'), join(programs, 'auth-doctor'));
    symlinkSync(join(root, 'scripts/try/docker.mjs'), join(programs, 'docker'));
    tryImage(trial, { ...env, BASE_IMAGE: base, PATH: `${programs}:${machine['PATH'] ?? ''}` });
  } finally {
    registry.stdin.end();
    // buildah leaves its directory of layers mounted on itself.
    const mounts = prepare('findmnt', ['--raw', '--noheadings', '--output', 'TARGET'], {
      env: registryEnvironment(),
    }).split('\n');
    for (const each of mounts.filter((path) => path.startsWith(folder)).reverse())
      prepare('umount', [each], { env: registryEnvironment() });
  }
}

function tryImage({ folder, run, expect }: Trial, env: Readonly<Record<string, string>>): void {
  const home = join(folder, 'home');
  own(join(home, '.cache/huggingface/token'), huggingface, 0);
  own(join(home, '.cloudvolume/secrets/cave-secret.json'), JSON.stringify({ token: cave }), 1000);
  const context = join(folder, 'context');
  writeContext(context, dockerfile);
  const shell = (line: string, cwd = context): Run =>
    run('bash', ['--norc', '-euo', 'pipefail', '-c', line], { cwd, env });

  expect('docker build: the token is there for its line, and the check in it is good', shell(build), {
    code: 0,
    stdout: /ok Hugging Face[\s\S]*downloaded with a token/,
    never,
  });
  expect(
    'docker run with the credential mounted: the check is good, and the work runs as the user node',
    shell(start),
    {
      code: 0,
      stdout: /ok CAVE[\s\S]*worked as 1000[\s\S]*the credential is read-only/,
      never,
    },
  );
  expect('without the credential: the check says so, and the work does not start', shell(withoutVolume(start)), {
    code: 1,
    stdout: /missing-credential/,
    never: /worked/,
  });
  own(join(home, '.cloudvolume/secrets/cave-secret.json'), JSON.stringify({ token: cave }), 4242);
  expect('a credential that belongs to another user: the file is named, and the work does not start', shell(start), {
    code: 1,
    stdout: /cave-secret\.json[\s\S]*(?:permission|EACCES|cannot be read|not readable)/i,
    never: new RegExp(`worked|${never.source}`),
  });
  // The shell here is root's.
  expect('the same as that user, with the home directory named', shell(startAs.replace('$(id -u)', '4242')), {
    code: 0,
    stdout: /^CAVE[\s\S]*worked as 4242/,
    never,
  });

  expect('docker save, and a scan of all layers: nothing', shell(look), {
    code: 0,
    stdout: /^No token found; looked at 1 file, \d+ MB/m,
    never,
  });

  /** A change of the recipe that puts a token into the image, and where the scan finds it. */
  const bad = (what: string, text: string, found: RegExp, files: Readonly<Record<string, string>> = {}): void => {
    const folderOfBad = join(folder, 'bad');
    writeContext(folderOfBad, text, files);
    const built = shell(build, folderOfBad);
    if (built.code !== 0) throw new Error(`${what}: ${built.stdout}${built.stderr}`);
    expect(what, shell(look, folderOfBad), { code: 1, stdout: found, never });
    rmSync(folderOfBad, { recursive: true });
  };
  const secret = JSON.stringify({ token: cave });
  const copied = { 'secrets/cave-secret.json': secret };
  bad('a credential in the directory, by COPY . .: found', dockerfile, /cave-secret\.json/, copied);
  bad(
    'removed by a later line: found in the layer before it',
    dockerfile.replace('ENTRYPOINT', 'RUN rm -r secrets\nENTRYPOINT'),
    /cave-secret\.json/,
    copied,
  );
  bad('a token by ENV: found in the image’s configuration', withLine(`ENV HF_TOKEN=${huggingface}`), /\.json/);
  bad(
    'a token by ARG: found in the image’s history',
    withLine(`ARG HF_TOKEN=${huggingface}\nRUN auth-doctor check huggingface`),
    /\.json/,
  );
  writeContext(join(folder, 'excluded'), dockerfile, { ...copied, '.dockerignore': 'secrets\n' });
  expect('the same directory with .dockerignore: nothing', shell(`${build}\n${look}`, join(folder, 'excluded')), {
    code: 0,
    never,
  });
}

function withLine(line: string): string {
  return dockerfile.replace('USER node', `${line}\nUSER node`);
}

function withoutVolume(line: string): string {
  return line.replace(/ --volume "[^"]*"/, '');
}

function own(file: string, content: string, user: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: 0o600 });
  for (const each of [file, dirname(file)]) chownSync(each, user, user);
}

/** What the Dockerfile copies: the two programs of the user's that it names. */
function writeContext(context: string, text: string, more: Readonly<Record<string, string>> = {}): void {
  const files = {
    Dockerfile: text,
    'download-model.sh': '#!/bin/sh\necho "downloaded with a token of ${#HF_TOKEN} characters"\n',
    'work.sh': `#!/bin/sh
echo "worked as $(id -u)"
touch ~/.cloudvolume/secrets/new 2> /dev/null || echo 'the credential is read-only'
`,
    ...more,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(context, name)), { recursive: true });
    writeFileSync(join(context, name), content, { mode: name.endsWith('.sh') ? 0o755 : 0o644 });
  }
}

/** Where buildah keeps images: with overlay, a layer costs what it changes; a container may have vfs only. */
function storageOptions({ folder, run }: Trial): readonly string[] {
  const options = (driver: string): readonly string[] => [
    '--root',
    join(folder, driver),
    '--runroot',
    join(folder, `${driver}-run`),
    '--storage-driver',
    driver,
  ];
  const overlay = run('buildah', [...options('overlay'), 'info'], { env: registryEnvironment() });
  return options(overlay.code === 0 ? 'overlay' : 'vfs');
}

/** The base image of the recipe, from its registry where that can be reached, else made here: its name. */
function baseImage(trial: Trial, storage: readonly string[], registry: string): string {
  const { run, prepare } = trial;
  const env = registryEnvironment();
  const buildah = (...args: readonly string[]): string => prepare('buildah', [...storage, ...args], { env }).trim();
  const [, name = ''] = /^FROM (\S+)/m.exec(dockerfile) ?? [];
  const pulled = run('buildah', [...storage, 'from', '--quiet', name], { env });
  const container = pulled.code === 0 ? pulled.stdout.trim() : buildah('from', 'scratch');
  const files = buildah('mount', container);
  if (pulled.code !== 0) {
    console.log(`${name} cannot be had here: its place takes an image of Debian and Node.js, made on this machine`);
    prepare('debootstrap', ['--variant=minbase', 'bookworm', files], {
      env: { ...env, PATH: `${env['PATH']}:/usr/sbin:/sbin` },
    });
    const node = nodeVersion(trial, '22.12.0');
    cpSync(join(node, 'node'), join(files, 'usr/local/bin/node'));
    prepare(
      'npm',
      ['install', '--global', '--prefix', join(files, 'usr/local'), '--no-audit', '--no-fund', 'npm@10.9.0'],
      { env },
    );
    prepare('chroot', [files, 'useradd', '--create-home', '--uid', '1000', '--shell', '/bin/bash', 'node'], {
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    });
    // As the slim images of Debian.
    for (const each of ['var/cache/apt', 'var/lib/apt/lists', 'usr/share/doc', 'usr/share/man', 'usr/share/locale'])
      rmSync(join(files, each), { recursive: true, force: true });
    buildah(
      'config',
      '--env',
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      '--cmd',
      'node',
      container,
    );
    trial.with('Debian bookworm (debootstrap) and Node.js in place of', name);
  } else trial.with('base image', name);
  // Until the package is published, its registry is one on this machine.
  mkdirSync(join(files, 'usr/local/etc'), { recursive: true });
  writeFileSync(join(files, 'usr/local/etc/npmrc'), `registry=${registry}\n`);
  buildah('umount', container);
  buildah('commit', '--quiet', '--format', 'docker', container, 'localhost/base');
  buildah('rm', container);
  return 'localhost/base';
}
