import { posix, win32 } from 'node:path';
import { isSamePath } from '../path-key.ts';
import type { Finding } from '../types/finding.ts';
import type { JsonSubject } from '../types/json-report.ts';
import type { World } from '../types/world.ts';

/** Which variables of a CI service name what it checked out: the first that is set counts. */
const ciVariables = {
  repository: ['GITHUB_REPOSITORY', 'CI_PROJECT_PATH'],
  commit: ['GITHUB_SHA', 'CI_COMMIT_SHA'],
  branch: ['GITHUB_HEAD_REF', 'GITHUB_REF_NAME', 'CI_COMMIT_REF_NAME'],
} as const;

/**
 * Returns the repository that a directory is in, with its commit and branch, from git's own files: git is not run. What
 * they do not say, the CI service's variables may. Undefined outside of a work tree.
 */
export async function findSubject(world: World, directory: string): Promise<JsonSubject | undefined> {
  const path = world.platform === 'win32' ? win32 : posix;
  const variable = (names: readonly string[]): string | undefined =>
    names.map((name) => world.env.find((each) => each.name === name)?.value).find((value) => value);
  const root = await workTree(world, directory);
  if (root === undefined) return undefined;
  const git = await gitFolder(world, root);
  const common = git === undefined ? undefined : await commonFolder(world, git);
  const head = git === undefined ? undefined : await textOf(world, path.join(git, 'HEAD'));
  const [, ref] = /^ref: (refs\/\S+)/.exec(head ?? '') ?? [];
  const commit =
    ref === undefined || git === undefined || common === undefined
      ? commitId(head)
      : ((await refCommit(world, [git, common], ref)) ?? variable(ciVariables.commit));
  const branch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : variable(ciVariables.branch);
  const origin = common === undefined ? undefined : originName(await textOf(world, path.join(common, 'config')));
  return {
    repository: origin ?? variable(ciVariables.repository) ?? path.basename(root),
    root,
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
  };
}

/**
 * Returns the findings that are in a file which git tracks in this work tree, each with its path from the top, as a web
 * page of the repository has it.
 */
export async function repositoryPaths(
  world: World,
  findings: readonly Finding[],
  { root }: Pick<JsonSubject, 'root'>,
): Promise<ReadonlyMap<Finding, string>> {
  const paths = new Map<Finding, string>();
  if (root === undefined) return paths;
  const { join } = world.platform === 'win32' ? win32 : posix;
  const real = (await world.realPath?.(root)) ?? root;
  for (const finding of findings) {
    const { place } = finding;
    if (place.kind !== 'file' && place.kind !== 'git') continue;
    const state = await world.git(place.kind === 'git' ? join(root, place.path) : place.path);
    if (state.is === 'tracked' && isSamePath(state.root, real))
      paths.set(finding, state.relativePath.replaceAll('\\', world.platform === 'win32' ? '/' : '\\'));
  }
  return paths;
}

async function workTree(world: World, directory: string): Promise<string | undefined> {
  const { dirname, join } = world.platform === 'win32' ? win32 : posix;
  for (let folder = directory; ; folder = dirname(folder)) {
    if ((await world.stat(join(folder, '.git'))).is === 'found') return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A worktree or a submodule has a file in the place of the directory, which names it. */
async function gitFolder(world: World, root: string): Promise<string | undefined> {
  const { join, resolve } = world.platform === 'win32' ? win32 : posix;
  const there = join(root, '.git');
  const found = await world.stat(there);
  if (found.is !== 'found') return undefined;
  if (found.stat.kind === 'directory') return there;
  const [, named] = /^gitdir: (.+)/.exec((await textOf(world, there)) ?? '') ?? [];
  return named === undefined ? undefined : resolve(root, named.trimEnd());
}

async function commonFolder(world: World, git: string): Promise<string> {
  const { join, resolve } = world.platform === 'win32' ? win32 : posix;
  const named = await textOf(world, join(git, 'commondir'));
  return named === undefined ? git : resolve(git, named.trim());
}

async function refCommit(world: World, folders: readonly string[], ref: string): Promise<string | undefined> {
  const { join } = world.platform === 'win32' ? win32 : posix;
  // Not git's: it would be read somewhere else.
  if (ref.split('/').includes('..')) return undefined;
  for (const folder of folders) {
    const loose = commitId(await textOf(world, join(folder, ref)));
    if (loose !== undefined) return loose;
  }
  const packed = (await textOf(world, join(folders.at(-1) ?? '', 'packed-refs'))) ?? '';
  return commitId(packed.split('\n').find((line) => line.endsWith(` ${ref}`)));
}

function commitId(text: string | undefined): string | undefined {
  return /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\s|$)/.exec(text ?? '')?.[0];
}

/** `owner/name` of the address of the remote `origin`: its path alone, so that no login of the address is in it. */
function originName(config: string | undefined): string | undefined {
  const [, section = ''] = /^\[remote "origin"\]\s*$([^[]*)/m.exec(config ?? '') ?? [];
  const [, address = ''] = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section) ?? [];
  const [, path = ''] = /^(?:[a-z+]+:\/\/[^/]*\/|[^/:]+:(?!\/\/))([^?#]+)$/.exec(address) ?? [];
  const name = path.replace(/^\/+|\/+$|\.git\/?$/g, '');
  return /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(name) ? name : undefined;
}

async function textOf(world: World, path: string): Promise<string | undefined> {
  const read = await world.read(path);
  return read.is === 'file' ? Buffer.from(read.bytes).toString('utf8') : undefined;
}
